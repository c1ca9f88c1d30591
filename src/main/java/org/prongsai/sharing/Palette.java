package org.prongsai.sharing;

import java.util.EnumMap;
import java.util.Map;

/** The colours of a picture: the page's first, then every shade of every ink. */
record Palette(int page, Map<Ink, Integer> inks) {
    private static final int TRACK = 0xDDE3E0;
    private static final int TEXT = 0x17201C;
    private static final int MUTED = 0x4E5954;

    Palette {
        inks = new EnumMap<>(inks);
    }

    /** The same tones and greys as on pages in light colours. @param status of what is said of the target, {@code 0xRRGGBB} */
    static Palette of(String themeColour, int status) {
        Tones theme = Tones.of(themeColour);
        Map<Ink, Integer> inks = new EnumMap<>(Ink.class);
        inks.put(Ink.TRACK, TRACK);
        inks.put(Ink.RANGE, theme.at(0.81, 0.1));
        inks.put(Ink.ACCENT, theme.at(0.51, 0.13));
        inks.put(Ink.FIGURE, theme.at(0.43, 0.12));
        inks.put(Ink.TEXT, TEXT);
        inks.put(Ink.MUTED, MUTED);
        inks.put(Ink.STATUS, status);
        return new Palette(theme.at(0.972, 0.01), inks);
    }

    /** Red, green and blue of each colour. */
    byte[] bytes() {
        byte[] bytes = new byte[(1 + Ink.values().length * Ink.SHADES) * 3];
        put(bytes, 0, page);
        for (Ink ink : Ink.values()) {
            for (int shade = 1; shade <= Ink.SHADES; shade++) {
                float share = (float) shade / Ink.SHADES;
                put(bytes, ink.shade(share), mixed(inks.get(ink), share));
            }
        }
        return bytes;
    }

    private int mixed(int ink, float share) {
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = page >> shift & 0xFF;
            int to = ink >> shift & 0xFF;
            rgb |= Math.round(from + (to - from) * share) << shift;
        }
        return rgb;
    }

    private static void put(byte[] bytes, int place, int rgb) {
        bytes[place * 3] = (byte) (rgb >> 16);
        bytes[place * 3 + 1] = (byte) (rgb >> 8);
        bytes[place * 3 + 2] = (byte) rgb;
    }
}
