package org.prongsai.sharing;

/** What is drawn with. Each has a colour for every shade from the page's to its own, so that edges are smooth. */
enum Ink {
    /** Empty part of a ruler. */
    TRACK,
    /** Where a score may lie. */
    RANGE,
    /** Bars and ticks. */
    ACCENT,
    /** The big figure. */
    FIGURE,
    TEXT,
    MUTED,
    /** What is said of the target. */
    STATUS;

    /** The palette holds the page and these. */
    static final int SHADES = 6;

    /** The place in the palette of an ink of which so much covers a pixel. @param share over 0, up to 1 */
    int shade(float share) {
        return 1 + ordinal() * SHADES + Math.max(0, Math.round(share * SHADES) - 1);
    }
}
