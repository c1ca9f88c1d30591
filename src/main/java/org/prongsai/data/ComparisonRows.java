package org.prongsai.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.data.DataTable.Cell;
import org.prongsai.data.DataTable.Column;
import org.prongsai.data.DataTable.Origin;
import org.prongsai.data.DataTable.Row;
import org.prongsai.data.DataTable.Type;
import org.prongsai.data.DataTable.Value;
import org.prongsai.model.Assessment.Level;
import org.prongsai.model.Dataset;
import org.prongsai.model.Measure;
import org.prongsai.model.MeasureChanges;
import org.prongsai.model.Score;
import org.prongsai.model.ScoreChanges;
import org.prongsai.problem.Place;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;

/** Two years side by side as rows. */
final class ComparisonRows {
    private final Numerals numerals;

    ComparisonRows(Numerals numerals) {
        this.numerals = numerals;
    }

    DataTable of(ScoreChanges changes) {
        List<Column> columns = List.of(
                Column.text("level", "ระดับของคะแนน").of(Type.CODE).from(Origin.READ),
                Column.text("code", "รหัส"),
                Column.text("name", "รายการ"),
                points("earlier", changes.earlier()),
                points("later", changes.later()),
                Column.text("gain", "ผลต่าง")
                        .of(Type.NUMBER)
                        .in(ScoreRows.POINTS)
                        .from(Origin.COMPUTED));
        return new DataTable(columns, changes.lines().stream().map(this::row).toList());
    }

    private Column points(String key, FiscalYear year) {
        return Column.text(key, ScoreRows.POINTS + year(year)).of(Type.NUMBER).in(ScoreRows.POINTS);
    }

    private String year(FiscalYear year) {
        return "ปี " + numerals.ofGenerated(year.toString());
    }

    private Row row(ScoreChanges.Line line) {
        String name = line.level() == Level.OVERALL && line.name().isEmpty() ? "คะแนนรวม" : line.name();
        ScoreChanges.Places places = line.places();
        List<Cell> cells = List.of(
                Cell.EMPTY.with(Optional.of(new Value.Plain(ScoreRows.key(line.level())))),
                Cell.text(numerals.ofText(line.code())),
                Cell.text(numerals.ofText(name)),
                score(line.earlier(), places.earlier()),
                score(line.later(), places.later()),
                line.gain().map(gain -> ScoreRows.gain(gain, numerals)).orElse(Cell.EMPTY));
        return new Row(
                cells,
                Stream.of(places.earlier(), places.later())
                        .flatMap(Optional::stream)
                        .toList());
    }

    private Cell score(Optional<Score> score, Optional<Place> place) {
        if (score.isEmpty()) return Cell.EMPTY.because("ไม่มีคะแนน");
        Cell cell = ScoreRows.score(score.get(), numerals);
        return place.map(cell::at).orElse(cell);
    }

    DataTable of(Dataset.OfMeasureChanges subject) {
        List<Column> columns = List.of(
                Column.text("change", "การเปลี่ยนแปลง").of(Type.CODE).from(Origin.COMPUTED),
                Column.text("earlier-id", "รหัส" + year(subject.years().earlier())),
                Column.text("earlier", "มาตรการ" + year(subject.years().earlier())),
                Column.text("later-id", "รหัส" + year(subject.years().later())),
                Column.text("later", "มาตรการ" + year(subject.years().later())),
                Column.text("likeness", "เทียบจาก").from(Origin.COMPUTED));
        MeasureChanges changes = subject.changes();
        List<Row> rows = new ArrayList<>();
        changes.kept()
                .forEach(kept -> rows.add(row(
                        "มีทั้งสองปี",
                        "kept",
                        Optional.of(kept.earlier()),
                        Optional.of(kept.later()),
                        likeness(kept.likeness()))));
        changes.added().forEach(measure -> rows.add(row("เพิ่ม", "added", Optional.empty(), Optional.of(measure), "")));
        changes.dropped()
                .forEach(measure -> rows.add(row("ไม่มีต่อ", "dropped", Optional.of(measure), Optional.empty(), "")));
        return new DataTable(columns, rows);
    }

    private static String likeness(MeasureChanges.Likeness likeness) {
        return switch (likeness) {
            case ID_AND_TITLE -> "ชื่อและรหัสตรงกัน";
            case ID -> "รหัสตรงกัน ชื่อต่างกัน";
            case TITLE -> "ชื่อตรงกัน";
        };
    }

    private static Row row(
            String label, String key, Optional<Measure> earlier, Optional<Measure> later, String likeness) {
        return new Row(
                List.of(
                        Cell.of(label, new Value.Plain(key)),
                        Cell.text(earlier.map(Measure::id).orElse("")),
                        title(earlier),
                        Cell.text(later.map(Measure::id).orElse("")),
                        title(later),
                        Cell.text(likeness)),
                Stream.of(earlier, later)
                        .flatMap(Optional::stream)
                        .flatMap(measure -> place(measure).stream())
                        .toList());
    }

    private static Cell title(Optional<Measure> measure) {
        if (measure.isEmpty()) return Cell.EMPTY;
        Cell title = Cell.text(measure.get().title());
        return place(measure.get()).map(title::at).orElse(title);
    }

    private static Optional<Place> place(Measure measure) {
        return measure.entries().findFirst().map(entry -> entry.row().place());
    }
}
