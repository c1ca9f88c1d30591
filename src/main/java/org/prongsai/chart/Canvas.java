package org.prongsai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chart while it is drawn: across in per cent, down in rem. */
final class Canvas {
    /** The width of a chart where it is narrowest: on a screen of 320 px, or beside other small ones, in rem. */
    static final double NARROW = 17;

    /** The width of a chart beside its heading on a usual screen, in rem. */
    static final double WIDE = 40;

    /** From one line of words to the next; Thai has marks above and below. */
    static final double LINE = 1.6;

    private static final double ALL = 100;
    /** Between two numbers below an axis. */
    private static final double APART = 0.5;

    private static final double START_BELOW = 30;
    private static final double END_ABOVE = 70;

    private final List<Mark> marks = new ArrayList<>();

    /** On which side of its place a text stands. */
    enum Anchor {
        START(""),
        MIDDLE(" is-middle"),
        END(" is-end");

        private final String style;

        Anchor(String style) {
            this.style = style;
        }

        /** A text that stands by a place, and stays within the chart. */
        static Anchor at(double percent) {
            if (percent < START_BELOW) return START;
            return percent > END_ABOVE ? END : MIDDLE;
        }

        /** A text in the middle above its place, except at the ends. */
        static Anchor under(double percent) {
            if (percent == 0) return START;
            return percent == ALL ? END : MIDDLE;
        }
    }

    void box(String style, double x, double y, double width, double height) {
        marks.add(new Mark.Box(
                style,
                Lengths.percent(x),
                Lengths.rem(y),
                Lengths.percent(width),
                Lengths.rem(height),
                Optional.empty()));
    }

    /** A bar of a tone; one of nothing is a hair, so that 0 is seen to be known. */
    void bar(Tone tone, double x, double y, double width, double height) {
        marks.add(new Mark.Box(
                tone.style(),
                Lengths.percent(x),
                Lengths.rem(y),
                width == 0 ? "3" : Lengths.percent(width),
                Lengths.rem(height),
                tone.texture()));
    }

    void across(String style, double from, double to, double y) {
        line(style, from, y, to, y);
    }

    void down(String style, double x, double from, double to) {
        line(style, x, from, x, to);
    }

    void line(String style, double x1, double y1, double x2, double y2) {
        marks.add(new Mark.Line(style, Lengths.percent(x1), Lengths.rem(y1), Lengths.percent(x2), Lengths.rem(y2)));
    }

    void dot(String style, double x, double y) {
        marks.add(new Mark.Dot(style, Lengths.percent(x), Lengths.rem(y), "6"));
    }

    void pin(String style, double x, double y) {
        marks.add(new Mark.Pin(style, Lengths.percent(x), Lengths.rem(y)));
    }

    void words(String style, Anchor anchor, double x, double y, String text) {
        marks.add(new Mark.Words("chart__words" + style + anchor.style, Lengths.percent(x), Lengths.rem(y), text));
    }

    /** Lines of a label, the first on the given base line. @return the base line of the last */
    double label(String style, double y, List<String> lines) {
        double base = y;
        for (int i = 0; i < lines.size(); i++) {
            base = y + i * LINE;
            words(style, Anchor.START, 0, base, lines.get(i));
        }
        return base;
    }

    /**
     * An axis with ticks and their numbers below. Numbers for which a narrow screen has no room are for wide ones only.
     *
     * @param width of the axis in per cent of the chart
     */
    void axis(Scale scale, NumberWords numbers, double width, double y) {
        across("axis", 0, width, y);
        List<BigDecimal> ticks = scale.ticks();
        boolean crowded = isCrowded(scale, numbers, NARROW * width / ALL);
        for (int i = 0; i < ticks.size(); i++) {
            double percent = scale.percent(ticks.get(i));
            boolean end = i == 0 || i == ticks.size() - 1;
            String style = crowded && !end ? " is-wide-only" : "";
            down("tick" + style, percent * width / ALL, y, y + 0.4);
            words(" is-muted" + style, Anchor.under(percent), percent * width / ALL, y + 1.6, numbers.of(ticks.get(i)));
        }
    }

    /** Whether the numbers below an axis come too close to each other where it is so long, in rem. */
    private static boolean isCrowded(Scale scale, NumberWords numbers, double length) {
        double taken = 0;
        for (BigDecimal tick : scale.ticks()) {
            double width = TextWidth.of(numbers.of(tick));
            double percent = scale.percent(tick);
            double from = switch (Anchor.under(percent)) {
                case START -> 0;
                case MIDDLE -> length * percent / ALL - width / 2;
                case END -> length - width;
            };
            if (percent > 0 && from < taken + APART) return true;
            taken = from + width;
        }
        return false;
    }

    Drawing drawing(double height) {
        return new Drawing(Lengths.rem(height), Optional.empty(), marks);
    }
}
