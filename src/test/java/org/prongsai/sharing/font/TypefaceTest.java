package org.prongsai.sharing.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Words are set as a browser sets them: marks above each other, letters without their feet, narrow marks on tall letters. */
class TypefaceTest {
    private static final Path WORDS = Path.of("src", "test", "resources", "sharing", "chromium.tsv");

    /** By which Chromium rounds the edges of ink outwards, in thousandths. */
    private static final double ROUNDED = 1000 / 64.0 + 1;

    private static final Typeface REGULAR = Typeface.regular();
    private static final Typeface BOLD = Typeface.bold();

    static List<String> words() throws IOException {
        return Files.readAllLines(WORDS).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("words")
    void setsWordsAsChromiumDoes(String line) {
        String[] parts = line.split("\t");
        Typeface face = parts[0].equals("400") ? REGULAR : BOLD;
        double[] expected = DoubleStream.of(
                        number(parts, 2), number(parts, 3), number(parts, 4), number(parts, 5), number(parts, 6))
                .toArray();
        List<Curve> ink = face.outline(parts[1]);
        DoubleSummaryStatistics across = across(ink);
        DoubleSummaryStatistics up = up(ink);
        assertThat(face.width(parts[1])).isEqualTo(expected[0], Offset.offset(1.0));
        assertThat(across.getMin() - expected[1]).as("left").isBetween(-1.0, ROUNDED);
        assertThat(expected[2] - across.getMax()).as("right").isBetween(-1.0, ROUNDED);
        assertThat(expected[3] - up.getMax()).as("upper edge").isBetween(-1.0, ROUNDED);
        assertThat(up.getMin() - expected[4]).as("lower edge").isBetween(-1.0, ROUNDED);
    }

    private static double number(String[] parts, int at) {
        return Double.parseDouble(parts[at]);
    }

    private static DoubleSummaryStatistics across(List<Curve> ink) {
        return ink.stream()
                .flatMapToDouble(curve -> points(curve.x0(), curve.towardsX(), curve.x1()))
                .summaryStatistics();
    }

    private static DoubleSummaryStatistics up(List<Curve> ink) {
        return ink.stream()
                .flatMapToDouble(curve -> points(curve.y0(), curve.towardsY(), curve.y1()))
                .summaryStatistics();
    }

    private static DoubleStream points(double from, double towards, double to) {
        return DoubleStream.iterate(0, t -> t <= 1, t -> t + 1 / 64.0)
                .map(t -> (1 - t) * (1 - t) * from + 2 * (1 - t) * t * towards + t * t * to);
    }

    /** Above น lies a circle and above that the tone, in whichever order they were typed. */
    @ParameterizedTest
    @CsvSource({"น้ำ, นํ้า", "ผู้, ผ\u0E49\u0E39"})
    void theOrderOfTypingDoesNotShow(String word, String typedOtherwise) {
        assertThat(REGULAR.outline(typedOtherwise)).isEqualTo(REGULAR.outline(word));
    }

    @Test
    void whatHasNoShapeIsNotDrawn() {
        assertThat(REGULAR.outline("เป้า\u2060หมาย\u200B")).isEqualTo(REGULAR.outline("เป้าหมาย"));
    }

    @Test
    void aLetterThatTheFontHasNotIsABox() {
        assertThat(REGULAR.width("\u4E2D")).isPositive();
        assertThat(REGULAR.outline("\u4E2D")).isNotEmpty();
    }
}
