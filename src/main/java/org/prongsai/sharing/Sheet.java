package org.prongsai.sharing;

import java.util.Arrays;
import java.util.List;
import org.prongsai.sharing.font.Curve;
import org.prongsai.sharing.font.Typeface;

/** A picture being drawn. Everything lies right on the page; what is drawn later covers what is below it. */
final class Sheet {
    private final int width;
    private final int height;
    private final byte[] pixels;

    Sheet(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    /** A box with its sides on the borders of pixels. */
    void box(Ink ink, int x, int y, int across, int down) {
        byte shade = (byte) ink.shade(1);
        for (int row = y; row < y + down; row++) {
            Arrays.fill(pixels, row * width + x, row * width + x + across, shade);
        }
    }

    /** A line of words. @param x where it begins @param baseline on which its letters stand @param size of type, in pixels */
    void words(Ink ink, String line, Typeface face, double size, double x, double baseline) {
        fill(ink, face.outline(line), size / Typeface.EM, x, baseline);
    }

    /** A shape of closed contours. @param scale pixels for one of its units @param x of its origin @param y of its origin, whence it goes upwards */
    void fill(Ink ink, List<Curve> contours, double scale, double x, double y) {
        Shape.of(contours, scale, x, y, width, height)
                .pixels((column, row, inside) -> ink(ink, row * width + column, inside));
    }

    private void ink(Ink ink, int pixel, float share) {
        int shade = ink.shade(share);
        int here = pixels[pixel];
        boolean sameInk = here > 0 && (here - 1) / Ink.SHADES == ink.ordinal();
        if (!sameInk || shade > here) pixels[pixel] = (byte) shade;
    }

    byte[] png(Palette palette) {
        return Png.encoded(width, height, pixels, palette.bytes());
    }
}
