package org.prongsai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Values on spokes around a middle, against a reference series. The spokes have numbers; names stand in the table beside it.
 *
 * @param rim what each spoke is called
 */
public record Radar(List<String> rim, Series series, Optional<Series> reference, Scale scale) {
    /** With fewer spokes there is no shape, with more nothing can be told apart. */
    public static final int LEAST = 3;

    public static final int MOST = 20;

    private static final double MIDDLE = 200;
    private static final double RADIUS = 150;
    private static final double RIM = 174;
    private static final double ALL = 100;

    public Radar {
        rim = List.copyOf(rim);
        int spokes = rim.size();
        if (spokes < LEAST || spokes > MOST) throw new IllegalArgumentException("spokes 3..20: " + spokes);
        if (series.values().size() != spokes
                || reference.map(one -> one.values().size() != spokes).orElse(false))
            throw new IllegalArgumentException("a value for each of " + spokes + " spokes");
    }

    public Drawing drawing() {
        List<Mark> marks = new ArrayList<>();
        for (BigDecimal tick : scale.ticks()) {
            if (tick.compareTo(scale.low()) > 0) marks.add(new Mark.Shape("grid-line", ring(scale.percent(tick))));
        }
        for (int i = 0; i < rim.size(); i++) {
            marks.add(line("grid-line", i, 0, i, ALL));
            marks.add(rimWords(i));
        }
        reference.ifPresent(one -> addSeries(one, "area--reference", marks));
        addSeries(series, "area", marks);
        for (int i = 0; i < rim.size(); i++) addPoint(i, marks);
        return new Drawing("", Optional.of("0 0 400 400"), marks);
    }

    private String ring(double percent) {
        return IntStream.range(0, rim.size()).mapToObj(i -> point(i, percent)).collect(Collectors.joining(" "));
    }

    private String point(int spoke, double percent) {
        return Lengths.plain(x(spoke, percent)) + "," + Lengths.plain(y(spoke, percent));
    }

    private double x(int spoke, double percent) {
        return MIDDLE + StrictMath.sin(angle(spoke)) * RADIUS * percent / ALL;
    }

    private double y(int spoke, double percent) {
        return MIDDLE - StrictMath.cos(angle(spoke)) * RADIUS * percent / ALL;
    }

    private double angle(int spoke) {
        return 2 * StrictMath.PI * spoke / rim.size();
    }

    private Mark line(String style, int from, double fromPercent, int to, double toPercent) {
        return new Mark.Line(
                style,
                Lengths.plain(x(from, fromPercent)),
                Lengths.plain(y(from, fromPercent)),
                Lengths.plain(x(to, toPercent)),
                Lengths.plain(y(to, toPercent)));
    }

    private Mark rimWords(int spoke) {
        double percent = RIM / RADIUS * ALL;
        return new Mark.Words(
                "chart__words chart__words--rim is-strong is-middle",
                Lengths.plain(x(spoke, percent)),
                Lengths.plain(y(spoke, percent) + 8),
                rim.get(spoke));
    }

    /** A closed shape when all values are known, else lines between neighbours that are. */
    private void addSeries(Series one, String style, List<Mark> marks) {
        List<Value> values = one.values();
        if (values.stream().allMatch(Value.Exact.class::isInstance)) {
            marks.add(new Mark.Shape(
                    style,
                    IntStream.range(0, values.size())
                            .mapToObj(i -> point(i, percent(values.get(i))))
                            .collect(Collectors.joining(" "))));
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            int next = (i + 1) % values.size();
            boolean known = values.get(i) instanceof Value.Exact && values.get(next) instanceof Value.Exact;
            if (known) marks.add(line(style + " is-open", i, percent(values.get(i)), next, percent(values.get(next))));
        }
    }

    private void addPoint(int i, List<Mark> marks) {
        Value value = series.values().get(i);
        if (value instanceof Value.Exact) {
            marks.add(
                    new Mark.Dot("dot", Lengths.plain(x(i, percent(value))), Lengths.plain(y(i, percent(value))), "5"));
        } else if (value instanceof Value.AtLeast) {
            marks.add(line("range", i, percent(value), i, ALL));
        }
    }

    private double percent(Value value) {
        return value.known().map(scale::percent).orElse(0.0);
    }
}
