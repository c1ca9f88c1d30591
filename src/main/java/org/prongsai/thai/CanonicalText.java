package org.prongsai.thai;

import java.text.Normalizer;

/**
 * One form for texts that are the same to a reader, for comparing and searching; never for printing.
 *
 * <p>Unicode normalisation does not do this for Thai: NFC does not join U+0E4D U+0E32 to ำ, and NFKC splits ำ.
 */
public final class CanonicalText {
    private CanonicalText() {}

    /**
     * NFC, then: decomposed sara am joined (also with a tone between), เเ as แ, a vowel before a tone and each mark once,
     * invisible characters dropped, white space as one space.
     */
    public static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder canonical = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> append(canonical, character));
        return canonical.toString().strip();
    }

    private static void append(StringBuilder canonical, int character) {
        if (isInvisible(character)) return;
        if (Character.isWhitespace(character) || character == 0xA0) {
            appendSpace(canonical);
        } else if (character == ThaiLetters.SARA_E && endsWith(canonical, ThaiLetters.SARA_E)) {
            canonical.setCharAt(canonical.length() - 1, ThaiLetters.SARA_AE);
        } else if (character == ThaiLetters.SARA_AA) {
            appendSaraAa(canonical);
        } else if (ThaiLetters.isMark(character)) {
            appendMark(canonical, (char) character);
        } else {
            canonical.appendCodePoint(character);
        }
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT;
    }

    private static void appendSpace(StringBuilder canonical) {
        if (!endsWith(canonical, ' ')) canonical.append(' ');
    }

    /** า after a nikhahit, with or without a tone between them, is ำ, and the tone goes before it: น้ำ. */
    private static void appendSaraAa(StringBuilder canonical) {
        int last = canonical.length() - 1;
        int nikhahit = last >= 0 && ThaiLetters.isTone(canonical.charAt(last)) ? last - 1 : last;
        boolean nikhahitFirst = nikhahit >= 0 && canonical.charAt(nikhahit) == ThaiLetters.NIKHAHIT;
        if (nikhahitFirst) {
            canonical.deleteCharAt(nikhahit).append(ThaiLetters.SARA_AM);
        } else {
            canonical.append(ThaiLetters.SARA_AA);
        }
    }

    /** Vowels go before tones, and a mark that is there already is not repeated. */
    private static void appendMark(StringBuilder canonical, char mark) {
        int at = canonical.length();
        while (at > 0 && ThaiLetters.isMark(canonical.charAt(at - 1))) {
            if (canonical.charAt(at - 1) == mark) return;
            at--;
        }
        int end = canonical.length();
        boolean vowel = ThaiLetters.isUpperOrLowerVowel(mark);
        while (vowel && end > at && !ThaiLetters.isUpperOrLowerVowel(canonical.charAt(end - 1))) end--;
        boolean nikhahitAfterTone =
                mark == ThaiLetters.NIKHAHIT && end > at && ThaiLetters.isTone(canonical.charAt(end - 1));
        canonical.insert(nikhahitAfterTone ? end - 1 : end, mark);
    }

    private static boolean endsWith(StringBuilder canonical, char character) {
        return canonical.length() > 0 && canonical.charAt(canonical.length() - 1) == character;
    }
}
