package org.prongsai.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "93.74 91.22, 91, 94",
        "75.44 97.85, 75, 100",
        "85 85, 80, 100",
        "100 100, 80, 100",
        "0 0, 0, 0.2",
        "0 100, 0, 100",
        "0.001 0.002, 0.001, 0.002",
        "12000 35000, 10000, 35000",
    })
    void holdsItsValuesBetweenRoundNumbers(String values, BigDecimal low, BigDecimal high) {
        List<BigDecimal> numbers =
                Stream.of(values.split(" ")).map(BigDecimal::new).toList();
        Scale scale = Scale.around(numbers);
        assertThat(scale.low()).isEqualByComparingTo(low);
        assertThat(scale.high()).isEqualByComparingTo(high);
        assertThat(scale.ticks()).hasSizeLessThan(9);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "35000, 40000", "7, 8", "100, 100", "0.3, 0.3", "999999999999999, 1000000000000000"})
    void beginsAtNothingForBars(BigDecimal largest, BigDecimal end) {
        Scale scale = Scale.from0(List.of(largest));
        assertThat(scale.low()).isZero();
        assertThat(scale.high()).isEqualByComparingTo(end);
        assertThat(scale.ticks()).hasSizeBetween(2, 7);
    }

    @Test
    void endsWhereItIsToldTo() {
        assertThat(Scale.upTo(new BigDecimal("55")).ticks())
                .extracting(BigDecimal::intValue)
                .containsExactly(0, 20, 55);
        assertThat(Scale.POINTS.percent(new BigDecimal("120"))).isEqualTo(100);
        assertThatThrownBy(() -> Scale.upTo(BigDecimal.ZERO)).isInstanceOf(RuntimeException.class);
    }

    /** As Chromium measures them on a canvas in weight 700; in words of both alphabets it kerns. */
    @ParameterizedTest
    @CsvSource({
        "การปฏิบัติหน้าที่, 6.658",
        "ที่ปู่ย่ากู้, 3.041",
        "๘๗.๑๓, 3.168",
        "93.74, 2.551",
        "E-Service ผู้รับผิดชอบ, 9.432",
        "'', 0",
    })
    void wordsAreAsWideAsTheBrowserMakesThem(String text, double rem) {
        assertThat(TextWidth.of(text)).isCloseTo(rem, within(0.05));
    }

    @Test
    void marksAboveAndBelowTakeNoWidth() {
        assertThat(TextWidth.of("ก็")).isEqualTo(TextWidth.of("ก"));
        assertThat(TextWidth.of("กี่")).isEqualTo(TextWidth.of("ก"));
    }

    @Test
    void labelsBreakBetweenWords() {
        assertThat(TextLines.of("การใช้จ่ายงบประมาณเป็นไปตามวัตถุประสงค์", 14))
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(14))
                .hasSizeGreaterThan(1);
        assertThat(String.join("", TextLines.of("การใช้จ่ายงบประมาณเป็นไปตามวัตถุประสงค์", 14)))
                .isEqualTo("การใช้จ่ายงบประมาณเป็นไปตามวัตถุประสงค์");
        assertThat(TextLines.of("", 14)).containsExactly("");
    }
}
