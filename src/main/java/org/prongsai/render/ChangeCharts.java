package org.prongsai.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.chart.BarChart;
import org.prongsai.chart.Sample;
import org.prongsai.chart.Scale;
import org.prongsai.chart.Series;
import org.prongsai.chart.Tone;
import org.prongsai.chart.Value;
import org.prongsai.model.Score;
import org.prongsai.model.ScoreChanges;
import org.prongsai.render.view.ChartView;

/** The scores of two years as pairs of bars. */
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
                new Series(
                        earlier,
                        lines.stream().map(line -> value(line.earlier())).toList()),
                new Series(
                        later, lines.stream().map(line -> value(line.later())).toList()));
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

    private Value value(Optional<Score> score) {
        return score.map(parts::value).orElse(new Value.Missing(ChartParts.NO_SCORE));
    }
}
