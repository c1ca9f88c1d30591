package org.prongsai.model.framework;

import java.util.List;

/**
 * On what a fact rests.
 *
 * @param sources keys of the framework's sources
 */
public record Basis(Confidence confidence, List<String> sources) {
    public Basis {
        sources = List.copyOf(sources);
    }

    /** How certain a fact is, the most certain first. */
    public enum Confidence {
        /** Two sources, or one that is official and exact. */
        HIGH("high"),
        /** One source, or bodies of a neighbouring kind. */
        MEDIUM("medium"),
        /** A weak source, or none. */
        LOW("low");

        private final String key;

        Confidence(String key) {
            this.key = key;
        }

        /** How it is written in YAML. */
        public String key() {
            return key;
        }

        /** The less certain of the two. */
        public Confidence and(Confidence other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /** Whether a rule may call it an error when something contradicts the fact. */
    public boolean isEstablished() {
        return confidence == Confidence.HIGH;
    }
}
