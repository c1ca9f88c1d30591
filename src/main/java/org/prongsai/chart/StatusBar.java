package org.prongsai.chart;

import java.util.List;
import org.prongsai.chart.Canvas.Anchor;

/**
 * One bar for a whole, divided by how far its parts are.
 *
 * @param left what is counted, above its left end
 * @param right the share that is ready, above its right end
 * @param parts in their order; parts of nothing are left out
 */
public record StatusBar(String left, String right, List<Part> parts) {
    private static final double ALL = 100;
    private static final double BAR = 1.4;
    private static final double GAP = 0.75;

    public StatusBar {
        parts = List.copyOf(parts);
        if (parts.stream().anyMatch(part -> part.count() < 0)) throw new IllegalArgumentException("counts are from 0");
    }

    public record Part(int count, Tone tone) {}

    public Drawing drawing() {
        Canvas canvas = new Canvas();
        double room = right.isEmpty() ? Canvas.NARROW : Canvas.NARROW - TextWidth.of(right) - GAP;
        double base = canvas.label("", 1.35, TextLines.of(left, room));
        canvas.words(" is-strong", Anchor.END, ALL, base, right);
        double y = base + 0.5;
        canvas.box("track", 0, y, ALL, BAR);
        double whole = parts.stream().mapToInt(Part::count).sum();
        double x = 0;
        for (Part part : parts) {
            if (part.count() == 0) continue;
            double width = ALL * part.count() / whole;
            canvas.bar(part.tone(), x, y, width, BAR);
            if (x > 0) canvas.down("cut", x, y, y + BAR);
            x += width;
        }
        return canvas.drawing(y + BAR + 0.3);
    }
}
