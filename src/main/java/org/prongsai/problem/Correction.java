package org.prongsai.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a file would be corrected: what stands at a place, and what should stand there instead.
 *
 * @param place of the first character, with line and column
 * @param written what stands there now, on one line of the file; the correction is void where something else does
 * @param instead what should, on one line as well; empty to take it away
 */
public record Correction(Place place, String written, String instead, Certainty certainty) {
    /** Whether a correction may be made without asking. */
    public enum Certainty {
        /** Only one reading is possible, and a reader sees no other text. {@code --fix} makes it. */
        SAFE,
        /** Probably meant; a person has to say so. */
        SUGGESTED
    }

    public Correction {
        Objects.requireNonNull(certainty, "certainty");
        if (place.line() == 0 || place.column() == 0) throw new IllegalArgumentException("no line or column: " + place);
        for (String text : List.of(written, instead)) {
            if (text.indexOf('\n') >= 0) throw new IllegalArgumentException("more than a line: " + text);
        }
    }

    /** The line of the file as it would be; nothing when something else stands there. */
    public Optional<String> in(String line) {
        int before = place.column() - 1;
        if (before > line.codePointCount(0, line.length())) return Optional.empty();
        int start = line.offsetByCodePoints(0, before);
        if (!line.startsWith(written, start)) return Optional.empty();
        return Optional.of(line.substring(0, start) + instead + line.substring(start + written.length()));
    }
}
