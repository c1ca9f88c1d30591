package org.prongsai.source;

import java.util.Collection;
import org.prongsai.model.Written;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Suggestion;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/** What Jackson's deserialisers need to know of the file that they read: where everything stands, and whom to tell. */
record YamlContext(YamlIndex index, Problems problems) {
    private static final String KEY = "prongsai.yaml";

    static String key() {
        return KEY;
    }

    static YamlContext of(DeserializationContext context) {
        return (YamlContext) context.getAttribute(KEY);
    }

    static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** The scalar at which the parser stands. */
    Written written(JsonParser parser) {
        return new Written(parser.getString(), index.value(pointer(parser)));
    }

    Place keyPlace(JsonParser parser) {
        return index.key(pointer(parser));
    }

    void report(Code code, Place place, String... details) {
        problems.report(code, place, details);
    }

    /**
     * Reports a key that is none of the known ones. One without a value came about in {@code { }} by a comma within a text,
     * or for want of a space behind a colon.
     */
    void reportUnknownKey(String pointer, String key, Collection<String> known) {
        Place place = index.key(pointer);
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        int colon = key.indexOf(':');
        if (index.isEmpty(pointer) && colon > 0 && known.contains(key.substring(0, colon))) {
            index.excuse(YamlIndex.below(parent, key.substring(0, colon)));
            report(Code.YAML_NO_SPACE, place, key, key.substring(0, colon) + ": " + key.substring(colon + 1));
        } else if (index.isWithoutColon(pointer)) {
            report(Code.YAML_COMMA, place, key);
        } else {
            Suggestion.nearest(key, known).ifPresent(meant -> index.excuse(YamlIndex.below(parent, meant)));
            reportUnknown(Code.YAML_UNKNOWN_KEY, place, key, known);
        }
    }

    /** Reports a word that is none of the known ones, with the nearest. */
    void reportUnknown(Code code, Place place, String typed, Collection<String> known) {
        report(code, place, typed, Suggestion.nearest(typed, known).orElse(""), String.join(", ", known));
    }
}
