package org.prongsai.chart;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.prongsai.thai.Numerals;

/** Numbers that a chart writes itself, beside its axis, in the site's digits. */
public record NumberWords(Numerals numerals) {
    /** {@code 25,000}; without decimals where it has none. */
    public String of(BigDecimal number) {
        return numerals.ofGenerated(
                new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number));
    }

    public String of(int number) {
        return numerals.ofGenerated(Integer.toString(number));
    }
}
