package org.prongsai.sharing;

import java.util.List;
import org.prongsai.sharing.font.Curve;

/**
 * An outline being filled: how much of each pixel lies inside. Exact for straight lines; curves are cut into lines that are off by less than a
 * fiftieth of a pixel.
 */
final class Shape {
    private static final double PIECES = 6;

    private final int left;
    private final int top;
    private final int width;
    private final int height;

    /** For each pixel, row after row, how much more of it lies inside than of the one before. */
    private final float[] changes;

    private Shape(int left, int top, int right, int bottom) {
        this.left = left;
        this.top = top;
        this.width = Math.max(0, right - left);
        this.height = Math.max(0, bottom - top);
        this.changes = new float[(width + 2) * height];
    }

    /**
     * Closed contours on a sheet; what lies beyond the sheet's borders is lost.
     *
     * @param scale pixels for a unit
     * @param x of the origin, in pixels
     * @param y of the origin, whence the outline goes upwards
     */
    static Shape of(List<Curve> contours, double scale, double x, double y, int across, int down) {
        double left = across;
        double right = 0;
        double top = down;
        double bottom = 0;
        for (Curve curve : contours) {
            left = Math.min(left, x + Math.min(curve.x0(), curve.towardsX()) * scale);
            right = Math.max(right, x + Math.max(curve.x0(), curve.towardsX()) * scale);
            top = Math.min(top, y - Math.max(curve.y0(), curve.towardsY()) * scale);
            bottom = Math.max(bottom, y - Math.min(curve.y0(), curve.towardsY()) * scale);
        }
        Shape shape =
                new Shape((int) Math.max(0, left), (int) Math.max(0, top), (int) Math.min(across, right + 1), (int)
                        Math.min(down, bottom + 1));
        contours.forEach(curve -> shape.add(curve, scale, x - shape.left, y - shape.top));
        return shape;
    }

    private void add(Curve curve, double scale, double x, double y) {
        double bendX = curve.x0() - 2 * curve.towardsX() + curve.x1();
        double bendY = curve.y0() - 2 * curve.towardsY() + curve.y1();
        int pieces = 1 + (int) Math.sqrt((Math.abs(bendX) + Math.abs(bendY)) * scale * PIECES);
        double fromX = x + curve.x0() * scale;
        double fromY = y - curve.y0() * scale;
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            double toX = x + (s * s * curve.x0() + 2 * s * t * curve.towardsX() + t * t * curve.x1()) * scale;
            double toY = y - (s * s * curve.y0() + 2 * s * t * curve.towardsY() + t * t * curve.y1()) * scale;
            line(fromX, fromY, toX, toY);
            fromX = toX;
            fromY = toY;
        }
    }

    /** Cuts a line at the borders of rows. */
    private void line(double x0, double y0, double x1, double y1) {
        if (y0 == y1) return;
        boolean down = y0 < y1;
        double first = Math.max(0, down ? y0 : y1);
        double last = Math.min(height, down ? y1 : y0);
        double slope = (x1 - x0) / (y1 - y0);
        for (int row = (int) first; row < last; row++) {
            double from = Math.max(first, row);
            double to = Math.min(last, row + 1);
            inRow(row, x0 + (from - y0) * slope, x0 + (to - y0) * slope, down ? to - from : from - to);
        }
    }

    /** Cuts what is left of it at the borders of pixels. @param fall how much it goes down, negative for up */
    private void inRow(int row, double x0, double x1, double fall) {
        double from = Math.max(0, Math.min(width, Math.min(x0, x1)));
        double to = Math.max(0, Math.min(width, Math.max(x0, x1)));
        if (from == to) {
            inPixel(row, (int) from, from, fall);
            return;
        }
        for (int pixel = (int) from; pixel < to; pixel++) {
            double begin = Math.max(from, pixel);
            double end = Math.min(to, pixel + 1);
            inPixel(row, pixel, (begin + end) / 2, fall * (end - begin) / (to - from));
        }
    }

    /** @param x the middle of the piece that lies in the pixel */
    private void inPixel(int row, int pixel, double x, double fall) {
        int at = row * (width + 2) + pixel;
        changes[at] += (float) (fall * (pixel + 1 - x));
        changes[at + 1] += (float) (fall * (x - pixel));
    }

    /** What is to be done with a pixel. */
    interface Pixel {
        /** @param inside how much of it, up to 1 */
        void at(int x, int y, float inside);
    }

    /** Names every pixel of the sheet of which something lies inside. */
    void pixels(Pixel each) {
        for (int row = 0; row < height; row++) {
            float inside = 0;
            for (int column = 0; column < width; column++) {
                inside += changes[row * (width + 2) + column];
                float share = Math.min(1, Math.abs(inside));
                if (share > 0.01f) each.at(left + column, top + row, share);
            }
        }
    }
}
