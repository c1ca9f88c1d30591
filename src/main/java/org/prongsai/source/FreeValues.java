package org.prongsai.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.problem.Code;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Values of a site's own, for its own templates.
 *
 * @param values texts exactly as typed, and lists and maps of them
 */
public record FreeValues(Map<String, Object> values) {
    public FreeValues {
        values = Collections.unmodifiableMap(values);
    }

    /** Reads a tree of texts without judging it. */
    static final class Deserializer extends ValueDeserializer<FreeValues> {
        @Override
        public FreeValues deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.START_OBJECT) return new FreeValues(map(parser));
            YamlContext yaml = YamlContext.of(context);
            yaml.report(Code.YAML_NOT_MAPPING, yaml.keyPlace(parser));
            parser.skipChildren();
            return null;
        }

        private static Object value(JsonParser parser) {
            if (parser.currentToken() == JsonToken.START_OBJECT) return map(parser);
            if (parser.currentToken() == JsonToken.START_ARRAY) return list(parser);
            return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
        }

        private static Map<String, Object> map(JsonParser parser) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                // few keys, which many files have: each is kept once
                String key = parser.currentName().intern();
                parser.nextToken();
                map.put(key, value(parser));
            }
            return map;
        }

        private static List<Object> list(JsonParser parser) {
            List<Object> list = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) list.add(value(parser));
            return list;
        }
    }
}
