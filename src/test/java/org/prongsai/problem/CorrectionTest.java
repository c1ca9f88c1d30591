package org.prongsai.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.problem.Correction.Certainty;

class CorrectionTest {
    private static final Place PLACE = new Place("content/a.md", 1, 2);

    @ParameterizedTest
    @CsvSource({"กขค, ข, 2, ก2ค", "กขค, ข, '', กค", "กขค, '', 2, ก2ขค", "ก, '', 2, ก2", "😀ขค, ขค, 2, 😀2"})
    void makesTheLineAsItWouldBe(String line, String written, String instead, String corrected) {
        assertThat(new Correction(PLACE, written, instead, Certainty.SAFE).in(line))
                .contains(corrected);
    }

    @ParameterizedTest
    @CsvSource({"กคข, ข", "ก, ข", "'', ''"})
    void isVoidWhereSomethingElseStands(String line, String written) {
        assertThat(new Correction(PLACE, written, "2", Certainty.SAFE).in(line)).isEmpty();
    }

    @Test
    void staysOnOneLine() {
        assertThatThrownBy(() -> new Correction(PLACE, "ก\nข", "ค", Certainty.SAFE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Correction(PLACE, "ก", "ข\nค", Certainty.SAFE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneThatChangesNothingIsNone() {
        Correction same = new Correction(PLACE, "ก", "ก", Certainty.SUGGESTED);
        Problem problem = new Problem(Code.TEXT_SARA_AM, Severity.ERROR, PLACE, List.of("ก", "ก"), Optional.of(same));
        assertThat(problem.correction()).isEmpty();
    }
}
