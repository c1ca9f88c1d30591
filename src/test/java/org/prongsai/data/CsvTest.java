package org.prongsai.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static String csv(String... cells) {
        return new String(Csv.of(List.of(List.of(cells))), StandardCharsets.UTF_8);
    }

    @Test
    void quotesWhatWouldEndACell() {
        assertThat(csv("ก", "ก, ข", "“ก” \"ข\"", "ก\nข", ""))
                .isEqualTo("\uFEFFก,\"ก, ข\",\"“ก” \"\"ข\"\"\",\"ก\nข\",\r\n");
    }

    @Test
    void aNumberBelowZeroStaysOne() {
        assertThat(csv("-0.19", "-5", "-")).isEqualTo("\uFEFF-0.19,-5,-\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66", "-5+1", "-๕", "@SUM(A1)", "\t=1"})
    void noCellIsAFormula(String cell) {
        assertThat(csv(cell)).startsWith("\uFEFF'" + cell.charAt(0));
    }
}
