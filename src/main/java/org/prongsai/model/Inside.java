package org.prongsai.model;

import java.util.List;
import java.util.Optional;
import org.prongsai.thai.CitizenIdMention;

/**
 * What was found inside a file. What was not looked for, or could not be read, is not said.
 *
 * @param state whether it could be opened
 * @param pages of a PDF
 * @param paper what a PDF says of itself
 * @param citizenIds in its text, in order
 * @param taken where a photograph was taken, as the camera wrote it into the file
 */
public record Inside(
        State state,
        Optional<Pages> pages,
        Optional<Paper> paper,
        List<CitizenIdMention> citizenIds,
        Optional<Coordinates> taken) {
    /** Whether a file could be opened. */
    public enum State {
        OPENED,
        /** Locked, too large, too slow, or of a kind that is not looked into. */
        CLOSED,
        /** Its bytes begin as those of its kind, and cannot be read as such. */
        BROKEN
    }

    /** Opened, and nothing to tell of it. */
    public static final Inside NOTHING = of(State.OPENED);

    public static final Inside CLOSED = of(State.CLOSED);
    public static final Inside BROKEN = of(State.BROKEN);

    public Inside {
        citizenIds = List.copyOf(citizenIds);
    }

    private static Inside of(State state) {
        return new Inside(state, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** Of a PDF. @param count pages that were read, at least 1 @param letters letters and digits on them */
    public record Pages(int count, int letters) {
        /** Some letters, as of a stamp, do not make a picture of a page a text. */
        private static final int LETTERS_PER_PAGE = 20;

        public Pages {
            if (count < 1 || letters < 0) throw new IllegalArgumentException("pages: " + count + ", " + letters);
        }

        /** Whether they are pictures of pages, which can neither be searched nor read aloud. */
        public boolean areScanned() {
            return letters < LETTERS_PER_PAGE * count;
        }
    }

    /**
     * What a PDF says of itself.
     *
     * @param pages all of them, at least 1
     * @param title that its program gave it, not always what is printed on it; may be empty
     * @param language as a tag (BCP 47); may be empty
     */
    public record Paper(int pages, String title, String language) {}

    /** A place on Earth, in degrees; north and east are positive. */
    public record Coordinates(double latitude, double longitude) {}
}
