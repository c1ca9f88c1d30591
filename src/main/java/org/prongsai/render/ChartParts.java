package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.prongsai.chart.Drawing;
import org.prongsai.chart.NumberWords;
import org.prongsai.chart.Series;
import org.prongsai.chart.Value;
import org.prongsai.model.Score;
import org.prongsai.render.view.ChartView.Cell;
import org.prongsai.render.view.ChartView.Data;
import org.prongsai.render.view.ChartView.Key;
import org.prongsai.render.view.ChartView.Panel;
import org.prongsai.render.view.ChartView.Row;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;

/** What all charts of one page share: its numerals, and ids that no two of them have. */
final class ChartParts {
    static final String NO_SCORE = "ไม่มีคะแนน";

    private final Numerals numerals;
    private final String prefix;
    private int ids;

    /** @param prefix with which the page gives no other id */
    ChartParts(Numerals numerals, String prefix) {
        this.numerals = numerals;
        this.prefix = prefix;
    }

    Panel panel(String title, String description, Drawing drawing) {
        return panel("", title, description, drawing);
    }

    Panel panel(String heading, String title, String description, Drawing drawing) {
        return new Panel(nextId(), heading, title, description, drawing);
    }

    Key key(Drawing sample, String label) {
        return new Key(nextId(), sample, label);
    }

    private String nextId() {
        return prefix + "-" + ++ids;
    }

    Numerals numerals() {
        return numerals;
    }

    NumberWords numbers() {
        return new NumberWords(numerals);
    }

    String year(FiscalYear year) {
        return "ปี " + numerals.ofGenerated(year.toString());
    }

    /** A score, in its own words. */
    Value value(Score score) {
        String words = numerals.ofText(score.written());
        return score.bound() == Score.Bound.EXACT
                ? new Value.Exact(words, score.points())
                : new Value.AtLeast(words, score.points());
    }

    /** A table with a row for each label and a column for each series. */
    static Data table(String place, String caption, String labelHead, List<String> labels, List<Series> series) {
        List<String> head = new ArrayList<>(List.of(labelHead));
        series.forEach(one -> head.add(one.name()));
        List<Row> rows = IntStream.range(0, labels.size())
                .mapToObj(i -> new Row(
                        labels.get(i),
                        series.stream()
                                .map(one ->
                                        new Cell(one.name(), one.values().get(i).words()))
                                .toList()))
                .toList();
        return new Data(place, caption, head, rows);
    }

    /** {@code การใช้อำนาจ 94.12 การใช้งบประมาณ 85.10}. */
    static String values(List<String> labels, List<Series> series) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            StringBuilder part = new StringBuilder(labels.get(i));
            for (Series one : series) {
                String name = series.size() > 1 ? " " + one.name() : "";
                part.append(name).append(" ").append(one.values().get(i).words());
            }
            parts.add(part.toString());
        }
        return String.join(", ", parts);
    }
}
