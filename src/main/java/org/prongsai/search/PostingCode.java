package org.prongsai.search;

import java.util.List;

/**
 * The pages that have a word, in letters of {@link #ALPHABET}: for each page how far it is behind the one before, times four, plus the
 * frequency. A number is written five bits at a time, the highest first; a letter from the second half of the alphabet says that more follow.
 */
final class PostingCode {
    static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    private static final int BITS = 5;
    private static final int HALF = 1 << BITS;

    private PostingCode() {}

    static String encode(List<Posting> postings) {
        StringBuilder code = new StringBuilder();
        int before = -1;
        for (Posting posting : postings) {
            int distance = posting.page() - before - 1;
            append(
                    code,
                    distance * Posting.Frequency.values().length
                            + posting.frequency().ordinal());
            before = posting.page();
        }
        return code.toString();
    }

    private static void append(StringBuilder code, int number) {
        int shift = 0;
        while (number >> shift >= HALF) shift += BITS;
        for (; shift > 0; shift -= BITS) code.append(ALPHABET.charAt(HALF + (number >> shift & HALF - 1)));
        code.append(ALPHABET.charAt(number & HALF - 1));
    }
}
