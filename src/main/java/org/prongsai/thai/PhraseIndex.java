package org.prongsai.thai;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Many phrases to be found in texts at once; each has at least three characters. */
public final class PhraseIndex {
    private static final int KEY = 3;

    /** Bits of a filter in front of the map: most places of a text begin none of the phrases. */
    private static final int FILTER = 1 << 18;

    private final Map<Long, List<String>> byStart = new HashMap<>();
    private final BitSet filter = new BitSet(FILTER);

    public PhraseIndex(Collection<String> phrases) {
        for (String phrase : phrases) {
            if (phrase.length() < KEY)
                throw new IllegalArgumentException("a phrase of three characters or more: " + phrase);
            byStart.computeIfAbsent(key(phrase, 0), unseen -> new ArrayList<>()).add(phrase);
            filter.set(slot(phrase, 0));
        }
        byStart.values()
                .forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
    }

    private static int slot(CharSequence text, int at) {
        int hash = (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
        return (hash ^ hash >>> 9) & FILTER - 1;
    }

    private static long key(CharSequence text, int at) {
        return (long) text.charAt(at) << 32 | (long) text.charAt(at + 1) << 16 | text.charAt(at + 2);
    }

    /** The longest phrase with which the text goes on at {@code start}. */
    public Optional<String> longestAt(String text, int start) {
        if (start + KEY > text.length()) return Optional.empty();
        if (!filter.get(slot(text, start))) return Optional.empty();
        List<String> candidates = byStart.get(key(text, start));
        if (candidates == null) return Optional.empty();
        for (String candidate : candidates) if (text.startsWith(candidate, start)) return Optional.of(candidate);
        return Optional.empty();
    }
}
