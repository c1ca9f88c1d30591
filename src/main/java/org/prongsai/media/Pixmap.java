package org.prongsai.media;

import org.prongsai.model.Picture;
import org.prongsai.model.Picture.Pixels;

/**
 * The pixels of a picture of modest size.
 *
 * @param bands of each pixel: grey; grey and opacity; red, green, blue; or these and opacity
 * @param samples a byte each, line after line
 */
record Pixmap(Pixels pixels, int bands, byte[] samples) {
    /** Pixels as they are handed on, line after line, from the top. */
    interface Lines {
        /** @param samples of one line, which the receiver does not keep */
        void line(byte[] samples);
    }

    boolean hasOpacity() {
        return bands % 2 == 0;
    }

    void to(Lines lines) {
        byte[] line = new byte[pixels.width() * bands];
        for (int y = 0; y < pixels.height(); y++) {
            System.arraycopy(samples, y * line.length, line, 0, line.length);
            lines.line(line);
        }
    }

    /** Turned and mirrored as it is to be seen (Exif 2.3, tag 274). */
    Pixmap upright(int orientation) {
        if (orientation == Picture.UPRIGHT) return this;
        int width = pixels.width();
        int height = pixels.height();
        Pixels seen = new Picture(pixels, orientation, Picture.Colours.FREE).shown();
        byte[] turned = new byte[samples.length];
        for (int y = 0; y < seen.height(); y++) {
            for (int x = 0; x < seen.width(); x++) {
                int fromX = switch (orientation) {
                    case 2, 3 -> width - 1 - x;
                    case 4 -> x;
                    case 5, 6 -> y;
                    default -> width - 1 - y;
                };
                int fromY = switch (orientation) {
                    case 2 -> y;
                    case 3, 4 -> height - 1 - y;
                    case 5, 8 -> x;
                    default -> height - 1 - x;
                };
                System.arraycopy(
                        samples, (fromY * width + fromX) * bands, turned, (y * seen.width() + x) * bands, bands);
            }
        }
        return new Pixmap(seen, bands, turned);
    }
}
