package org.prongsai.check.text;

import java.util.Arrays;

/** Thai letters that are taken for each other when a text is typed or read from a picture. */
final class AlikeLetters {
    private static final String[] PAIRS =
            ("ซช ดค คศ ศต ถภ บป พฟ ผฝ ฟฝ ณน ณญ ณฌ ฎฏ ฎฐ ใไ โไ โใ เแ ศษ ศส ษส ฐถ ฒต ฑท ฆม กถ อฮ ขช ดต คต วา าอ วอ นม ทห พผ ลร ลส รธ รจ จง กภ ยบ ยน ะา ำา"
                            + " ัื ึื ิึ ีึ ้๊ ๊๋ ็๊ ็้ ็ั ์่ ร์ ัี ัิ ิี ีื ุู ่้ ์้")
                    .split(" ");

    private static final char THAI = '\u0E00';
    private static final int BLOCK = 128;

    /** By letter: all that are taken for it. */
    private final char[][] alike = new char[BLOCK][0];

    private final boolean[] pairs = new boolean[BLOCK * BLOCK];

    AlikeLetters() {
        for (String pair : PAIRS) {
            add(pair.charAt(0), pair.charAt(1));
            add(pair.charAt(1), pair.charAt(0));
        }
    }

    private void add(char one, char other) {
        pairs[(one - THAI) * BLOCK + other - THAI] = true;
        char[] known = alike[one - THAI];
        alike[one - THAI] = Arrays.copyOf(known, known.length + 1);
        alike[one - THAI][known.length] = other;
    }

    private static boolean isThai(char letter) {
        return letter >= THAI && letter < THAI + BLOCK;
    }

    boolean areAlike(char one, char other) {
        return isThai(one) && isThai(other) && pairs[(one - THAI) * BLOCK + other - THAI];
    }

    /** All that are taken for a letter; not to be changed. */
    char[] allOf(char letter) {
        return isThai(letter) ? alike[letter - THAI] : new char[0];
    }
}
