package org.prongsai.thai;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text that is kept for long and seldom read: one byte a letter when all are ASCII, Thai or common signs, else as UTF-8. */
public final class CompactText {
    private static final char ASCII_END = '\u0080';
    private static final char THAI = '\u0E00';

    /** From here on Unicode has no Thai letters; these numbers stand for {@link #SIGNS}. */
    private static final char SPARE = '\u0E5C';

    /** What else is common in Thai papers. */
    private static final String SIGNS = "\u2026\u201C\u201D\u2018\u2019\u2013\u2014\u2022\u00A0\u00D7\u00B0\u00BD";

    private static final int LETTER = 0x7F;

    private final byte[] letters;
    private final boolean single;

    private CompactText(byte[] letters, boolean single) {
        this.letters = letters;
        this.single = single;
    }

    /** @param text without half surrogate pairs, which would not come back */
    public static CompactText of(String text) {
        byte[] letters = new byte[text.length()];
        for (int i = 0; i < letters.length; i++) {
            char letter = text.charAt(i);
            if (letter < ASCII_END) letters[i] = (byte) letter;
            else if (letter >= THAI && letter < SPARE) letters[i] = (byte) (ASCII_END | letter & LETTER);
            else if (SIGNS.indexOf(letter) >= 0)
                letters[i] = (byte) (ASCII_END | (SPARE & LETTER) + SIGNS.indexOf(letter));
            else return new CompactText(text.getBytes(StandardCharsets.UTF_8), false);
        }
        return new CompactText(letters, true);
    }

    /** One that was taken apart into {@link #bytes()} and {@link #isSingle()}. */
    public static CompactText of(byte[] bytes, boolean single) {
        return new CompactText(bytes.clone(), single);
    }

    /** Its letters. */
    public byte[] bytes() {
        return letters.clone();
    }

    /** Whether each letter is one byte; UTF-8 otherwise. */
    public boolean isSingle() {
        return single;
    }

    /** At least as many as there are letters. */
    public int length() {
        return letters.length;
    }

    /** The text. */
    @Override
    public String toString() {
        if (!single) return new String(letters, StandardCharsets.UTF_8);
        char[] text = new char[letters.length];
        for (int i = 0; i < text.length; i++)
            text[i] = letters[i] >= 0 ? (char) letters[i] : beyond(letters[i] & LETTER);
        return new String(text);
    }

    private static char beyond(int number) {
        char thai = (char) (THAI | number);
        return thai < SPARE ? thai : SIGNS.charAt(thai - SPARE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompactText text && single == text.single && Arrays.equals(letters, text.letters);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(letters);
    }
}
