package org.prongsai.sharing.font;

/** Glyphs put into numbered classes; class 0 has all that are not named. */
record GlyphClasses(Bytes table) {
    int of(int glyph) {
        if (table.u16(0) == 1) {
            int at = glyph - table.u16(2);
            return at >= 0 && at < table.u16(4) ? table.u16(6 + at * 2) : 0;
        }
        for (int i = 0; i < table.u16(2); i++) {
            Bytes range = table.from(4 + i * 6);
            if (glyph >= range.u16(0) && glyph <= range.u16(2)) return range.u16(4);
        }
        return 0;
    }
}
