package org.prongsai.thai;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How many columns a text takes where every letter takes the same, as on a terminal. */
public final class DisplayWidth {
    private DisplayWidth() {}

    /** Marks take no column, East Asian wide characters and emoji two, all others one. */
    public static int of(String text) {
        return of(text, 0, text.length());
    }

    /** The same for the part of a text from {@code start} up to {@code end}. */
    static int of(String text, int start, int end) {
        int width = 0;
        for (int at = start; at < end; ) {
            int character = text.codePointAt(at);
            width += of(character);
            at += Character.charCount(character);
        }
        return width;
    }

    private static int of(int character) {
        if (character < 0x300) return 1;
        if (character >= 0x0E00 && character <= 0x0E7F) return isThaiMark(character) ? 0 : 1;
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT)
            return 0;
        int eastAsian = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = eastAsian == UCharacter.EastAsianWidth.WIDE || eastAsian == UCharacter.EastAsianWidth.FULLWIDTH;
        return wide ? 2 : 1;
    }

    /** Vowels and tones above and below; sara am stands beside its letter as well. */
    private static boolean isThaiMark(int character) {
        return character == 0x0E31
                || character >= 0x0E34 && character <= 0x0E3A
                || character >= 0x0E47 && character <= 0x0E4E;
    }
}
