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

    /** Reports a word that is none of the known ones, with the nearest. */
    void reportUnknown(Code code, Place place, String typed, Collection<String> known) {
        report(code, place, typed, Suggestion.nearest(typed, known).orElse(""), String.join(", ", known));
    }
}
