package org.prongsai.sharing.font;

/** A glyph of a line. @param x of its origin, from the line's beginning, in thousandths of the type size @param y upwards */
record Placed(int glyph, int x, int y) {}
