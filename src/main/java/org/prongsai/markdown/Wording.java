package org.prongsai.markdown;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Place;

/**
 * The words of a text as they are read, without markup, and where each of their characters stands in the file. Each paragraph, item,
 * heading and cell is a line; an item begins with its number as written. What is no text of the author, such as code or an image in a
 * line, is U+FFFC.
 */
public final class Wording implements Words {
    /** What stands for something that is not read as words. */
    public static final char NO_WORD = '\uFFFC';

    public static final Wording EMPTY = new Wording("", new int[0], "", Origin.start(Place.ofFile("")));

    private final String text;
    /** Pairs: where a run begins in the text, and where in the source; a character that is not in the source has -1. */
    private final int[] runs;

    private final String source;
    private final Origin origin;

    private Wording(String text, int[] runs, String source, Origin origin) {
        this.text = text;
        this.runs = runs;
        this.source = source;
        this.origin = origin;
    }

    /** A text without markup. */
    public static Wording of(String text, Origin origin) {
        return new Wording(text, new int[] {0, 0}, text, origin);
    }

    public String text() {
        return text;
    }

    @Override
    public Wording wording() {
        return this;
    }

    @Override
    public Origin origin() {
        return origin;
    }

    public boolean isEmpty() {
        return text.isBlank();
    }

    @Override
    public boolean isWordless() {
        return isEmpty();
    }

    /** Whether the same words stand at the same places of the same source. */
    @Override
    public boolean equals(Object other) {
        if (this == other) return true;
        return other instanceof Wording wording
                && text.equals(wording.text)
                && Arrays.equals(runs, wording.runs)
                && source.equals(wording.source)
                && origin.equals(wording.origin);
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, origin);
    }

    /** The place of a character; of the one before it for a character that is not in the source. @param index in UTF-16 units from 0 */
    public Place place(int index) {
        return Positions.of(written(index), source, origin);
    }

    /** The places of many characters, for which lines are worth remembering. */
    public IntFunction<Place> places() {
        Positions positions = new Positions(source, origin);
        return index -> positions.at(written(index));
    }

    private int written(int index) {
        int at = index;
        while (at > 0 && sourceOf(at) < 0) at--;
        return Math.max(0, sourceOf(at));
    }

    /** How the file would be corrected where {@code start} to {@code end} stand; nothing when they are not one piece of a line of it. */
    public Optional<Correction> correction(int start, int end, String instead, Correction.Certainty certainty) {
        if (!origin.exact() || start >= end) return Optional.empty();
        int from = sourceOf(start);
        String written = text.substring(start, end);
        boolean onePiece = from >= 0 && source.startsWith(written, from) && written.indexOf('\n') < 0;
        return onePiece ? Optional.of(new Correction(place(start), written, instead, certainty)) : Optional.empty();
    }

    private int sourceOf(int index) {
        int low = 0;
        int high = runs.length / 2 - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (runs[middle * 2] <= index) low = middle;
            else high = middle - 1;
        }
        if (high < 0) return -1;
        int run = runs[low * 2 + 1];
        return run < 0 ? -1 : run + index - runs[low * 2];
    }

    /** Puts words together, run by run. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] runs = new int[16];
        private int used;

        /** Adds what stands in the source from {@code start} on. */
        void add(CharSequence written, int start) {
            if (written.length() == 0) return;
            boolean goesOn =
                    used > 0 && runs[used - 1] >= 0 && runs[used - 1] + text.length() - runs[used - 2] == start;
            if (!goesOn) begin(start);
            text.append(written);
        }

        /** Adds a character that is not in the source. */
        void add(char character) {
            begin(-1);
            text.append(character);
        }

        /** Begins a new line, unless one has just begun. */
        void newLine() {
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') add('\n');
        }

        private void begin(int source) {
            if (used + 2 > runs.length) runs = Arrays.copyOf(runs, runs.length * 2);
            runs[used++] = text.length();
            runs[used++] = source;
        }

        Wording build(String source, Origin origin) {
            return new Wording(text.toString(), Arrays.copyOf(runs, used), source, origin);
        }
    }
}
