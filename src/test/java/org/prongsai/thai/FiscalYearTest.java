package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalYearTest {
    @ParameterizedTest
    @CsvSource({"2567-10-01, 2568", "2567-09-30, 2567", "2567-12-31, 2568", "2567-02-29, 2567"})
    void startsInOctober(String date, int year) {
        assertThat(FiscalYear.of(DateReading.of(date).existing().orElseThrow())).isEqualTo(new FiscalYear(year));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2566-10-01, 2566-12-31",
        "2, 2567-01-01, 2567-03-31",
        "3, 2567-04-01, 2567-06-30",
        "4, 2567-07-01, 2567-09-30"
    })
    void hasFourQuarters(int quarter, String first, String last) {
        FiscalYear year = new FiscalYear(2567);
        assertThat(year.firstDayOfQuarter(quarter))
                .isEqualTo(DateReading.of(first).existing().orElseThrow());
        assertThat(year.lastDayOfQuarter(quarter))
                .isEqualTo(DateReading.of(last).existing().orElseThrow());
    }

    @Test
    void containsItsFirstAndItsLastDay() {
        FiscalYear year = new FiscalYear(2567);
        assertThat(year.contains(year.firstDay())).isTrue();
        assertThat(year.contains(year.lastDay())).isTrue();
        assertThat(year.contains(new BuddhistDate(2567, 10, 1))).isFalse();
        assertThat(year.contains(new BuddhistDate(2566, 9, 30))).isFalse();
    }

    @Test
    void refusesAYearOfTheCommonEra() {
        assertThatThrownBy(() -> new FiscalYear(2024)).hasMessageContaining("2024");
    }
}
