package org.prongsai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prongsai.chart.Canvas.Anchor;

/**
 * Bars, each below its label with its value at the right end; several that belong together stand below one label.
 *
 * @param scale begins at 0
 * @param target a notch across every bar, named once above them
 * @param cuts where bands of values meet
 */
public record BarChart(
        List<Group> groups, Scale scale, Optional<Target> target, List<BigDecimal> cuts, NumberWords numbers) {
    private static final double ALL = 100;
    private static final double TRACK = 1.1;
    private static final double INSET = 0.2;
    private static final double THIN = 1;
    private static final double NOTCH = 0.12;
    /** Between a bar and its value at the right. */
    private static final double GAP = 0.75;
    /** However long the values are, bars keep so much of the width. */
    private static final double LEAST_TRACK = 45;

    public BarChart {
        groups = List.copyOf(groups);
        cuts = List.copyOf(cuts);
        if (groups.isEmpty()) throw new IllegalArgumentException("a bar chart has bars");
        if (scale.low().signum() != 0) throw new IllegalArgumentException("bars begin at 0: " + scale);
    }

    /** Bars below one label. */
    public record Group(String label, List<Bar> bars) {
        public Group {
            bars = List.copyOf(bars);
        }
    }

    public record Bar(Value value, Tone tone) {}

    public Drawing drawing() {
        Canvas canvas = new Canvas();
        double width = trackWidth();
        double y = target.map(named -> nameTarget(named, width, canvas)).orElse(0.0);
        for (Group group : groups) {
            y = group.bars().size() == 1 ? single(group, y, canvas) : several(group, width, y, canvas);
        }
        canvas.axis(scale, numbers, width, y);
        return canvas.drawing(y + 2);
    }

    /** Beside bars that share a label their values stand at the right, so the bars leave room for them. */
    private double trackWidth() {
        boolean alone = groups.stream().allMatch(group -> group.bars().size() == 1);
        return alone || areValuesAbove() ? ALL : Math.floor(ALL * (1 - (widestValue() + GAP) / Canvas.NARROW));
    }

    /** Values that would leave too little of the bars beside them have lines of their own. */
    private boolean areValuesAbove() {
        return widestValue() + GAP > Canvas.NARROW * (ALL - LEAST_TRACK) / ALL;
    }

    private double widestValue() {
        return groups.stream()
                .flatMap(group -> group.bars().stream())
                .mapToDouble(bar -> TextWidth.of(bar.value().words()))
                .max()
                .orElse(0);
    }

    private double nameTarget(Target named, double width, Canvas canvas) {
        double x = scale.percent(named.amount()) * width / ALL;
        canvas.words(" is-muted", Anchor.at(x), x, 1.1, named.words());
        return 1.5;
    }

    /** The value stands in the label's last line when both fit there, else in a line of its own. */
    private double single(Group group, double top, Canvas canvas) {
        Bar bar = group.bars().get(0);
        double room = Canvas.NARROW - TextWidth.of(bar.value().words()) - GAP;
        boolean beside = room > Canvas.NARROW / 2;
        List<String> label = TextLines.of(group.label(), beside ? room : Canvas.NARROW);
        double base = canvas.label("", top + 1.35, label);
        base = valueLines(bar, beside ? base : base + Canvas.LINE, canvas);
        double y = base + 0.5;
        track(bar, ALL, y, TRACK, canvas);
        fill(bar, ALL, y + INSET, TRACK - 2 * INSET, canvas);
        notch(ALL, y, TRACK, canvas);
        return y + TRACK + 0.55;
    }

    /** @return the base line of the last */
    private static double valueLines(Bar bar, double y, Canvas canvas) {
        double base = y;
        List<String> lines = TextLines.of(bar.value().words(), Canvas.NARROW);
        for (int i = 0; i < lines.size(); i++) {
            base = y + i * Canvas.LINE;
            canvas.words(style(bar, " is-strong"), Anchor.END, ALL, base, lines.get(i));
        }
        return base;
    }

    private double several(Group group, double width, double top, Canvas canvas) {
        double y = canvas.label("", top + 1.35, TextLines.of(group.label(), Canvas.NARROW)) + 0.45;
        for (Bar bar : group.bars()) {
            if (areValuesAbove()) y = valueLines(bar, y + 0.9, canvas) + 0.5;
            track(bar, width, y, THIN, canvas);
            fill(bar, width, y, THIN, canvas);
            notch(width, y, THIN, canvas);
            if (!areValuesAbove()) {
                String style = style(bar, bar.tone() == Tone.PAST ? " is-muted" : " is-strong");
                canvas.words(style, Anchor.END, ALL, y + 0.87, bar.value().words());
            }
            y += 1.4;
        }
        return y + 0.35;
    }

    private static String style(Bar bar, String known) {
        return bar.value() instanceof Value.Missing ? " is-muted" : known;
    }

    private void track(Bar bar, double width, double y, double height, Canvas canvas) {
        boolean missing = bar.value() instanceof Value.Missing;
        canvas.box(missing ? "track track--missing" : "track", 0, y, width, height);
        if (missing) return;
        for (BigDecimal cut : cuts) canvas.down("cut", scale.percent(cut) * width / ALL, y, y + height);
    }

    private void fill(Bar bar, double width, double y, double height, Canvas canvas) {
        double end = bar.value().known().map(scale::percent).orElse(0.0) * width / ALL;
        if (bar.value() instanceof Value.Exact) {
            canvas.bar(bar.tone(), 0, y, end, height);
        } else if (bar.value() instanceof Value.AtLeast) {
            canvas.box("bar bar--range", end, y, width - end, height);
        }
    }

    private void notch(double width, double y, double height, Canvas canvas) {
        target.map(named -> scale.percent(named.amount()) * width / ALL)
                .ifPresent(x -> canvas.down("target", x, y - NOTCH, y + height + NOTCH));
    }
}
