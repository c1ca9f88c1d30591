package org.prongsai.source;

import java.util.Locale;
import java.util.Optional;
import org.prongsai.problem.Code;

/** Characters that have no business in a record: those that readers cannot see, and those that stand for lost ones. */
final class ForbiddenCharacters {
    private static final char ZERO_WIDTH_JOINER = '\u200D';

    private ForbiddenCharacters() {}

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
