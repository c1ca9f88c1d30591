package org.prongsai.model;

import java.util.List;
import java.util.Optional;
import org.prongsai.thai.CitizenIdMention;

/**
 * What was found inside a file. What was not looked for, or could not be read, is not said.
 *
 * @param state whether it could be opened
 * @param pages of a PDF
 * @param citizenIds in its text, in order
 * @param taken where a photograph was taken, as the camera wrote it into the file
 */
public record Inside(
        State state, Optional<Pages> pages, List<CitizenIdMention> citizenIds, Optional<Coordinates> taken) {
    /** Whether a file could be opened. */
    public enum State {
        OPENED,
        /** Locked, too large, too slow, or of a kind that is not looked into. */
        CLOSED,
        /** Its bytes begin as those of its kind, and cannot be read as such. */
        BROKEN
    }

    /** Opened, and nothing to tell of it. */
    public static final Inside NOTHING = new Inside(State.OPENED, Optional.empty(), List.of(), Optional.empty());

    public static final Inside CLOSED = new Inside(State.CLOSED, Optional.empty(), List.of(), Optional.empty());
    public static final Inside BROKEN = new Inside(State.BROKEN, Optional.empty(), List.of(), Optional.empty());

    public Inside {
        citizenIds = List.copyOf(citizenIds);
    }

    /** Of a PDF. @param count pages that were read, at least 1 @param letters letters and digits on them */
    public record Pages(int count, int letters) {
        public Pages {
            if (count < 1 || letters < 0) throw new IllegalArgumentException("pages: " + count + ", " + letters);
        }
    }

    /** A place on Earth, in degrees; north and east are positive. */
    public record Coordinates(double latitude, double longitude) {}
}
