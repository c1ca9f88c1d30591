package org.prongsai.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Place;

/** Where the keys and values of one YAML text stand, by JSON pointer (RFC 6901): {@code /rows/0/measure}. */
final class YamlIndex {
    private final Map<String, Place> keys = new LinkedHashMap<>();
    private final Map<String, Origin> values = new HashMap<>();
    private final Set<String> empty = new HashSet<>();
    private final Set<String> withoutColon = new HashSet<>();
    private final Set<String> excused = new HashSet<>();
    private final Place start;

    /** @param start the place of the whole text, for what has no place of its own */
    YamlIndex(Place start) {
        this.start = start;
    }

    void addKey(String pointer, Place place) {
        keys.put(pointer, place);
    }

    void addValue(String pointer, Origin origin) {
        values.put(pointer, origin);
    }

    void addEmpty(String pointer) {
        empty.add(pointer);
    }

    /** Enters a key behind which there is not even a colon, as a comma within {@code { }} makes of the words after it. */
    void addWithoutColon(String pointer) {
        withoutColon.add(pointer);
    }

    boolean isWithoutColon(String pointer) {
        return withoutColon.contains(pointer);
    }

    /** Notes that a key is not there because it was written wrongly, which has been reported. */
    void excuse(String pointer) {
        excused.add(pointer);
    }

    boolean isExcused(String pointer) {
        return excused.contains(pointer);
    }

    /** Whether nothing stands behind the key. */
    boolean isEmpty(String pointer) {
        return empty.contains(pointer);
    }

    /** Whether the text has nothing but comments. */
    boolean isEmptyDocument() {
        return values.isEmpty() || isEmpty("");
    }

    /** Where the value at the pointer stands; the start of the text when there is none. */
    Origin value(String pointer) {
        return values.getOrDefault(pointer, Origin.start(start));
    }

    /** Where the key stands whose value is at the pointer; the value's place in a list. */
    Place key(String pointer) {
        return Optional.ofNullable(keys.get(pointer))
                .orElseGet(() -> value(pointer).place());
    }

    /** The keys of the whole text's mapping, in their order. There are few, which many files have: each is kept once. */
    Map<String, Place> keysOfTop() {
        Map<String, Place> top = new LinkedHashMap<>();
        keys.forEach((pointer, place) -> {
            if (pointer.lastIndexOf('/') == 0) top.put(pointer.substring(1).intern(), place);
        });
        return top;
    }

    boolean hasKey(String pointer) {
        return keys.containsKey(pointer);
    }

    /** The pointer of a key below another pointer. */
    static String below(String pointer, String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
