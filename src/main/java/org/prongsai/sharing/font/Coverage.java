package org.prongsai.sharing.font;

import java.util.OptionalInt;

/** The glyphs of which a rule speaks, each with its number among them. */
record Coverage(Bytes table) {
    OptionalInt number(int glyph) {
        int count = table.u16(2);
        boolean ranges = table.u16(0) == 2;
        for (int i = 0; i < count; i++) {
            if (ranges) {
                Bytes range = table.from(4 + i * 6);
                if (glyph >= range.u16(0) && glyph <= range.u16(2))
                    return OptionalInt.of(range.u16(4) + glyph - range.u16(0));
            } else if (table.u16(4 + i * 2) == glyph) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    boolean has(int glyph) {
        return number(glyph).isPresent();
    }
}
