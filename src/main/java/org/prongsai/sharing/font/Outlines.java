package org.prongsai.sharing.font;

import java.util.ArrayList;
import java.util.List;

/** The shapes of glyphs ({@code glyf}), without what is there for screens of few pixels. */
final class Outlines {
    private static final int ON_CURVE = 1;
    private static final int SHORT_X = 2;
    private static final int SHORT_Y = 4;
    private static final int REPEATED = 8;
    private static final int SAME_X = 16;
    private static final int SAME_Y = 32;

    private static final int WORDS = 1;
    private static final int OFFSETS = 2;
    private static final int SCALED = 0x8 | 0x40 | 0x80;
    private static final int MORE = 0x20;

    private final Bytes shapes;
    private final Bytes places;
    private final boolean longPlaces;

    Outlines(WoffFile file) {
        this.shapes = file.table("glyf");
        this.places = file.table("loca");
        this.longPlaces = file.table("head").s16(50) == 1;
    }

    /** Contours one after the other, each closed; empty for a space. */
    List<Curve> of(int glyph) {
        int start = place(glyph);
        if (start == place(glyph + 1)) return List.of();
        Bytes shape = shapes.from(start);
        return shape.s16(0) < 0 ? composed(shape) : simple(shape);
    }

    private int place(int glyph) {
        return longPlaces ? places.s32(glyph * 4) : places.u16(glyph * 2) * 2;
    }

    private List<Curve> composed(Bytes shape) {
        List<Curve> curves = new ArrayList<>();
        int at = 10;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = shape.u16(at);
            if ((flags & OFFSETS) == 0 || (flags & SCALED) != 0)
                throw new IllegalStateException("a part that is more than moved");
            boolean words = (flags & WORDS) != 0;
            int x = words ? shape.s16(at + 4) : (byte) shape.u8(at + 4);
            int y = words ? shape.s16(at + 6) : (byte) shape.u8(at + 5);
            of(shape.u16(at + 2)).forEach(curve -> curves.add(curve.moved(x, y)));
            at += words ? 8 : 6;
        }
        return curves;
    }

    /** A point of a contour. @param on whether the line goes through it, or is only bent towards it */
    private record Point(double x, double y, boolean on) {
        Point middle(Point other) {
            return new Point((x + other.x) / 2, (y + other.y) / 2, true);
        }
    }

    private static List<Curve> simple(Bytes shape) {
        List<Curve> curves = new ArrayList<>();
        List<Point> points = points(shape);
        int first = 0;
        for (int i = 0; i < shape.s16(0); i++) {
            int last = shape.u16(10 + i * 2);
            addContour(points.subList(first, last + 1), curves);
            first = last + 1;
        }
        return curves;
    }

    private static List<Point> points(Bytes shape) {
        int contours = shape.s16(0);
        int count = shape.u16(10 + (contours - 1) * 2) + 1;
        int at = 10 + contours * 2;
        at += 2 + shape.u16(at);
        int[] flags = new int[count];
        for (int i = 0; i < count; ) {
            int flag = shape.u8(at++);
            int times = (flag & REPEATED) == 0 ? 1 : shape.u8(at++) + 1;
            for (int end = i + times; i < end; i++) flags[i] = flag;
        }
        int[] across = new int[count];
        at = coordinates(shape, at, flags, SHORT_X, SAME_X, across);
        int[] up = new int[count];
        coordinates(shape, at, flags, SHORT_Y, SAME_Y, up);
        List<Point> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) points.add(new Point(across[i], up[i], (flags[i] & ON_CURVE) != 0));
        return points;
    }

    /** Reads one coordinate of all points, and gives where the next begins. */
    private static int coordinates(Bytes shape, int from, int[] flags, int small, int same, int[] values) {
        int at = from;
        int value = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean marked = (flags[i] & same) != 0;
            if ((flags[i] & small) != 0) {
                value += marked ? shape.u8(at) : -shape.u8(at);
                at++;
            } else if (!marked) {
                value += shape.s16(at);
                at += 2;
            }
            values[i] = value;
        }
        return at;
    }

    /** Between two points towards which the line is bent lies one that it goes through. */
    private static void addContour(List<Point> points, List<Curve> curves) {
        Point last = points.get(points.size() - 1);
        Point start = points.get(0).on()
                ? points.get(0)
                : last.on() ? last : points.get(0).middle(last);
        Point here = start;
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            if (point.on()) {
                if (point != here) curves.add(Curve.line(here.x(), here.y(), point.x(), point.y()));
                here = point;
                continue;
            }
            Point next = i + 1 < points.size() ? points.get(i + 1) : start;
            Point end = next.on() ? next : point.middle(next);
            curves.add(new Curve(here.x(), here.y(), point.x(), point.y(), end.x(), end.y()));
            here = end;
        }
        if (!here.equals(start)) curves.add(Curve.line(here.x(), here.y(), start.x(), start.y()));
    }
}
