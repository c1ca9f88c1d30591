package org.prongsai.search;

import org.prongsai.thai.CanonicalText;
import org.prongsai.thai.Digits;
import org.prongsai.thai.ThaiLetters;

/** One form for everything that somebody who searches takes for the same: ๒๕๖๗ and 2567, O43 and o๔๓, ป.ป.ช. and ปปช. */
final class Folding {
    private Folding() {}

    /** Canonical, Arabic digits, small letters, no dots inside Thai abbreviations; a line is not told from a space. */
    static String fold(String text) {
        String canonical = Digits.toArabic(CanonicalText.of(text));
        StringBuilder folded = new StringBuilder(canonical.length());
        for (int i = 0; i < canonical.length(); i++) {
            char here = canonical.charAt(i);
            if (!isDotInAbbreviation(canonical, i)) folded.append(Character.toLowerCase(here));
        }
        return folded.toString();
    }

    private static boolean isDotInAbbreviation(String text, int at) {
        return text.charAt(at) == '.'
                && at > 0
                && at + 1 < text.length()
                && ThaiLetters.isLetter(text.charAt(at - 1))
                && ThaiLetters.isLetter(text.charAt(at + 1));
    }
}
