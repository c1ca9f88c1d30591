package org.prongsai.chart;

import java.util.List;
import java.util.Optional;
import org.prongsai.chart.Canvas.Anchor;

/**
 * From an earlier value to a later one, a row for each: two dots and what lies between them. A loss is dashed.
 *
 * @param scale may be a part of the axis
 * @param target a notch across every row
 */
public record ChangeChart(List<Row> rows, Scale scale, Optional<Target> target, NumberWords numbers) {
    private static final double ALL = 100;
    /** Between words that share a line. */
    private static final double GAP = 0.75;

    private static final double REACH = 0.6;
    private static final double TICK = 0.35;

    public ChangeChart {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) throw new IllegalArgumentException("a chart of changes has rows");
    }

    /**
     * @param values both, in words: {@code 86.58 ถึง 91.22}
     * @param gain what came between them, in words; may be empty
     */
    public record Row(String label, String values, String gain, Value earlier, Value later) {}

    public Drawing drawing() {
        Canvas canvas = new Canvas();
        double y = 0;
        for (Row row : rows) y = row(row, y, canvas);
        canvas.axis(scale, numbers, ALL, y);
        return canvas.drawing(y + 2);
    }

    private double row(Row row, double top, Canvas canvas) {
        double base = canvas.label("", top + 1.35, TextLines.of(row.label(), Canvas.NARROW));
        base = words(row, base + Canvas.LINE, canvas);
        double y = base + 1.1;
        line(y, canvas);
        link(row, y, canvas);
        dot("dot dot--past", row.earlier(), y, canvas);
        dot("dot", row.later(), y, canvas);
        return y + 1.2;
    }

    /** The values at the left, the gain at the right of the same line or below it. @return the base line of the last */
    private static double words(Row row, double top, Canvas canvas) {
        double base = canvas.label(" is-muted", top, TextLines.of(row.values(), Canvas.NARROW));
        if (row.gain().isEmpty()) return base;
        boolean beside = base == top && TextWidth.of(row.values()) + GAP + TextWidth.of(row.gain()) <= Canvas.NARROW;
        double end = beside ? base : base + Canvas.LINE;
        canvas.words(" is-strong", Anchor.END, ALL, end, row.gain());
        return end;
    }

    private void line(double y, Canvas canvas) {
        canvas.across("grid-line", 0, ALL, y);
        scale.ticks().stream().map(scale::percent).forEach(x -> canvas.down("grid-line", x, y - TICK, y + TICK));
        target.filter(named -> scale.holds(named.amount()))
                .map(named -> scale.percent(named.amount()))
                .ifPresent(x -> canvas.down("target", x, y - REACH, y + REACH));
    }

    private void link(Row row, double y, Canvas canvas) {
        if (row.earlier() instanceof Value.Exact before && row.later() instanceof Value.Exact after) {
            String style = after.amount().compareTo(before.amount()) < 0 ? "link link--lost" : "link";
            canvas.across(style, scale.percent(before.amount()), scale.percent(after.amount()), y);
        }
    }

    private void dot(String style, Value value, double y, Canvas canvas) {
        if (value instanceof Value.Exact exact) canvas.dot(style, scale.percent(exact.amount()), y);
        if (value instanceof Value.AtLeast bound) canvas.across("range", scale.percent(bound.amount()), ALL, y);
    }
}
