package org.prongsai.model;

import java.util.Locale;

/** The colour of an organisation, and how well words of it can be read on a white page. @param hex {@code #rrggbb} */
public record ThemeColour(String hex) {
    /** The least contrast of words with what is behind them (WCAG 2.2, 1.4.3). */
    public static final double LEAST_CONTRAST = 4.5;

    private static final int CHANNELS = 3;
    private static final int FULL = 255;
    private static final int STEPS = 1000;
    /** What light each channel gives (WCAG 2.2, relative luminance). */
    private static final double[] SHARE = {0.2126, 0.7152, 0.0722};

    private static final double FLARE = 0.05;

    public ThemeColour {
        if (!hex.matches("#[0-9a-f]{6}")) throw new IllegalArgumentException("a colour is #rrggbb: " + hex);
    }

    /** Of its words on white, 1 to 21. */
    public double contrastOnWhite() {
        double luminance = 0;
        for (int i = 0; i < CHANNELS; i++) luminance += SHARE[i] * light(channel(i));
        return (1 + FLARE) / (luminance + FLARE);
    }

    public boolean isReadableOnWhite() {
        return contrastOnWhite() >= LEAST_CONTRAST;
    }

    /** Itself where it can be read; else the lightest colour in the same proportions of red, green and blue that can. */
    public ThemeColour nearestReadable() {
        for (int step = STEPS; step > 0; step--) {
            ThemeColour darker = scaled(step);
            if (darker.isReadableOnWhite()) return darker;
        }
        throw new IllegalStateException("black can be read: " + hex);
    }

    private ThemeColour scaled(int thousandths) {
        StringBuilder scaled = new StringBuilder("#");
        for (int i = 0; i < CHANNELS; i++)
            scaled.append(String.format(Locale.ROOT, "%02x", Math.floorDiv(channel(i) * thousandths, STEPS)));
        return new ThemeColour(scaled.toString());
    }

    private int channel(int i) {
        return Integer.parseInt(hex.substring(1 + 2 * i, 3 + 2 * i), 16);
    }

    /** The curve of sRGB. */
    private static double light(int channel) {
        double value = (double) channel / FULL;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
