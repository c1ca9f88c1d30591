package org.prongsai.thai;

import java.util.OptionalInt;

/** Thai digits ๐–๙ and Arabic digits 0–9, both ways. */
public final class Digits {
    private static final char THAI_ZERO = '\u0E50';

    private Digits() {}

    /** Every Arabic digit as the Thai one. */
    public static String toThai(String text) {
        return shift(text, '0', THAI_ZERO);
    }

    /** Every Thai digit as the Arabic one. */
    public static String toArabic(String text) {
        return shift(text, THAI_ZERO, '0');
    }

    public static boolean isDigit(int character) {
        return isArabic(character) || ThaiLetters.isDigit(character);
    }

    /** Only 0 to 9, no other script's digits. */
    public static boolean isArabic(int character) {
        return character >= '0' && character <= '9';
    }

    /** Whether one run of digits is written in both kinds, as in {@code 2๕67}. */
    public static boolean mixesKindsInOneNumber(String text) {
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            char here = text.charAt(i);
            if (isDigit(before) && isDigit(here) && isArabic(before) != isArabic(here)) return true;
        }
        return false;
    }

    /** The value of a text that is digits of one kind only, at most nine of them. */
    public static OptionalInt value(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(Digits::isDigit);
        if (!digits || mixesKindsInOneNumber(text)) return OptionalInt.empty();
        return OptionalInt.of(Integer.parseInt(toArabic(text)));
    }

    private static String shift(String text, char fromZero, char toZero) {
        char[] shifted = text.toCharArray();
        boolean same = true;
        for (int i = 0; i < shifted.length; i++) {
            if (shifted[i] < fromZero || shifted[i] > fromZero + 9) continue;
            shifted[i] = (char) (shifted[i] - fromZero + toZero);
            same = false;
        }
        return same ? text : new String(shifted);
    }
}
