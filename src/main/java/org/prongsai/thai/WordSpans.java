package org.prongsai.thai;

import java.util.Arrays;

/** Where the words of a text, or of a part of it, begin; between two words may stand spaces and signs, which are words of their own here. */
public final class WordSpans {
    private final int[] starts;

    /** @param starts of every word, rising, and at last the end of the last */
    WordSpans(int[] starts) {
        this.starts = starts;
    }

    /** Whether it has the words from one place in the text to another. */
    public boolean covers(int from, int to) {
        return starts[0] <= from && to <= starts[starts.length - 1];
    }

    public int count() {
        return starts.length - 1;
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return starts[word + 1];
    }

    /** The word in which a character stands. */
    public int wordAt(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Whether a word begins there, or the last one ends. */
    public boolean isBoundary(int index) {
        return Arrays.binarySearch(starts, index) >= 0;
    }
}
