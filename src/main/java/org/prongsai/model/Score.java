package org.prongsai.model;

import java.math.BigDecimal;

/**
 * A score out of 100.
 *
 * @param written with the digits and the precision of its source, e.g. {@code ๖๒.๒๐}
 * @param points its value, 0 to 100
 * @param bound whether the source gives the score or only its lower bound
 */
public record Score(String written, BigDecimal points, Bound bound) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How much of a score a source tells. */
    public enum Bound {
        EXACT,
        AT_LEAST
    }

    public Score {
        if (!isInRange(points)) throw new IllegalArgumentException("points 0..100: " + points);
    }

    public static boolean isInRange(BigDecimal points) {
        return points.signum() >= 0 && points.compareTo(HUNDRED) <= 0;
    }
}
