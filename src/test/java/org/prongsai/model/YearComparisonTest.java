package org.prongsai.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.model.MeasureChanges.Likeness;
import org.prongsai.model.ScoreChanges.Origin;
import org.prongsai.testing.SmallSite;

class YearComparisonTest {
    @TempDir
    private Path folder;

    private SmallSite site;

    @BeforeEach
    void site() {
        site = SmallSite.in(folder, "");
    }

    @Test
    void yearsThatFollowEachOtherAreComparedTheLatestFirst() {
        measures(2564, "a: ก");
        measures(2566, "a: ก");
        measures(2567, "a: ก");
        assertThat(comparisons())
                .extracting(comparison -> comparison.path().value())
                .containsExactly("/compare/2566-2567/", "/compare/2564-2566/");
    }

    @Test
    void nothingIsComparedWhenOneYearHasMeasuresAndTheOtherScores() {
        measures(2566, "a: ก");
        assessment(2567, 2567, "indicators: [{name: การใช้งบประมาณ, score: 80}]");
        assertThat(comparisons()).isEmpty();
    }

    @Test
    void aMeasureIsKeptByItsTitleOrByAnIdThatNamesIt() {
        measures(2566, "m1: เผยแพร่ข้อมูล", "m2: อบรม ๒ ครั้ง", "register: แนวปฏิบัติ", "survey: ประเมิน");
        measures(2567, "m1: รับฟังความคิดเห็น", "survey: ประเมิน", "register: ทะเบียน", "m9: อบรม  2 ครั้ง");
        MeasureChanges changes = comparisons().get(0).measures().orElseThrow();
        assertThat(changes.kept())
                .extracting(kept -> kept.later().id(), kept -> kept.earlier().id(), MeasureChanges.Kept::likeness)
                .containsExactly(
                        tuple("survey", "survey", Likeness.ID_AND_TITLE),
                        tuple("register", "register", Likeness.ID),
                        tuple("m9", "m2", Likeness.TITLE));
        assertThat(changes.added()).extracting(Measure::title).containsExactly("รับฟังความคิดเห็น");
        assertThat(changes.dropped()).extracting(Measure::title).containsExactly("เผยแพร่ข้อมูล");
    }

    @Test
    void anEarlierMeasureIsKeptOnce() {
        measures(2566, "a: ก");
        measures(2567, "b: ก", "c: ก");
        MeasureChanges changes = comparisons().get(0).measures().orElseThrow();
        assertThat(changes.kept()).extracting(kept -> kept.later().id()).containsExactly("b");
        assertThat(changes.added()).extracting(Measure::id).containsExactly("c");
    }

    @Test
    void indicatorsAreComparedByNameWhateverTheirNumbers() {
        assessment(
                2564,
                2564,
                "indicators: [{code: '4', name: การใช้จ่ายงบประมาณ, score: 80.10}, {code: '5', name: การใช้อำนาจ, score: 70}]");
        assessment(
                2565,
                2565,
                "indicators: [{code: '2', name: การใช้งบประมาณ, score: 82.73}, {code: '4', name: การป้องกันการทุจริต, score: 60}]");
        ScoreChanges changes = scores();
        assertThat(changes.lines())
                .extracting(
                        ScoreChanges.Line::name,
                        line -> line.gain().map(Gain::toThai).orElse("–"),
                        line -> line.earlier().isPresent(),
                        line -> line.later().isPresent())
                .containsExactly(
                        tuple("การใช้งบประมาณ", "เพิ่มขึ้น 2.63 คะแนน", true, true),
                        tuple("การป้องกันการทุจริต", "–", false, true),
                        tuple("การใช้อำนาจ", "–", true, false));
    }

    @Test
    void anIndicatorThatIsOnlyNumberedHasTheNameOfItsYearsFramework() {
        assessment(2566, 2566, "indicators: [{code: ๒, score: 80}]");
        assessment(2567, 2567, "indicators: [{name: การใช้งบประมาณ, score: 79}]");
        assertThat(scores().lines())
                .extracting(line -> line.gain().map(Gain::toThai).orElse("–"))
                .containsExactly("ลดลง 1 คะแนน");
    }

    @Test
    void aScoreOfWhichOnlyABoundIsKnownHasNoGain() {
        assessment(2566, 2566, "tools: [{code: IIT, score: 85 คะแนนขึ้นไป}]");
        assessment(2567, 2567, "tools: [{code: IIT, score: 90}]");
        assertThat(scores().lines()).extracting(ScoreChanges.Line::gain).containsExactly(Optional.empty());
    }

    @Test
    void anAssessmentCountsForTheYearThatItAssessedInWhicheverFolder() {
        assessment(2566, 2565, "overall: {score: 70}");
        assessment(2567, 2566, "overall: {score: 80}");
        assessment(2568, 2567, "overall: {score: 90}");
        List<YearComparison> comparisons = comparisons();
        assertThat(comparisons)
                .extracting(
                        comparison -> comparison.path().value(),
                        comparison ->
                                comparison.scores().orElseThrow().earlier().year(),
                        comparison -> comparison.scores().orElseThrow().later().year())
                .containsExactly(tuple("/compare/2567-2568/", 2566, 2567), tuple("/compare/2566-2567/", 2566, 2567));
    }

    @Test
    void previousValuesServeWhereTheEarlierYearHasNoAssessmentOfItsOwn() {
        measures(2566, "a: ก");
        measures(2567, "a: ก");
        assessment(
                2567,
                2567,
                "compared_year: 2566",
                "overall: {score: 90, previous: 88.5}",
                "tools: [{code: IIT, score: 91}]");
        ScoreChanges changes = scores();
        assertThat(changes.origin()).isEqualTo(Origin.PREVIOUS);
        assertThat(changes.lines())
                .extracting(line -> line.gain().map(Gain::toThai).orElse("–"))
                .containsExactly("เพิ่มขึ้น 1.5 คะแนน", "–");
    }

    @Test
    void previousValuesOfAnotherYearDoNotServe() {
        measures(2566, "a: ก");
        measures(2567, "a: ก");
        assessment(2567, 2567, "compared_year: 2565", "overall: {score: 90, previous: 88.5}");
        assertThat(comparisons().get(0).scores()).isEmpty();
    }

    @Test
    void twoAssessmentsWithoutAScoreInCommonAreNotCompared() {
        assessment(2566, 2566, "overall: {score: 80}");
        assessment(2567, 2567, "tools: [{code: IIT, score: 90}]");
        assertThat(comparisons()).hasSize(1);
        assertThat(comparisons().get(0).scores()).isEmpty();
    }

    private List<YearComparison> comparisons() {
        return YearComparison.of(site.assembled().years());
    }

    private ScoreChanges scores() {
        return comparisons().get(0).scores().orElseThrow();
    }

    /** @param measures {@code id: title} */
    private void measures(int year, String... measures) {
        StringBuilder rows = new StringBuilder("title: มาตรการ\ncolumns: [{role: measure, label: มาตรการ}]\nrows:\n");
        for (String measure : measures) {
            String[] parts = measure.split(": ", 2);
            rows.append("  - {id: ")
                    .append(parts[0])
                    .append(", measure: ")
                    .append(parts[1])
                    .append("}\n");
        }
        site.with(year + "/measures.yaml", rows.toString());
    }

    private void assessment(int folderYear, int assessed, String... keys) {
        site.with(
                folderYear + "/assessment.yaml",
                "assessments:\n  - scheme: ITA\n    year: " + assessed + "\n    " + String.join("\n    ", keys) + "\n");
    }
}
