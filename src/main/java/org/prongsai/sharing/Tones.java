package org.prongsai.sharing;

import java.util.Locale;

/**
 * The tones that style sheets make of an organisation's colour ({@code tones.css}): its hue, with lightness fixed, so that every colour can be
 * read, yellow and black included. Björn Ottosson's Oklab; what a screen cannot show gets less colour until it can.
 *
 * @param chroma how much colour, at most 0.4 on screens
 * @param hue radians
 */
record Tones(double chroma, double hue) {
    private static final double STEP = 0.95;

    /** @param colour {@code #rrggbb} */
    static Tones of(String colour) {
        int rgb = Integer.parseInt(colour.substring(1).toLowerCase(Locale.ROOT), 16);
        double red = linear(rgb >> 16);
        double green = linear(rgb >> 8 & 0xFF);
        double blue = linear(rgb & 0xFF);
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Tones(StrictMath.hypot(a, b), StrictMath.atan2(b, a));
    }

    /** The tone of a lightness, 0 to 1. @param most chroma that it may have @return {@code 0xRRGGBB} */
    int at(double lightness, double most) {
        double kept = Math.min(chroma, most);
        while (kept > 0.001 && !isShown(lightness, kept)) kept *= STEP;
        int rgb = 0;
        for (double part : light(lightness, kept)) rgb = rgb << 8 | gamma(part);
        return rgb;
    }

    private boolean isShown(double lightness, double kept) {
        for (double part : light(lightness, kept)) if (part < 0 || part > 1) return false;
        return true;
    }

    /** Red, green and blue, in proportion to light. */
    private double[] light(double lightness, double kept) {
        double a = kept * StrictMath.cos(hue);
        double b = kept * StrictMath.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int gamma(double light) {
        double clipped = Math.max(0, Math.min(1, light));
        double value = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * StrictMath.pow(clipped, 1 / 2.4) - 0.055;
        return (int) Math.round(value * 255);
    }
}
