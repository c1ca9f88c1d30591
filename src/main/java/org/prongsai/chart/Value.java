package org.prongsai.chart;

import java.math.BigDecimal;
import java.util.Optional;

/** What is known of one number, and the words that print it. */
public sealed interface Value {

    /** As it is printed. */
    String words();

    /** The number. */
    record Exact(String words, BigDecimal amount) implements Value {}

    /** Only its lower bound. */
    record AtLeast(String words, BigDecimal amount) implements Value {}

    /** Nothing; the words say so. */
    record Missing(String words) implements Value {}

    /** The number, or its bound. */
    default Optional<BigDecimal> known() {
        if (this instanceof Exact exact) return Optional.of(exact.amount());
        if (this instanceof AtLeast bound) return Optional.of(bound.amount());
        return Optional.empty();
    }
}
