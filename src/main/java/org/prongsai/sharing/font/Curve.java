package org.prongsai.sharing.font;

/**
 * A piece of an outline: from one point to another, bent towards a third (a quadratic Bézier curve). In thousandths of the type size, y upwards.
 */
public record Curve(double x0, double y0, double towardsX, double towardsY, double x1, double y1) {
    /** A straight one. */
    public static Curve line(double x0, double y0, double x1, double y1) {
        return new Curve(x0, y0, (x0 + x1) / 2, (y0 + y1) / 2, x1, y1);
    }

    Curve moved(double x, double y) {
        return new Curve(x0 + x, y0 + y, towardsX + x, towardsY + y, x1 + x, y1 + y);
    }
}
