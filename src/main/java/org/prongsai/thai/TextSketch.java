package org.prongsai.thai;

/**
 * Which characters a text has, and which three in a row: by it most words are known not to stand in a text without looking through it. It is made in
 * one walk over the text, and never says no of what is there.
 */
public final class TextSketch {
    private static final int THREE = 3;

    /** Bits for each character of the text: a word that is not there passes for one that may be with about one in five of its threes. */
    private static final int BITS = 4;

    private static final int LONG = Long.SIZE;
    private static final char THAI = '\u0E00';
    private static final char BEHIND_THAI = '\u0E80';
    private static final int BLOCK_BITS = 7;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int THREE_CHARACTERS = (1 << 3 * BLOCK_BITS) - 1;

    /** A letter before this one is Latin, or of no script at all. */
    private static final char GREEK = '\u0370';

    /** A bit for each character up to the last Thai one. */
    private final long[] characters = new long[BEHIND_THAI / LONG];

    private final long[] threes;
    private boolean others;
    private boolean foreign;
    private int mostDigits;

    public TextSketch(char[] text) {
        threes = new long[Integer.highestOneBit(Math.max(1, text.length * BITS / LONG)) * 2];
        // fields are slower than these
        long[] characters = this.characters;
        long[] threes = this.threes;
        int three = 0;
        int digits = 0;
        for (int i = 0; i < text.length; i++) {
            char here = text[i];
            three = withNext(three, here);
            if (i + 1 >= THREE) {
                int hash = hash(three);
                threes[hash >>> 6 & threes.length - 1] |= 1L << hash;
            }
            if (here < BEHIND_THAI) characters[here / LONG] |= 1L << here;
            else addOther(here);
            if (Digits.isDigit(here)) mostDigits = Math.max(mostDigits, ++digits);
            else if (digits > 0 && endsNumber(here)) digits = 0;
        }
        for (int i = GREEK / LONG; i < THAI / LONG; i++) if (characters[i] != 0) addLetters(i);
    }

    private void addLetters(int block) {
        for (int i = 0; i < LONG; i++) {
            char here = (char) (block * LONG + i);
            foreign |= here >= GREEK && mayHave(here) && Character.isLetter(here);
        }
    }

    private void addOther(char here) {
        others = true;
        if (!foreign) foreign = Character.isLetter(here);
    }

    /** Signs by which the digits of one number are grouped end none: those of telephones, accounts and citizen ids. */
    private static boolean endsNumber(char here) {
        if (here >= BLOCK) return here >= THAI && here < THAI + BLOCK;
        return here != ' ' && here != '\t' && here != '-' && here != '.' && here != '(' && here != ')' && here != '+';
    }

    /** Three characters as a number, once the next has come: without the first of them. */
    private static int withNext(int three, char next) {
        return three << BLOCK_BITS & THREE_CHARACTERS | next & BLOCK - 1;
    }

    private static int hash(int three) {
        return three * 0x9E3779B9 >>> 15;
    }

    /** Whether a character may be there: certain but for those behind Thai. */
    public boolean mayHave(char character) {
        return character < BEHIND_THAI ? (characters[character / LONG] >>> character & 1) != 0 : others;
    }

    /** Whether some words may stand there; no is certain. */
    public boolean mayHave(String words) {
        int three = 0;
        for (int i = 0; i < words.length(); i++) {
            three = withNext(three, words.charAt(i));
            int hash = hash(three);
            boolean absent = i + 1 >= THREE
                    ? (threes[hash >>> 6 & threes.length - 1] >>> hash & 1) == 0
                    : !mayHave(words.charAt(i));
            if (absent) return false;
        }
        return true;
    }

    /** Whether one of several words may stand there. */
    public boolean mayHaveAny(String... several) {
        for (String words : several) if (mayHave(words)) return true;
        return false;
    }

    public boolean hasThaiDigits() {
        return hasAny('๐', 10);
    }

    public boolean hasArabicDigits() {
        return hasAny('0', 10);
    }

    /** Whether a Latin letter without marks stands there. */
    public boolean hasLatin() {
        return hasAny('A', 26) || hasAny('a', 26);
    }

    /** @param count of characters from the first on, all of one word of bits */
    private boolean hasAny(char first, int count) {
        return (characters[first / LONG] >>> first & (1L << count) - 1) != 0;
    }

    /** Whether a letter stands there that is neither Thai nor Latin. */
    public boolean hasForeignLetters() {
        return foreign;
    }

    /** The most digits that stand together, with no more between them than spaces, dashes, dots and brackets. */
    public int mostDigits() {
        return mostDigits;
    }
}
