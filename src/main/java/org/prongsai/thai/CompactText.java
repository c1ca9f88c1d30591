package org.prongsai.thai;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text that is kept for long and seldom read: one byte a letter when all its letters are ASCII or Thai, else as UTF-8. */
public final class CompactText {
    private static final char ASCII_END = '\u0080';
    private static final char THAI = '\u0E00';
    private static final char THAI_END = '\u0E80';
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
            else if (letter >= THAI && letter < THAI_END) letters[i] = (byte) (ASCII_END | letter & LETTER);
            else return new CompactText(text.getBytes(StandardCharsets.UTF_8), false);
        }
        return new CompactText(letters, true);
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
            text[i] = letters[i] >= 0 ? (char) letters[i] : (char) (THAI | letters[i] & LETTER);
        return new String(text);
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
