package org.prongsai.source;

import java.util.List;
import java.util.Optional;
import org.prongsai.problem.Code;
import org.prongsai.problem.Suggestion;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Binds a cell of a table. Every key of a line that is no other key is a cell's, so a misspelt one comes here as well. */
final class CellDeserializer extends ValueDeserializer<TableYaml.Cell> {
    private static final List<String> OTHER_KEYS = List.of("id", "continues", "group", "head", "title", "facts");

    @Override
    public TableYaml.Cell deserialize(JsonParser parser, DeserializationContext context) {
        YamlContext yaml = YamlContext.of(context);
        if (parser.currentToken().isScalarValue()) {
            return new TableYaml.Cell(yaml.keyPlace(parser), yaml.written(parser));
        }
        String key = Optional.ofNullable(parser.currentName()).orElse("");
        if (Suggestion.nearest(key, OTHER_KEYS).isPresent()) {
            yaml.reportUnknown(Code.YAML_UNKNOWN_KEY, yaml.keyPlace(parser), key, OTHER_KEYS);
        } else {
            yaml.report(Code.YAML_NOT_TEXT, yaml.keyPlace(parser));
        }
        parser.skipChildren();
        return null;
    }
}
