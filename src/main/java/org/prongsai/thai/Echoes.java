package org.prongsai.thai;

import java.util.Arrays;

/** Where Thai letters of a text stand again behind themselves. Everything that is asked for is told, perhaps more than once, and some that is shorter. */
public final class Echoes {
    private static final int NONE = -1;

    /** A sum of letters, each shifted by so many bits, is that of the last seven: what is older has left the number. */
    private static final int SHIFT = 5;

    private static final int GRAM = 7;

    private Echoes() {}

    /** Is told that the characters from {@code start} to {@code end} stand again {@code distance} behind. */
    public interface Listener {
        void echo(int start, int end, int distance);
    }

    /** Letters that stand again right behind themselves: so many at least, and so many at most. */
    public static void rightAway(char[] text, int fewest, int most, Listener listener) {
        for (int distance = fewest; distance <= most; distance++) {
            // so many equal ones in a row cannot be missed by looking at each of that number
            for (int at = distance; at < text.length; at += distance) {
                if (text[at] == text[at - distance] && ThaiLetters.isLetter(text[at]))
                    tell(text, at - distance, distance, listener);
            }
        }
    }

    /** Letters that stand again anywhere behind themselves. @param fewest of them, at least {@value GRAM} */
    public static void anywhere(char[] text, int fewest, Listener listener) {
        // of so many letters a group of seven begins at a multiple of this, so that only those are remembered
        int step = fewest - GRAM + 1;
        int[] before = new int[text.length / step + 1];
        int[] last = new int[Integer.highestOneBit(before.length) * 2];
        Arrays.fill(last, NONE);
        int sum = 0;
        int letters = 0;
        for (int i = 0; i < text.length; i++) {
            sum = (sum << SHIFT) + text[i];
            letters = ThaiLetters.isLetter(text[i]) ? letters + 1 : 0;
            if (letters < GRAM) continue;
            int start = i - GRAM + 1;
            int slot = slot(sum, last.length);
            for (int j = last[slot]; j >= 0; j = before[j / step]) {
                if (!isTold(text, j, start, step)) tell(text, j, start - j, listener);
            }
            if (start % step == 0) {
                before[start / step] = last[slot];
                last[slot] = start;
            }
        }
    }

    private static int slot(int sum, int slots) {
        int mixed = sum * 0x9E3779B9;
        return (mixed >>> 16 ^ mixed) & slots - 1;
    }

    /** Whether the same was told of the group of letters before this one. */
    private static boolean isTold(char[] text, int first, int second, int step) {
        if (first < step) return false;
        for (int i = 1; i <= step; i++) {
            if (text[first - i] != text[second - i] || !ThaiLetters.isLetter(text[first - i])) return false;
        }
        return true;
    }

    private static void tell(char[] text, int place, int distance, Listener listener) {
        int start = place;
        while (start > 0 && text[start - 1] == text[start - 1 + distance] && ThaiLetters.isLetter(text[start - 1]))
            start--;
        int end = place;
        while (end + distance < text.length && text[end] == text[end + distance]) end++;
        listener.echo(start, end, distance);
    }
}
