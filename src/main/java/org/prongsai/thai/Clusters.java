package org.prongsai.thai;

/**
 * Which letters Thai spelling puts together. Compared with the words of a dictionary, Pali and Sanskrit ones among them: what it calls broken
 * is a slip there as well.
 */
public final class Clusters {
    private static final char SARA_A = '\u0E30';
    private static final char MAI_HAN_AKAT = '\u0E31';
    private static final char SARA_UEE = '\u0E37';
    private static final char PHINTHU = '\u0E3A';
    private static final char LAKKHANGYAO = '\u0E45';
    private static final char MAITAIKHU = '\u0E47';
    private static final char THANTHAKHAT = '\u0E4C';
    private static final char LAST = '\u0E4E';
    private static final char NOTHING = ' ';

    private Clusters() {}

    /** Whether anything in a text is broken. */
    public static boolean isBroken(String text) {
        return firstBroken(text.toCharArray(), 0) < text.length();
    }

    /** The first character from an index on that cannot stand between those beside it; the length of the text when there is none. */
    public static int firstBroken(char[] text, int from) {
        for (int i = from; i < text.length; i++) {
            char here = text[i];
            if (here >= SARA_A && here <= LAST && isBroken(text, i)) return i;
        }
        return text.length;
    }

    private static boolean isBroken(char[] text, int at) {
        char here = text[at];
        char before = at > 0 ? text[at - 1] : NOTHING;
        char after = at + 1 < text.length ? text[at + 1] : NOTHING;
        if (ThaiLetters.isMark(here)) {
            char second = ThaiLetters.isTone(after) && at + 2 < text.length ? text[at + 2] : after;
            return isMarkBroken(before, here, after, second);
        }
        return switch (here) {
            case SARA_A ->
                !(isConsonant(before)
                        || ThaiLetters.isTone(before)
                        || before == ThaiLetters.SARA_AA
                        || before == ThaiLetters.NIKHAHIT);
            case ThaiLetters.SARA_AA ->
                !(isConsonant(before) || ThaiLetters.isTone(before) || before == ThaiLetters.NIKHAHIT);
            case ThaiLetters.SARA_AM -> !(isConsonant(before) || ThaiLetters.isTone(before));
            case LAKKHANGYAO -> before != 'ฤ' && before != 'ฦ';
            case ThaiLetters.SARA_E -> !isConsonant(after) && after != ThaiLetters.SARA_E;
            case ThaiLetters.SARA_AE, '\u0E42', '\u0E43', '\u0E44' -> !isConsonant(after);
            default -> false;
        };
    }

    /** @param final_ what follows the mark and a tone above it */
    private static boolean isMarkBroken(char before, char here, char after, char final_) {
        if (!isConsonant(before) && !ThaiLetters.isMark(before)) return true;
        if (isAboveOrBelow(here) && isAboveOrBelow(after)) return true;
        if (ThaiLetters.isTone(here) && ThaiLetters.isMark(after)) return true;
        if (here == THANTHAKHAT)
            return after >= SARA_A && after <= PHINTHU || after == LAKKHANGYAO || ThaiLetters.isMark(after);
        if (here == MAITAIKHU) {
            boolean lacksFinal = before != 'ก' && !isConsonant(after) && !ThaiLetters.isMark(after);
            return ThaiLetters.isTone(after) || lacksFinal;
        }
        if (here == ThaiLetters.NIKHAHIT) return ThaiLetters.isMark(after) && after != '\u0E48' && after != '\u0E49';
        if (here == PHINTHU) return after >= SARA_A && after <= PHINTHU || ThaiLetters.isMark(after);
        if (after == THANTHAKHAT) return !(here == '\u0E34' || here == '\u0E38');
        if (after == ThaiLetters.NIKHAHIT || after == PHINTHU) return true;
        boolean needsFinal = here == MAI_HAN_AKAT || here == SARA_UEE;
        return needsFinal && !isConsonant(final_) && !ThaiLetters.isMark(final_);
    }

    /** A vowel above or below, or ็: two of them cannot be on one letter. */
    private static boolean isAboveOrBelow(char character) {
        return ThaiLetters.isUpperOrLowerVowel(character) && character != PHINTHU || character == MAITAIKHU;
    }

    private static boolean isConsonant(char character) {
        return character >= 'ก' && character <= 'ฮ';
    }
}
