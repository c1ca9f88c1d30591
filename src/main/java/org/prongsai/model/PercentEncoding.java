package org.prongsai.model;

import java.nio.charset.StandardCharsets;

/** Texts as they stand in the path of an address: what is neither an ASCII letter or digit nor one of {@code . - * _ ~ /}, as bytes of UTF-8. */
public final class PercentEncoding {
    private static final String SIGNS = ".-*_~/";
    private static final String DIGITS = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** The text itself when nothing in it is to be encoded, as in most paths. */
    public static String of(String text) {
        int plain = endOfPlain(text, 0);
        return plain == text.length() ? text : encoded(text, plain);
    }

    private static String encoded(String text, int firstEncoded) {
        StringBuilder encoded = new StringBuilder(text.length() * 3).append(text, 0, firstEncoded);
        int done = firstEncoded;
        while (done < text.length()) {
            int end = done;
            while (end < text.length() && !isPlain(text.charAt(end))) end++;
            for (byte octet : text.substring(done, end).getBytes(StandardCharsets.UTF_8)) {
                encoded.append('%').append(DIGITS.charAt(octet >> 4 & 0xF)).append(DIGITS.charAt(octet & 0xF));
            }
            done = endOfPlain(text, end);
            encoded.append(text, end, done);
        }
        return encoded.toString();
    }

    private static int endOfPlain(String text, int from) {
        int end = from;
        while (end < text.length() && isPlain(text.charAt(end))) end++;
        return end;
    }

    private static boolean isPlain(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || SIGNS.indexOf(character) >= 0;
    }
}
