package org.prongsai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prongsai.chart.Canvas.Anchor;

/**
 * The ruler of a score out of 100: a tick for each point, the score on it, the target as a notch.
 *
 * @param value whose words name it: {@code ได้ ๘๗.๑๓}
 * @param cuts where bands of scores meet
 */
public record Ruler(Value value, Tone tone, Optional<Target> target, List<BigDecimal> cuts, NumberWords numbers) {
    private static final int POINTS = 100;
    private static final int LONG = 10;
    private static final int MIDDLE = 5;
    private static final double TOP = 2.2;
    private static final double TRACK = 1.5;
    private static final double BOTTOM = TOP + TRACK;

    public Ruler {
        cuts = List.copyOf(cuts);
    }

    public Drawing drawing() {
        Canvas canvas = new Canvas();
        canvas.box(value instanceof Value.Missing ? "track track--missing" : "track", 0, TOP, POINTS, TRACK);
        cuts.forEach(cut -> canvas.down("cut", Scale.POINTS.percent(cut), TOP, BOTTOM));
        fill(canvas);
        ticks(canvas);
        target.ifPresent(named -> {
            double x = Scale.POINTS.percent(named.amount());
            canvas.down("target", x, TOP - 0.15, BOTTOM + 2);
            canvas.words(" is-strong", Anchor.at(x), x, BOTTOM + 3.2, named.words());
        });
        return canvas.drawing(target.isPresent() ? BOTTOM + 3.7 : BOTTOM + 2.3);
    }

    private void fill(Canvas canvas) {
        double x = value.known().map(Scale.POINTS::percent).orElse(0.0);
        if (value instanceof Value.Exact) {
            canvas.bar(tone, 0, TOP + 0.3, x, TRACK - 0.6);
            canvas.pin("pin", x, TOP - 0.75);
        } else if (value instanceof Value.AtLeast) {
            canvas.box("bar bar--range", x, TOP + 0.3, POINTS - x, TRACK - 0.6);
            canvas.pin("pin", x, TOP - 0.75);
        }
        canvas.words(" is-strong", Anchor.at(x), x, TOP - 1.1, value.words());
    }

    private void ticks(Canvas canvas) {
        for (int point = 0; point <= POINTS; point++) {
            boolean ten = point % LONG == 0;
            double length = ten ? 0.65 : point % MIDDLE == 0 ? 0.45 : 0.25;
            String style = ten ? "tick tick--ten" : "tick is-wide-only";
            canvas.down(style, point, BOTTOM, BOTTOM + length);
            if (!ten) continue;
            String room = point % (2 * LONG) == 0 ? "" : " is-wide-only";
            // the line to the target's name goes where a number would stand
            if (isUnderTarget(point)) continue;
            canvas.words(" is-muted" + room, Anchor.under(point), point, BOTTOM + 1.75, numbers.of(point));
        }
    }

    private boolean isUnderTarget(int point) {
        return target.map(named ->
                        named.amount().subtract(BigDecimal.valueOf(point)).abs())
                .filter(distance -> distance.compareTo(BigDecimal.valueOf(3)) < 0)
                .isPresent();
    }
}
