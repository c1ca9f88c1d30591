package org.prongsai.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers of bytes as people say them. */
final class Sizes {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    private Sizes() {}

    /** {@code 812 B}, {@code 24 KB}, {@code 3.4 MB}. */
    static String of(long bytes) {
        if (bytes < KILO) return bytes + " B";
        if (bytes < MEGA)
            return BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILO), 0, RoundingMode.HALF_UP) + " KB";
        return BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(MEGA), 1, RoundingMode.HALF_UP) + " MB";
    }
}
