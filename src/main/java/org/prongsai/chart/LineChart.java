package org.prongsai.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.chart.Canvas.Anchor;

/**
 * Values over time: a panel for each series, below each other on one scale, so that no line and no number lies on another.
 *
 * @param labels of the points in time
 * @param scale may be a part of the axis
 */
public record LineChart(List<String> labels, List<Series> series, Scale scale, Optional<Target> target) {
    private static final double ALL = 100;
    private static final double HALF = 50;
    private static final double MOST_MARGIN = 14;
    private static final double SLACK = 0.1;
    private static final double ROOM_FOR_WORDS = 1.7;
    private static final double PANEL = 4.5;
    private static final double SPACE = 0.5;

    public LineChart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        int points = labels.size();
        if (points == 0 || series.isEmpty()) throw new IllegalArgumentException("a line chart has points");
        if (series.stream().anyMatch(one -> one.values().size() != points))
            throw new IllegalArgumentException("a value for each of " + points + " labels");
    }

    public Drawing drawing() {
        Canvas canvas = new Canvas();
        double y = 0;
        for (Series one : series) y = panel(one, y, canvas);
        canvas.across("axis", 0, ALL, y);
        words(labels, canvas).draw(y + 1.4, " is-muted");
        for (int i = 0; i < labels.size(); i++) canvas.down("tick", x(i), y, y + 0.3);
        return canvas.drawing(y + 2);
    }

    private double panel(Series one, double top, Canvas canvas) {
        double y = top;
        if (!one.name().isEmpty()) {
            y = canvas.label(" is-strong", top + 1.35, TextLines.of(one.name(), Canvas.NARROW)) + SPACE;
        }
        double high = y + ROOM_FOR_WORDS;
        double low = high + PANEL;
        canvas.across("grid-line", 0, ALL, high);
        canvas.across("grid-line", 0, ALL, low);
        target.filter(named -> scale.holds(named.amount()))
                .ifPresent(named -> canvas.across("target-line", 0, ALL, height(named.amount(), high, low)));
        for (int i = 1; i < labels.size(); i++) link(one, i, high, low, canvas);
        for (int i = 0; i < labels.size(); i++) point(one, i, high, low, canvas);
        WordsInRow words = words(one.values().stream().map(Value::words).toList(), canvas);
        for (int i = 0; i < labels.size(); i++) {
            words.draw(i, wordsBase(one, i, high, low), style(one.values().get(i)));
        }
        return low + ROOM_FOR_WORDS + SPACE;
    }

    private static String style(Value value) {
        return value instanceof Value.Missing ? " is-muted" : " is-strong is-clear";
    }

    /** A line joins two neighbours that are both known; a gap stays a gap. */
    private void link(Series one, int i, double high, double low, Canvas canvas) {
        if (one.values().get(i - 1) instanceof Value.Exact before
                && one.values().get(i) instanceof Value.Exact after) {
            canvas.line("link", x(i - 1), height(before.amount(), high, low), x(i), height(after.amount(), high, low));
        }
    }

    private void point(Series one, int i, double high, double low, Canvas canvas) {
        Value value = one.values().get(i);
        if (value instanceof Value.Exact exact) {
            canvas.dot("dot", x(i), height(exact.amount(), high, low));
        } else if (value instanceof Value.AtLeast bound) {
            canvas.down("range", x(i), height(bound.amount(), high, low), high);
        }
    }

    /** Above a point, but below one between higher neighbours, where lines come from above. */
    private double wordsBase(Series one, int i, double high, double low) {
        Optional<BigDecimal> own = one.values().get(i).known();
        if (own.isEmpty()) return (high + low) / 2 + 0.4;
        double y = height(own.get(), high, low);
        boolean valley = isHigher(one, i - 1, own.get()) || isHigher(one, i + 1, own.get());
        boolean peak = isLower(one, i - 1, own.get()) || isLower(one, i + 1, own.get());
        return valley && !peak ? y + 1.5 : y - 0.7;
    }

    private boolean isHigher(Series one, int i, BigDecimal than) {
        return neighbour(one, i).filter(value -> value.compareTo(than) > 0).isPresent();
    }

    private boolean isLower(Series one, int i, BigDecimal than) {
        return neighbour(one, i).filter(value -> value.compareTo(than) < 0).isPresent();
    }

    private static Optional<BigDecimal> neighbour(Series one, int i) {
        boolean there = i >= 0 && i < one.values().size();
        return there ? one.values().get(i).known() : Optional.empty();
    }

    private double height(BigDecimal amount, double high, double low) {
        return low - (low - high) * scale.percent(amount) / ALL;
    }

    private double x(int i) {
        double margin = margin();
        return labels.size() == 1 ? HALF : margin + i * (ALL - 2 * margin) / (labels.size() - 1);
    }

    /** Half of the widest words at the first or last point, as far as a narrow screen has room. */
    private double margin() {
        double widest = Stream.concat(
                        Stream.of(labels),
                        series.stream()
                                .map(Series::values)
                                .map(values -> values.stream().map(Value::words).toList()))
                .flatMap(words -> Stream.of(words.get(0), words.get(words.size() - 1)))
                .mapToDouble(TextWidth::of)
                .max()
                .orElse(0);
        return Math.min(MOST_MARGIN, widest / 2 * ALL / Canvas.NARROW);
    }

    private WordsInRow words(List<String> texts, Canvas canvas) {
        return new WordsInRow(texts, canvas);
    }

    /** One text for each point. Where not all have room, every second, third … is left out; the last one stays. */
    private final class WordsInRow {
        private final List<String> texts;
        private final Canvas canvas;
        private final int everyNarrow;
        private final int everyWide;

        WordsInRow(List<String> texts, Canvas canvas) {
            this.texts = texts;
            this.canvas = canvas;
            this.everyNarrow = every(Canvas.NARROW);
            this.everyWide = every(Canvas.WIDE);
        }

        private int every(double width) {
            if (texts.size() == 1) return 1;
            double widest = texts.stream().mapToDouble(TextWidth::of).max().orElse(0);
            double apart = width * (ALL - 2 * margin()) / ALL / (texts.size() - 1);
            return (int) Math.ceil((widest + SPACE) / apart);
        }

        void draw(double y, String style) {
            for (int i = 0; i < texts.size(); i++) draw(i, y, style);
        }

        void draw(int i, double y, String style) {
            int fromLast = texts.size() - 1 - i;
            if (fromLast % everyWide != 0 && fromLast % everyNarrow != 0) return;
            String room = fromLast % everyNarrow == 0 ? "" : " is-wide-only";
            double half = TextWidth.of(texts.get(i)) / 2 * ALL / Canvas.NARROW;
            if (x(i) < half - SLACK) canvas.words(style + room, Anchor.START, 0, y, texts.get(i));
            else if (ALL - x(i) < half - SLACK) canvas.words(style + room, Anchor.END, ALL, y, texts.get(i));
            else canvas.words(style + room, Anchor.MIDDLE, x(i), y, texts.get(i));
        }
    }
}
