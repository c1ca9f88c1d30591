package org.prongsai.thai;

/**
 * What is shown of a line around a place in it, where the line may be too long to be shown whole: a paragraph is one line of a file.
 *
 * @param before what stands before the marked text; begins with … when something is left out
 * @param marked shown whole, however long
 * @param after what stands behind it; ends with … when something is left out
 */
public record Excerpt(String before, String marked, String after) {
    private static final String LEFT_OUT = "…";

    /**
     * A line that fits is shown whole; else as much of both sides as there is room for, in whole letters.
     *
     * @param start index of the first character that is marked
     * @param end index behind the last one
     * @param columns for the two sides together, as {@link DisplayWidth} counts them
     */
    public static Excerpt of(String line, int start, int end, int columns) {
        String before = line.substring(0, start);
        String after = line.substring(end);
        int half = columns / 2;
        int roomBefore = Math.max(half, columns - DisplayWidth.of(after));
        int roomAfter = Math.max(columns - half, columns - DisplayWidth.of(before));
        return new Excerpt(end(before, roomBefore), line.substring(start, end), beginning(after, roomAfter));
    }

    /** The text on one line. */
    public String text() {
        return before + marked + after;
    }

    private static String beginning(String text, int columns) {
        if (DisplayWidth.of(text) <= columns) return text;
        int end = 0;
        int width = 0;
        for (int next = nextLetter(text, 0); ; next = nextLetter(text, next)) {
            width += DisplayWidth.of(text, end, next);
            if (width > columns - LEFT_OUT.length()) return text.substring(0, end) + LEFT_OUT;
            end = next;
        }
    }

    private static String end(String text, int columns) {
        int width = DisplayWidth.of(text);
        if (width <= columns) return text;
        int start = 0;
        while (width > columns - LEFT_OUT.length()) {
            int next = nextLetter(text, start);
            width -= DisplayWidth.of(text, start, next);
            start = next;
        }
        return LEFT_OUT + text.substring(start);
    }

    /** Where the letter ends that stands at {@code index}, with the marks that belong to it; the end of the text behind the last. */
    public static int nextLetter(String text, int index) {
        if (index >= text.length()) return text.length();
        int end = text.offsetByCodePoints(index, 1);
        while (end < text.length() && isPartOfLetter(text.charAt(end))) end++;
        return end;
    }

    /** Sara am has a mark in it, which stands above the letter before. */
    private static boolean isPartOfLetter(char character) {
        if (character < 0x300) return false;
        return character == ThaiLetters.SARA_AM || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
