package org.prongsai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.chart.BarChart;
import org.prongsai.chart.Drawing;
import org.prongsai.chart.LineChart;
import org.prongsai.chart.NumberWords;
import org.prongsai.chart.Radar;
import org.prongsai.chart.Sample;
import org.prongsai.chart.Scale;
import org.prongsai.chart.Series;
import org.prongsai.chart.Target;
import org.prongsai.chart.Tone;
import org.prongsai.chart.Value;
import org.prongsai.model.Amount;
import org.prongsai.model.Chart;
import org.prongsai.model.Score;
import org.prongsai.render.view.ChartView;
import org.prongsai.render.view.ChartView.Data;
import org.prongsai.render.view.ChartView.Key;

/** A chart of numbers that an author typed, with the numbers beside it as a table. */
final class DrawnCharts {
    /** By how many series there are, the fills of the first to the last; the last is the latest. */
    private static final List<List<Tone>> TONES = List.of(
            List.of(Tone.PLAIN),
            List.of(Tone.PAST, Tone.PLAIN),
            List.of(Tone.THIRD, Tone.PAST, Tone.PLAIN),
            List.of(Tone.FOURTH, Tone.THIRD, Tone.PAST, Tone.PLAIN));

    private final Chart chart;
    private final ChartParts parts;
    private final NumberWords numbers;
    private final List<Series> series;
    private final Optional<Target> target;

    DrawnCharts(Chart chart, ChartParts parts) {
        this.chart = chart;
        this.parts = parts;
        this.numbers = new NumberWords(chart.numerals());
        this.series = chart.series().stream().map(this::series).toList();
        this.target = chart.target()
                .flatMap(Amount::number)
                .map(amount -> new Target("เป้าหมาย " + numbers.of(amount), amount));
    }

    private Series series(Chart.Series typed) {
        String name = typed.name().isEmpty() ? chart.unit().orElse("ค่า") : typed.name();
        return new Series(name, typed.values().stream().map(this::value).toList());
    }

    private Value value(Amount amount) {
        String words = chart.numerals().ofText(amount.written());
        if (amount.number().isEmpty()) return new Value.Missing(words);
        return amount.bound() == Score.Bound.EXACT
                ? new Value.Exact(words, amount.number().get())
                : new Value.AtLeast(words, amount.number().get());
    }

    /** @param alt what the text calls the chart; empty when it calls it nothing */
    ChartView view(String alt) {
        String caption = alt.isEmpty() ? chart.title() : alt;
        String description = ChartParts.values(labels(), series);
        return new ChartView(
                style(),
                caption,
                List.of(parts.panel(
                        chart.title(),
                        target.map(named -> named.words() + ", " + description).orElse(description),
                        drawing())),
                key(),
                notes(),
                Optional.of(table()));
    }

    private String style() {
        return switch (chart.kind()) {
            case BAR, GROUPED, PROGRESS -> "bars";
            case LINE -> "lines";
            case RADAR -> "radar";
        };
    }

    private Drawing drawing() {
        return switch (chart.kind()) {
            case BAR, GROUPED -> bars(series);
            case PROGRESS -> bars(List.of(outOf(series.get(0))));
            case LINE -> new LineChart(chart.labels(), named(), lineScale(), target).drawing();
            case RADAR -> new Radar(rim(), radarSeries(), radarReference(), scale()).drawing();
        };
    }

    private Drawing bars(List<Series> drawn) {
        List<Tone> tones = TONES.get(drawn.size() - 1);
        List<BarChart.Group> groups = IntStream.range(0, chart.labels().size())
                .mapToObj(i -> new BarChart.Group(
                        chart.labels().get(i),
                        IntStream.range(0, drawn.size())
                                .mapToObj(s ->
                                        new BarChart.Bar(drawn.get(s).values().get(i), tones.get(s)))
                                .toList()))
                .toList();
        return new BarChart(groups, scale(), target, List.of(), numbers).drawing();
    }

