package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A thing as search engines read it: an object of JSON-LD in the words of schema.org. Nothing in its text can end a script element.
 *
 * @param members already written, in the order in which they were given
 */
record LinkedData(List<String> members) {
    LinkedData {
        members = List.copyOf(members);
    }

    /** A thing of which nothing is said yet. @param type by schema.org */
    static LinkedData of(String type) {
        return new LinkedData(List.of()).with("@type", type);
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
        return member(
                name, ScriptText.list(things.stream().map(LinkedData::written).toList()));
    }

    private LinkedData member(String name, String written) {
        List<String> more = new ArrayList<>(members);
        more.add(ScriptText.quoted(name) + ":" + written);
        return new LinkedData(more);
    }

    String written() {
        return members.stream().collect(Collectors.joining(",", "{", "}"));
    }

    /** Things as one text. */
    static String graph(List<LinkedData> things) {
        return new LinkedData(List.of())
                .with("@context", "https://schema.org")
                .with("@graph", things)
                .written();
    }
}
