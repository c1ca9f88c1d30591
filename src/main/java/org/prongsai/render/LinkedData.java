package org.prongsai.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A thing as search engines read it: an object of JSON-LD in the words of schema.org. Nothing in its text can end a script element.
 *
 * @param members already written, in the order in which they were given
 */
record LinkedData(String members) {
    private static final LinkedData EMPTY = new LinkedData("");

    /** A thing of which nothing is said yet. @param type by schema.org */
    static LinkedData of(String type) {
        return EMPTY.with("@type", type);
    }

    /** A thing of which other data say what it is. @param id by which they name it */
    static LinkedData named(String id) {
        return EMPTY.with("@id", id);
    }

    LinkedData with(String name, String text) {
        return member(name, ScriptText.quoted(text));
    }

    /** Says nothing of what is not known. */
    LinkedData with(String name, Optional<String> text) {
        return text.map(known -> with(name, known)).orElse(this);
    }

    LinkedData with(String name, int number) {
        return member(name, Integer.toString(number));
    }

    LinkedData with(String name, LinkedData thing) {
        return member(name, thing.written());
    }

    LinkedData with(String name, List<LinkedData> things) {
        return member(name, things.stream().map(LinkedData::written).collect(Collectors.joining(",", "[", "]")));
    }

    /** @param name a word of schema.org or of JSON-LD, in which nothing needs to be escaped */
    private LinkedData member(String name, String written) {
        String member = '"' + name + "\":" + written;
        return new LinkedData(members.isEmpty() ? member : members + "," + member);
    }

    String written() {
        return "{" + members + "}";
    }

    /** Things as one text. */
    static String graph(List<LinkedData> things) {
        return EMPTY.with("@context", "https://schema.org")
                .with("@graph", things)
                .written();
    }
}
