package org.prongsai.sharing;

import java.math.BigDecimal;
import java.util.Optional;
import org.prongsai.thai.Numerals;

/**
 * What a picture says. Texts are printed as they are.
 *
 * @param organisation in full
 * @param area where it is
 * @param kicker what the sentence is about; may be empty
 * @param sentence that a reader can repeat
 * @param notice that has to stand on everything of the site; may be empty
 * @param colour of the organisation, {@code #rrggbb}
 * @param numerals of the numbers below the ruler
 */
public record SharingPicture(
        String organisation,
        String area,
        String kicker,
        String sentence,
        Optional<Result> result,
        String notice,
        String colour,
        Numerals numerals) {
    /** Pixels across, as sites that show such pictures ask for. */
    public static final int WIDTH = 1200;

    /** Pixels down. */
    public static final int HEIGHT = 630;

    /**
     * A score out of 100.
     *
     * @param written as it is printed
     * @param points 0 to 100
     * @param level in words; may be empty
     */
    public record Result(
            String written,
            BigDecimal points,
            Extent extent,
            String level,
            Standing standing,
            Optional<Target> target) {}

    /** How much is known of a score. */
    public enum Extent {
        EXACT,
        /** The score may lie anywhere from the points on. */
        AT_LEAST
    }

    /** How a score stands towards its target. */
    public enum Standing {
        REACHED,
        MISSED,
        /** Nothing is said of it. */
        OPEN
    }

    /** A score to be reached. @param words that name it */
    public record Target(BigDecimal points, String words) {}
}
