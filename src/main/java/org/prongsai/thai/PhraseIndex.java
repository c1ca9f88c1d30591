package org.prongsai.thai;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Many phrases to be found in texts at once; each has at least three characters. */
public final class PhraseIndex {
    private static final int KEY = 3;

    /** Slots for each phrase, so that most places of a text, which begin none, are told by one look. */
    private static final int SLOTS = 8;

    private static final int NONE = -1;

    private final String[] phrases;

    /** By the hash of three characters: the first of a group of phrases that begin with them. */
    private final int[] firstGroup;

    /** By the first phrase of a group: the first of the next group with the same hash. */
    private final int[] nextGroup;

    /** By the first phrase of a group: the phrase behind the group. */
    private final int[] groupEnd;

    public PhraseIndex(Collection<String> phrases) {
        this.phrases = phrases.stream().distinct().sorted().toArray(String[]::new);
        this.firstGroup = new int[Integer.highestOneBit(this.phrases.length * SLOTS + 1) * 2];
        this.nextGroup = new int[this.phrases.length];
        this.groupEnd = new int[this.phrases.length];
        Arrays.fill(firstGroup, NONE);
        for (int start = 0; start < this.phrases.length; start = groupEnd[start]) addGroup(start);
    }

    private void addGroup(int start) {
        String first = phrases[start];
        if (first.length() < KEY) throw new IllegalArgumentException("a phrase of three characters or more: " + first);
        int end = start + 1;
        while (end < phrases.length && phrases[end].startsWith(first.substring(0, KEY))) end++;
        groupEnd[start] = end;
        int slot = slot(first, 0);
        nextGroup[start] = firstGroup[slot];
        firstGroup[slot] = start;
    }

    private int slot(String text, int at) {
        int hash = (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
        hash *= 0x9E3779B9;
        return hash >>> 16 & firstGroup.length - 1 ^ hash & firstGroup.length - 1;
    }

    /** The longest phrase with which the text goes on at {@code start}. */
    public Optional<String> longestAt(String text, int start) {
        if (start + KEY > text.length()) return Optional.empty();
        int group = firstGroup[slot(text, start)];
        while (group != NONE && !text.regionMatches(start, phrases[group], 0, KEY)) group = nextGroup[group];
        return group == NONE ? Optional.empty() : longestOf(group, text, start);
    }

    /** Of a group in order, letter by letter, those that agree with the text so far; the shortest of them stands first. */
    private Optional<String> longestOf(int group, String text, int start) {
        int low = group;
        int high = groupEnd[group];
        String longest = null;
        for (int length = KEY; low < high; length++) {
            if (phrases[low].length() == length) longest = phrases[low++];
            if (start + length == text.length()) break;
            char next = text.charAt(start + length);
            low = firstNotBelow(next, length, low, high);
            high = firstNotBelow((char) (next + 1), length, low, high);
        }
        return Optional.ofNullable(longest);
    }

    /** The first of some phrases, all longer than {@code at}, whose letter there is not before {@code letter}. */
    private int firstNotBelow(char letter, int at, int from, int to) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (phrases[middle].charAt(at) < letter) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
