package org.prongsai.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lengths as attributes have them: at most three decimals, the same on every machine. */
final class Lengths {
    private static final int DECIMALS = 3;

    private Lengths() {}

    static String percent(double value) {
        return plain(value) + "%";
    }

    static String rem(double value) {
        return plain(value) + "rem";
    }

    /** A length in units of the view box. */
    static String plain(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
