package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.chart.BarChart;
import org.prongsai.chart.ChangeChart;
import org.prongsai.chart.Sample;
import org.prongsai.chart.Scale;
import org.prongsai.chart.Series;
import org.prongsai.chart.Target;
import org.prongsai.chart.Tone;
import org.prongsai.chart.Value;
import org.prongsai.model.Assessment.Level;
import org.prongsai.model.Gain;
import org.prongsai.model.Score;
import org.prongsai.model.ScoreChanges;
import org.prongsai.render.view.ChartView;
import org.prongsai.render.view.ChartView.Key;

/** The scores of two years, as pairs of bars or as what lies between them. */
final class ChangeCharts {
    private final ChartParts parts;

    ChangeCharts(ChartParts parts) {
        this.parts = parts;
    }

    /** @param name of a line, as the table beside the chart has it */
    ChartView of(
            ScoreChanges changes,
            List<ScoreChanges.Line> lines,
            String caption,
            Function<ScoreChanges.Line, String> name) {
        String earlier = parts.year(changes.earlier());
        String later = parts.year(changes.later());
        List<String> labels = lines.stream().map(name).toList();
        List<BarChart.Group> groups = lines.stream()
                .map(line -> new BarChart.Group(
                        name.apply(line),
                        List.of(
                                new BarChart.Bar(value(line.earlier()), Tone.PAST),
                                new BarChart.Bar(value(line.later()), Tone.PLAIN))))
                .toList();
        List<Series> series = List.of(
                series(earlier, lines, ScoreChanges.Line::earlier), series(later, lines, ScoreChanges.Line::later));
        return new ChartView(
                "bars",
                caption,
                List.of(parts.panel(
                        caption,
                        ChartParts.values(labels, series),
                        new BarChart(groups, Scale.POINTS, Optional.empty(), List.of(), parts.numbers()).drawing())),
                List.of(parts.key(Sample.bar(Tone.PAST), earlier), parts.key(Sample.bar(Tone.PLAIN), later)),
                List.of(),
                Optional.empty());
    }

    /**
     * What came between two results: the whole and its tools where both have those, or else the indicators.
     *
     * @param target of the later result
     */
    ChartView between(ScoreChanges changes, Optional<Target> target, Function<ScoreChanges.Line, String> name) {
        List<ScoreChanges.Line> lines = inBoth(changes);
        String earlier = parts.year(changes.earlier());
        String later = parts.year(changes.later());
        String caption = "คะแนน " + changes.scheme() + " " + earlier + " เทียบกับ" + later;
        List<String> labels = lines.stream().map(name).toList();
        List<Series> series = List.of(
                series(earlier, lines, ScoreChanges.Line::earlier),
                series(later, lines, ScoreChanges.Line::later),
                new Series(
                        "เปลี่ยนแปลง",
                        lines.stream()
                                .map(line -> (Value) new Value.Missing(words(line.gain())))
                                .toList()));
        Scale scale = scale(series.subList(0, 2), target);
        List<ChangeChart.Row> rows =
                lines.stream().map(line -> row(name.apply(line), line)).toList();
        return new ChartView(
                "changes",
                "",
                List.of(parts.panel(
                        caption,
                        ChartParts.values(labels, series),
                        new ChangeChart(rows, scale, target, parts.numbers()).drawing())),
                key(lines, earlier, later, target),
                notes(scale),
                Optional.of(ChartParts.table("details", caption, "คะแนน", labels, series)));
    }

    private static List<ScoreChanges.Line> inBoth(ScoreChanges changes) {
        List<ScoreChanges.Line> both = changes.lines().stream()
                .filter(line -> line.earlier().isPresent() && line.later().isPresent())
                .toList();
        List<ScoreChanges.Line> whole =
                both.stream().filter(line -> line.level() != Level.INDICATOR).toList();
        return whole.isEmpty() ? both : whole;
    }

    private ChangeChart.Row row(String name, ScoreChanges.Line line) {
        Value earlier = value(line.earlier());
        Value later = value(line.later());
        return new ChangeChart.Row(name, earlier.words() + " ถึง " + later.words(), words(line.gain()), earlier, later);
    }

    /** {@code +4.64}, with the sign for minus that is as wide as that for plus. */
    private String words(Optional<Gain> gain) {
        return gain.map(found -> switch (found.points().signum()) {
                    case 1 -> "+" + parts.numerals().ofGenerated(found.points().toPlainString());
                    case -1 ->
                        "−"
                                + parts.numerals()
                                        .ofGenerated(found.points().negate().toPlainString());
                    default -> "เท่าเดิม";
                })
                .orElse("");
    }

    private static Scale scale(List<Series> series, Optional<Target> target) {
        return Scale.around(Stream.concat(
                        series.stream().flatMap(one -> one.values().stream()).flatMap(value -> value.known().stream()),
                        target.map(Target::amount).stream())
                .toList());
    }

    private List<Key> key(List<ScoreChanges.Line> lines, String earlier, String later, Optional<Target> target) {
        List<Key> key = new ArrayList<>();
        key.add(parts.key(Sample.earlierDot(), earlier));
        key.add(parts.key(Sample.laterDot(), later));
        boolean lost = lines.stream()
                .flatMap(line -> line.gain().stream())
                .anyMatch(gain -> gain.points().signum() < 0);
        if (lost) key.add(parts.key(Sample.loss(), "ลดลง"));
        target.ifPresent(named -> key.add(parts.key(Sample.target(), named.words())));
        return key;
    }

    private List<String> notes(Scale scale) {
        if (scale.low().signum() == 0) return List.of();
        return List.of("แกนแสดงช่วง " + parts.numbers().of(scale.low()) + " ถึง "
                + parts.numbers().of(scale.high()) + " คะแนน เพื่อให้เห็นความต่าง");
    }

    private Series series(
            String name, List<ScoreChanges.Line> lines, Function<ScoreChanges.Line, Optional<Score>> score) {
        return new Series(
                name, lines.stream().map(line -> value(score.apply(line))).toList());
    }

    private Value value(Optional<Score> score) {
        return score.map(parts::value).orElse(new Value.Missing(ChartParts.NO_SCORE));
    }
}
