package org.prongsai.model;

import java.math.BigDecimal;
import java.util.Optional;
import org.prongsai.problem.Place;

/**
 * A band of scores in which an organisation puts its indicators, in the words of its report.
 *
 * @param lower its lower bound, when it has one
 * @param upper its upper bound, when it has one
 */
public record Band(String label, Meaning meaning, Optional<Bound> lower, Optional<Bound> upper, Place place) {
    /** What a band says of the indicators in it, the best first. */
    public enum Meaning {
        /** จุดแข็ง */
        STRENGTH("strength"),
        /** ต้องปรับปรุง */
        IMPROVE("improve"),
        /** ต้องแก้ไขโดยเร่งด่วน */
        URGENT("urgent");

        private final String key;

        Meaning(String key) {
            this.key = key;
        }

        /** How authors write it in YAML. */
        public String key() {
            return key;
        }
    }

    /** Whether a bound belongs to the band. */
    public enum Edge {
        INCLUDED,
        EXCLUDED
    }

    public record Bound(BigDecimal points, Edge edge) {}

    public boolean contains(BigDecimal points) {
        return lower.map(bound -> isWithin(points.compareTo(bound.points()), bound))
                        .orElse(true)
                && upper.map(bound -> isWithin(bound.points().compareTo(points), bound))
                        .orElse(true);
    }

    private static boolean isWithin(int beyond, Bound bound) {
        return beyond > 0 || beyond == 0 && bound.edge() == Edge.INCLUDED;
    }
}
