package org.prongsai.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is left of a YAML list or map when what could not be used, and was reported, is left out. */
final class Present {
    private Present() {}

    static <T> List<T> in(List<T> bound) {
        return bound == null
                ? List.of()
                : bound.stream().filter(Objects::nonNull).toList();
    }

    static <T> Map<String, List<T>> inLists(Map<String, List<T>> bound) {
        Map<String, List<T>> lists = new LinkedHashMap<>(in(bound));
        lists.replaceAll((key, list) -> in(list));
        return Collections.unmodifiableMap(lists);
    }

    static <V> Map<String, V> in(Map<String, V> bound) {
        if (bound == null) return Map.of();
        bound.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(bound);
    }
}
