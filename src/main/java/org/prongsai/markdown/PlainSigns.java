package org.prongsai.markdown;

/** Whether a text may be read without flexmark, told in one pass over its letters. */
final class PlainSigns {
    /** Far below what {@link Complexity} refuses, and above what a paragraph of an office has. */
    private static final int PER_PARAGRAPH = 1_000;

    private static final int LINES_TOGETHER = 1_000;

    private static final String NEVER_PLAIN = "\\`~{}\t\u007F";
    private static final String COUNTED = "*_[]!<&";

    private PlainSigns() {}

    /** Whether every sign of the text may be plain, and none of the limits in {@link Complexity} is near. */
    static boolean mayBePlain(String text) {
        int counted = 0;
        int lines = 0;
        char before = '\n';
        for (char character : text.toCharArray()) {
            if (character == '\n') {
                counted = before == '\n' ? 0 : counted;
                lines = before == '\n' ? 0 : lines + 1;
            } else if (character >= 0x80) {
                if (!isThai(character) && !isPlainElsewhere(character)) return false;
            } else if (character < ' ' || NEVER_PLAIN.indexOf(character) >= 0) {
                return false;
            } else if (COUNTED.indexOf(character) >= 0) {
                counted++;
            }
            if (counted > PER_PARAGRAPH || lines > LINES_TOGETHER) return false;
            before = character;
        }
        return true;
    }

    private static boolean isThai(char character) {
        return character >= 0x0E01 && character <= 0x0E5B;
    }

    /** Letters, digits, marks, punctuation and symbols that are one character; and what parts Thai words invisibly. */
    private static boolean isPlainElsewhere(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> character == '\u200B';
            default -> true;
        };
    }
}
