package org.prongsai.source;

import java.util.Locale;
import java.util.Optional;
import org.prongsai.problem.Code;

/** Characters that have no business in a record: those that readers cannot see, and those that stand for lost ones. */
final class ForbiddenCharacters {
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private ForbiddenCharacters() {}

    /** The index of the first that may not stand in a text; -1 when there is none. */
    static int first(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean usual = character >= ' ' && character < 0x7F || isThai(character) || character == '\n';
            if (!usual && codeOf(text, i).isPresent()) return i;
        }
        return -1;
    }

    /** Whether it is one of Unicode's characters for Thai, of which all can be seen. */
    private static boolean isThai(char character) {
        return character >= 0x0E01 && character <= 0x0E5B;
    }

    /** Why the character at an index may not stand there, if so. */
    static Optional<Code> codeOf(String text, int index) {
        char character = text.charAt(index);
        if (character >= ' ' && character < 0x7F || character == '\n' || character == '\t') return Optional.empty();
        if (character == '\uFFFD') return Optional.of(Code.ENCODING_LOST_CHARACTER);
        if (Character.isISOControl(character) || character >= 0xFDD0 && character <= 0xFDEF || character >= 0xFFFE) {
            return Optional.of(Code.TEXT_CONTROL_CHARACTER);
        }
        if (character >= 0xE000 && character <= 0xF8FF) return Optional.of(Code.TEXT_PRIVATE_CHARACTER);
        if (isInvisible(character) && !joinsEmoji(text, index)) return Optional.of(Code.TEXT_INVISIBLE_CHARACTER);
        return Optional.empty();
    }

    /** Format characters (zero-width, directional, soft hyphen), line and paragraph separators, and spaces that look like the usual one. */
    private static boolean isInvisible(char character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SPACE_SEPARATOR && character != ' ';
    }

    private static boolean joinsEmoji(String text, int index) {
        return text.charAt(index) == ZERO_WIDTH_JOINER && index > 0 && !Character.isLetter(text.codePointBefore(index));
    }

    /** {@code U+200B ZERO WIDTH SPACE}. */
    static String nameOf(char character) {
        return String.format(Locale.ROOT, "U+%04X %s", (int) character, Character.getName(character));
    }
}
