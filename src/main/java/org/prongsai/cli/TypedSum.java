package org.prongsai.cli;

import java.util.Locale;
import org.prongsai.thai.Digits;

/** A SHA-256 sum as somebody copied it from paper: in groups, in capitals, or with Thai digits. @param digits what is left of it without spaces, in small letters */
record TypedSum(String digits) {
    /** How many digits a sum has. */
    static final int LENGTH = 64;

    static TypedSum of(String typed) {
        String plain = typed.replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
        return new TypedSum(Digits.toArabic(plain).toLowerCase(Locale.ROOT));
    }

    boolean hasItsLength() {
        return length() == LENGTH;
    }

    int length() {
        return digits.codePointCount(0, digits.length());
    }

    /** What cannot stand in a sum, as the letter o does where a zero was meant; empty when all can. */
    String foreign() {
        return digits.replaceAll("[0-9a-f]+", "")
                .codePoints()
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** In how many places it differs from a sum. */
    int differencesFrom(String sum) {
        int differences = 0;
        for (int at = 0; at < LENGTH; at++) if (sum.charAt(at) != digits.charAt(at)) differences++;
        return differences;
    }
}
