package org.prongsai.source;

import java.util.function.BiFunction;
import org.prongsai.model.Written;
import org.prongsai.problem.Code;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/**
 * Binds a scalar to a value of our own. The text is taken as typed, before any YAML schema makes a number or a boolean of
 * it; what cannot be read is reported and is null, which the record around it treats as absent.
 */
final class Leaf<T> extends ValueDeserializer<T> {
    private final BiFunction<Written, YamlContext, T> reader;

    /** @param reader gives null for a text that it has reported */
    Leaf(BiFunction<Written, YamlContext, T> reader) {
        this.reader = reader;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        YamlContext yaml = YamlContext.of(context);
        if (!parser.currentToken().isScalarValue()) {
            yaml.report(Code.YAML_NOT_TEXT, yaml.keyPlace(parser));
            parser.skipChildren();
            return null;
        }
        return reader.apply(yaml.written(parser), yaml);
    }
}
