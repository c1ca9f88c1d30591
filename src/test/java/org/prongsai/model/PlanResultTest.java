package org.prongsai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.PlanResult.State;
import org.prongsai.testing.SmallSite;

class PlanResultTest {
    private static final String PLAN = """
            title: ตาราง
            columns: [{role: measure, label: มาตรการ}, {role: steps, label: วิธี}]
            rows:
              - {id: done, measure: ก, steps: ทำ}
              - {id: open, measure: ข, steps: ทำ}
              - {id: blank, measure: ค, steps: ทำ}
            """;

    private static final String RESULTS = """
            title: ตาราง
            columns: [{role: measure, label: มาตรการ}, {role: result, label: ผล}, {role: outcome, label: ผลลัพธ์}]
            rows:
              - {id: other, measure: ง, result: ทำแล้ว, outcome: ""}
              - {id: blank, measure: ค, result: "", outcome: –}
              - {id: done, measure: ก, result: "", outcome: ดีขึ้น}
            """;

    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void site() {
        site = SmallSite.in(folder, "");
    }

    @Test
    void everyMeasureHasItsStateInTheOrderOfThePlan() {
        PlanResult result =
                PlanResult.of(onlyYear(site.with("2567/measures.yaml", PLAN).with("2567/results.yaml", RESULTS)));
        assertThat(result.lines())
                .extracting(line -> line.measure().id(), PlanResult.Line::state)
                .containsExactly(
                        tuple("done", State.REPORTED),
                        tuple("open", State.NOT_REPORTED),
                        tuple("blank", State.NOT_REPORTED),
                        tuple("other", State.NOT_PLANNED));
        assertThat(result.count(State.REPORTED)).isEqualTo(1);
        assertThat(result.planned()).isEqualTo(3);
    }

    @Test
    void aRowOfResultsThatHasNoColumnForThemReports() {
        String bare = "title: ตาราง\ncolumns: [{role: measure, label: มาตรการ}]\nrows: [{id: open, measure: ข}]\n";
        YearRecord year = onlyYear(site.with("2567/measures.yaml", PLAN).with("2567/results.yaml", bare));
        assertThat(PlanResult.of(year).count(State.REPORTED)).isEqualTo(1);
    }

    @Test
    void resultsOfALaterYearAreAboutItsOwnMeasures() {
        List<YearRecord> years = site.with("2566/measures.yaml", PLAN)
                .with("2566/results.yaml", RESULTS)
                .with("2567/results.yaml", RESULTS.replace("id: other", "id: open"))
                .assembled()
                .years();
        assertThat(PlanResult.of(years.get(1)).count(State.REPORTED)).isEqualTo(1);
    }

    @Test
    void aYearHasBothOrIsNotCompared() {
        assertThat(onlyYear(site.with("2567/measures.yaml", PLAN)).hasPlanAndResults())
                .isFalse();
        assertThat(onlyYear(site.with("2567/results.yaml", RESULTS)).hasPlanAndResults())
                .isTrue();
    }

    private static YearRecord onlyYear(SmallSite site) {
        return site.assembled().years().get(0);
    }
}
