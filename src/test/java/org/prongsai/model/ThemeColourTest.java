package org.prongsai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeColourTest {
    /** Contrasts as the formula of WCAG gives them. */
    @ParameterizedTest
    @CsvSource({"#000000, 21", "#ffffff, 1", "#767676, 4.54", "#777777, 4.48", "#14694c, 6.66", "#ff0000, 4.00"})
    void isMeasuredOnWhite(String hex, double contrast) {
        assertThat(new ThemeColour(hex).contrastOnWhite()).isCloseTo(contrast, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"#14694c, #14694c", "#000000, #000000", "#ffffff, #767676", "#777777, #767676"})
    void isDarkenedUntilItCanBeRead(String hex, String nearest) {
        ThemeColour readable = new ThemeColour(hex).nearestReadable();
        assertThat(readable.hex()).isEqualTo(nearest);
        assertThat(readable.isReadableOnWhite()).isTrue();
    }
}
