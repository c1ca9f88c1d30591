package org.prongsai.media;

import java.util.Arrays;
import org.prongsai.model.Picture.Pixels;

/**
 * Makes a picture smaller while its lines come in: each pixel becomes the mean of the area that it covers, reckoned in whole numbers, so that the same
 * pixels give the same everywhere. Holds one line and the smaller picture, however large the larger one is.
 */
final class Reduction implements Pixmap.Lines {
    private final Pixels from;
    private final Pixels to;
    private final int bands;
    private final boolean opacity;
    private final byte[] samples;
    private final long[] across;
    private final long[] sums;
    private int line;

    /** @param to no wider and no higher */
    Reduction(Pixels from, Pixels to, int bands) {
        this.from = from;
        this.to = to;
        this.bands = bands;
        this.opacity = bands % 2 == 0;
        this.samples = new byte[to.width() * to.height() * bands];
        this.across = new long[to.width() * bands];
        this.sums = new long[to.width() * bands];
    }

    /** Begins from the top again, when the lines come once more, in more detail. */
    void restart() {
        line = 0;
        Arrays.fill(sums, 0);
    }

    @Override
    public void line(byte[] pixels) {
        addAcross(pixels);
        // In units of which the larger picture has to.height() in a line, and the smaller one from.height().
        long top = (long) line * to.height();
        long bottom = top + to.height();
        int row = (int) (top / from.height());
        long border = (long) (row + 1) * from.height();
        addDown(Math.min(bottom, border) - top);
        if (bottom >= border) {
            finish(row);
            if (bottom > border) addDown(bottom - border);
        }
        line++;
    }

    private void addAcross(byte[] pixels) {
        Arrays.fill(across, 0);
        int width = from.width();
        int narrow = to.width();
        int column = 0;
        int room = width;
        for (int x = 0; x < width; x++) {
            int part = Math.min(narrow, room);
            add(pixels, x, column, part);
            room -= part;
            if (room == 0 && column < narrow - 1) {
                column++;
                room = width;
                if (part < narrow) {
                    add(pixels, x, column, narrow - part);
                    room -= narrow - part;
                }
            }
        }
    }

    /** Colour counts as much as it is seen. */
    private void add(byte[] pixels, int x, int column, int part) {
        int at = x * bands;
        int into = column * bands;
        int colours = opacity ? bands - 1 : bands;
        int weight = part;
        if (opacity) {
            weight *= pixels[at + colours] & 0xFF;
            across[into + colours] += weight;
        }
        for (int band = 0; band < colours; band++) across[into + band] += (long) (pixels[at + band] & 0xFF) * weight;
    }

    private void addDown(long part) {
        for (int i = 0; i < sums.length; i++) sums[i] += across[i] * part;
    }

    private void finish(int row) {
        long area = (long) from.width() * from.height();
        int start = row * sums.length;
        int colours = opacity ? bands - 1 : bands;
        for (int pixel = 0; pixel < sums.length; pixel += bands) {
            long weight = opacity ? Math.max(1, sums[pixel + colours]) : area;
            for (int band = 0; band < colours; band++) samples[start + pixel + band] = mean(sums[pixel + band], weight);
            if (opacity) samples[start + pixel + colours] = mean(sums[pixel + colours], area);
        }
        Arrays.fill(sums, 0);
    }

    private static byte mean(long sum, long weight) {
        return (byte) ((sum + weight / 2) / weight);
    }

    /** The smaller picture, once all lines have come. */
    Pixmap finished() throws BrokenPicture {
        if (line < from.height()) throw new BrokenPicture("ends too soon");
        return new Pixmap(to, bands, samples);
    }
}