    /** {@code 60 จาก 100}. */
    private Series outOf(Series one) {
        String whole = " จาก " + numbers.of(scale().high());
        return new Series(
                one.name(),
                one.values().stream().map(value -> outOf(value, whole)).toList());
    }

    private static Value outOf(Value value, String whole) {
        if (value instanceof Value.Exact exact) return new Value.Exact(exact.words() + whole, exact.amount());
        if (value instanceof Value.AtLeast bound) return new Value.AtLeast(bound.words() + whole, bound.amount());
        return value;
    }

    /** A line alone needs no name above it: the chart's is enough. */
    private List<Series> named() {
        return series.size() > 1 || !chart.series().get(0).name().isEmpty()
                ? series
                : List.of(new Series("", series.get(0).values()));
    }

    private List<BigDecimal> known() {
        return Stream.concat(
                        series.stream().flatMap(one -> one.values().stream()).flatMap(value -> value.known().stream()),
                        target.stream().map(Target::amount))
                .toList();
    }

    private Scale scale() {
        return chart.max().map(Scale::upTo).orElseGet(() -> Scale.from0(known()));
    }

    private Scale lineScale() {
        return chart.max().map(Scale::upTo).orElseGet(() -> Scale.around(known()));
    }

    private List<String> rim() {
        return IntStream.rangeClosed(1, chart.labels().size())
                .mapToObj(numbers::of)
                .toList();
    }

    private Series radarSeries() {
        return series.get(series.size() - 1);
    }

    /** The first of two series, or else the target all round. */
    private Optional<Series> radarReference() {
        if (series.size() == 2) return Optional.of(series.get(0));
        return target.map(named -> new Series(
                named.words(),
                chart.labels().stream()
                        .map(label -> (Value) new Value.Exact(named.words(), named.amount()))
                        .toList()));
    }

    /** On a radar names stand in the table only, so the table has the numbers of the rim. */
    private List<String> labels() {
        if (chart.kind() != Chart.Kind.RADAR) return chart.labels();
        return IntStream.range(0, chart.labels().size())
                .mapToObj(i -> rim().get(i) + " " + chart.labels().get(i))
                .toList();
    }

    private List<Key> key() {
        List<Key> key = new ArrayList<>();
        if (chart.kind() == Chart.Kind.RADAR) {
            key.add(parts.key(Sample.line(), radarSeries().name()));
            radarReference().ifPresent(one -> key.add(parts.key(Sample.reference(), one.name())));
        }
        if (chart.kind() == Chart.Kind.GROUPED) {
            List<Tone> tones = TONES.get(series.size() - 1);
            for (int i = 0; i < series.size(); i++)
                key.add(parts.key(Sample.bar(tones.get(i)), series.get(i).name()));
        }
        List<Value> values =
                series.stream().flatMap(one -> one.values().stream()).toList();
        if (values.stream().anyMatch(Value.AtLeast.class::isInstance))
            key.add(parts.key(Sample.range(), "ช่วงที่ค่าอาจอยู่ เมื่อทราบเพียงขอบล่าง"));
        if (chart.kind() != Chart.Kind.RADAR) {
            Drawing sample = chart.kind() == Chart.Kind.LINE ? Sample.targetLine() : Sample.target();
            target.ifPresent(named -> key.add(parts.key(sample, named.words())));
        }
        return key;
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        chart.unit().ifPresent(unit -> notes.add("หน่วย: " + unit));
        if (chart.kind() == Chart.Kind.LINE && lineScale().low().signum() > 0) {
            notes.add("แกนตั้งแสดงช่วง " + numbers.of(lineScale().low()) + " ถึง "
                    + numbers.of(lineScale().high()) + " เพื่อให้เห็นความต่าง");
        }
        if (chart.kind() == Chart.Kind.RADAR) {
            notes.add("วงนอกสุดคือ " + numbers.of(scale().high()) + " แต่ละวงห่างกัน " + numbers.of(scale().step()));
        }
        return notes;
    }

    private Data table() {
        String place = chart.kind() == Chart.Kind.RADAR ? "beside" : "below";
        return ChartParts.table(place, chart.title(), "รายการ", labels(), series);
    }
}
