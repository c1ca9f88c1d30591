package org.prongsai.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.data.DataTable.Cell;
import org.prongsai.data.DataTable.Column;
import org.prongsai.data.DataTable.Origin;
import org.prongsai.data.DataTable.Row;
import org.prongsai.data.DataTable.Type;
import org.prongsai.data.DataTable.Value;
import org.prongsai.model.Assessment;
import org.prongsai.model.Assessment.Level;
import org.prongsai.model.Band;
import org.prongsai.model.Bands;
import org.prongsai.model.Gain;
import org.prongsai.model.Reckoning;
import org.prongsai.model.Score;
import org.prongsai.model.framework.Basis.Confidence;
import org.prongsai.thai.Numerals;

/** Assessments as rows, one for each score; what is worked out of them stands in columns of its own. */
final class ScoreRows {
    static final String POINTS = "คะแนน";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Numerals numerals;

    ScoreRows(Numerals numerals) {
        this.numerals = numerals;
    }

    DataTable of(List<Assessment> assessments) {
        List<Row> rows = new ArrayList<>();
        for (Assessment assessment : assessments) {
            Reckoning reckoning = Reckoning.of(assessment);
            Bands bands = new Bands(assessment.bands());
            assessment.lines().forEach(line -> rows.add(row(assessment, line, reckoning, bands)));
        }
        return new DataTable(columns(assessments), rows);
    }

    private static List<Column> columns(List<Assessment> assessments) {
        return List.of(
                Column.text("scheme", "การประเมิน"),
                Column.text("year", "ปีงบประมาณที่ประเมิน").of(Type.NUMBER).from(Origin.READ),
                Column.text("level", "ระดับของคะแนน").of(Type.CODE).from(Origin.READ),
                Column.text("code", "รหัส"),
                Column.text("name", "รายการ"),
                Column.text("tool", "เครื่องมือ"),
                Column.text("score", POINTS).of(Type.NUMBER).in(POINTS),
                Column.text("max", "คะแนนเต็ม").of(Type.NUMBER).in(POINTS).from(Origin.READ),
                Column.text("previous", "คะแนนเดิม").of(Type.NUMBER).in(POINTS),
                Column.text("previous-year", "ปีของคะแนนเดิม").of(Type.NUMBER).from(Origin.READ),
                Column.text("grade", "ระดับ"),
                Column.text("gain", "ผลต่าง").of(Type.NUMBER).in(POINTS).from(Origin.COMPUTED),
                Column.text("indicator-mean", "ค่าเฉลี่ยตัวชี้วัด" + doubt(assessments))
                        .of(Type.NUMBER)
                        .in(POINTS)
                        .from(Origin.COMPUTED),
                Column.text("band", "กลุ่ม").from(Origin.COMPUTED));
    }

    /** A mean is as certain as which indicators its tool has. */
    private static String doubt(List<Assessment> assessments) {
        boolean established = assessments.stream()
                .allMatch(assessment -> Reckoning.of(assessment).means().stream()
                        .allMatch(mean -> assessment.framework().stream()
                                .flatMap(framework -> framework.indicatorsOf(mean.tool()).stream())
                                .allMatch(indicator -> indicator.basis().confidence() == Confidence.HIGH)));
        return established ? "" : " (ยังไม่ยืนยัน)";
    }

    private Row row(Assessment assessment, Assessment.Line line, Reckoning reckoning, Bands bands) {
        Optional<Score> previous = line.previous();
        List<Cell> cells = List.of(
                Cell.text(numerals.ofText(assessment.scheme())),
                year(assessment.year().year()),
                Cell.EMPTY.with(Optional.of(new Value.Plain(key(line.level())))),
                Cell.text(numerals.ofText(line.code())),
                Cell.text(numerals.ofText(name(assessment, line))),
                Cell.text(line.tool().map(numerals::ofText).orElse("")),
                score(line.score(), numerals).at(line.scorePlace()),
                Cell.EMPTY.with(Optional.of(new Value.Number(HUNDRED))),
                previous.map(score ->
                                score(score, numerals).at(line.previousPlace().orElse(line.place())))
                        .orElse(Cell.EMPTY),
                previous.flatMap(score -> assessment.compared())
                        .map(compared -> year(compared.year()))
                        .orElse(Cell.EMPTY),
                Cell.text(line.grade().orElse("")),
                previous.flatMap(before -> Gain.of(line.score(), before))
                        .map(gain -> gain(gain, numerals))
                        .orElse(Cell.EMPTY),
                mean(line, reckoning),
                Cell.text(band(line, bands)));
        return new Row(cells, List.of(line.place()));
    }

    private static Cell year(int year) {
        return Cell.EMPTY.with(Optional.of(new Value.Number(BigDecimal.valueOf(year))));
    }

    static String key(Level level) {
        return level.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static String name(Assessment assessment, Assessment.Line line) {
        return line.name().isEmpty() && line.level() == Level.OVERALL
                ? assessment.name().orElse(assessment.scheme())
                : line.name();
    }

    /** A score of which only a bound is known has no value. */
    static Cell score(Score score, Numerals numerals) {
        Cell cell = Cell.text(numerals.ofText(score.written()));
        return score.bound() == Score.Bound.EXACT
                ? cell.with(Optional.of(new Value.Number(score.points())))
                : cell.because("ทราบเพียงค่าต่ำสุด");
    }

    static Cell gain(Gain gain, Numerals numerals) {
        return Cell.of(numerals.ofGenerated(gain.toThai()), new Value.Number(gain.points()));
    }

    private Cell mean(Assessment.Line line, Reckoning reckoning) {
        if (line.level() != Level.TOOL) return Cell.EMPTY;
        return reckoning
                .mean(line)
                .map(mean -> Reckoning.rounded(mean.points()))
                .map(points -> Cell.of(numerals.ofGenerated(points.toPlainString()), new Value.Number(points)))
                .orElse(Cell.EMPTY);
    }

    private String band(Assessment.Line line, Bands bands) {
        boolean known = line.level() == Level.INDICATOR && line.score().bound() == Score.Bound.EXACT;
        return known
                ? bands.of(line.score().points())
                        .map(Band::label)
                        .map(numerals::ofText)
                        .orElse("")
                : "";
    }
}
