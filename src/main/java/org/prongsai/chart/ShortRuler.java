package org.prongsai.chart;

import java.util.Optional;
import org.prongsai.chart.Canvas.Anchor;

/** A ruler of a score out of 100 where there is little room: five long ticks, the target as a notch. The score stands beside it. */
public record ShortRuler(Value value, Tone tone, Optional<Target> target) {
    private static final double ALL = 100;
    private static final double TOP = 0.25;
    private static final double TRACK = 1;
    private static final double BOTTOM = TOP + TRACK;

    public Drawing drawing() {
        Canvas canvas = new Canvas();
        canvas.box(value instanceof Value.Missing ? "track track--missing" : "track", 0, TOP, ALL, TRACK);
        double x = value.known().map(Scale.POINTS::percent).orElse(0.0);
        if (value instanceof Value.Exact) canvas.bar(tone, 0, TOP, x, TRACK);
        if (value instanceof Value.AtLeast) canvas.box("bar bar--range", x, TOP, ALL - x, TRACK);
        Scale.POINTS.ticks().stream()
                .map(Scale.POINTS::percent)
                .forEach(tick -> canvas.down("tick", tick, BOTTOM, BOTTOM + 0.35));
        target.ifPresent(named -> name(named, canvas));
        return canvas.drawing(target.isPresent() ? 3 : BOTTOM + 0.5);
    }

    private static void name(Target target, Canvas canvas) {
        double x = Scale.POINTS.percent(target.amount());
        canvas.down("target", x, 0, BOTTOM + 0.25);
        canvas.words(" is-muted", Anchor.at(x), x, 2.75, target.words());
    }
}
