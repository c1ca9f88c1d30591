package org.prongsai.markdown;

import org.prongsai.thai.Digits;

/**
 * A line, and what it begins.
 *
 * @param content behind the marker and its space, of an item or heading
 * @param end behind its last letter
 */
record PlainLine(Kind kind, int start, int content, int end) {
    enum Kind {
        BLANK,
        TEXT,
        HEADING,
        /** Of a list as CommonMark knows it, its words one space behind the marker. */
        ITEM,
        /** Of a table, perhaps. */
        ROW,
        /** Anything that is left to flexmark. */
        OTHER
    }

    private static final int DEEPEST_HEADING = 6;
    private static final int DIGITS_OF_ITEM = 4;

    private static final String NOT_IN_HEADING = " #";

    /** What text may not begin with, because it is a sign of something else, or may be. */
    private static final String SIGNS = " #+-=>:?!_.)|";

    /** The line that begins at {@code start}. */
    static PlainLine at(int start, String text) {
        int found = text.indexOf('\n', start);
        int end = found < 0 ? text.length() : found;
        if (start == end) return new PlainLine(Kind.BLANK, start, start, end);
        char first = text.charAt(start);
        if (first == '|') return new PlainLine(Kind.ROW, start, start, end);
        int marker = first == '#' ? endOfHashes(start, end, text) : endOfItemMarker(start, end, text);
        Kind kind = marker == start ? Kind.TEXT : first == '#' ? Kind.HEADING : Kind.ITEM;
        int content = kind == Kind.TEXT ? start : marker + 1;
        boolean plain = content < end
                && (kind == Kind.TEXT || text.charAt(marker) == ' ' && isShort(kind, marker - start))
                && text.charAt(end - 1) != ' '
                && !Complexity.mayBeNested(text, start, end)
                && (kind == Kind.HEADING
                        ? NOT_IN_HEADING.indexOf(text.charAt(content)) < 0
                        : beginsText(content, end, text));
        return new PlainLine(plain ? kind : Kind.OTHER, start, content, end);
    }

    private static boolean isShort(Kind kind, int marker) {
        return marker <= (kind == Kind.HEADING ? DEEPEST_HEADING : DIGITS_OF_ITEM + 1);
    }

    private static int endOfHashes(int start, int end, String text) {
        int i = start;
        while (i < end && text.charAt(i) == '#') i++;
        return i;
    }

    /** Where the marker of an item ends; {@code start} when there is none that CommonMark would know. */
    private static int endOfItemMarker(int start, int end, String text) {
        if (text.charAt(start) == '-') return start + 1;
        int i = start;
        while (i < end && Digits.isArabic(text.charAt(i))) i++;
        boolean marker = i > start && i < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return marker && (i + 1 == end || text.charAt(i + 1) == ' ') ? i + 1 : start;
    }

    /** Whether words begin here, and no block, nor an item with a marker as Thai officers write it. */
    private static boolean beginsText(int start, int end, String text) {
        boolean sign = SIGNS.indexOf(text.charAt(start)) >= 0;
        return !sign && WrittenMarker.of(text.substring(start, end)).isEmpty();
    }

    /** The number of an item, or nothing of one with a dash: {@code -1}. */
    int number(String text) {
        return sign(text) == '-' ? -1 : Integer.parseInt(text, start, content - 2, 10);
    }

    /** The last sign of an item's marker. */
    char sign(String text) {
        return text.charAt(content - 2);
    }
}
