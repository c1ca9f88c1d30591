package org.prongsai.sharing.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One font: some letters of a typeface, and all that is needed to set them. */
final class FontFile {
    private final Bytes letters;
    private final Bytes advances;
    private final int widths;
    private final Outlines outlines;
    private final Substitutions substitutions;
    private final Positions positions;

    /** @param script by whose rules it is set, as OpenType names it */
    FontFile(WoffFile file, String script) {
        if (file.table("head").u16(18) != Typeface.EM) throw new IllegalStateException("units of another size");
        this.letters = segments(file.table("cmap"));
        this.advances = file.table("hmtx");
        this.widths = file.table("hhea").u16(34);
        this.outlines = new Outlines(file);
        this.substitutions = new Substitutions(file.table("GSUB"), script);
        this.positions = new Positions(file.table("GPOS"), file.table("GDEF"), script);
    }

    /** The part of {@code cmap} that tells Unicode's letters up to U+FFFF, in segments. */
    private static Bytes segments(Bytes cmap) {
        for (int i = 0; i < cmap.u16(2); i++) {
            Bytes entry = cmap.from(4 + i * 8);
            Bytes table = cmap.from(entry.s32(4));
            if (entry.u16(0) == 3 && entry.u16(2) == 1 && table.u16(0) == 4) return table;
        }
        throw new IllegalStateException("no letters of Unicode");
    }

    /** 0 for a letter that it has not. */
    int glyph(int letter) {
        int doubled = letters.u16(6);
        for (int i = 0; i < doubled; i += 2) {
            int last = letters.u16(14 + i);
            if (letter > last) continue;
            int start = 16 + doubled + i;
            int first = letters.u16(start);
            if (letter < first) return 0;
            int delta = letters.u16(start + doubled);
            int list = start + doubled * 2;
            int offset = letters.u16(list);
            if (offset == 0) return letter + delta & 0xFFFF;
            int glyph = letters.u16(list + offset + (letter - first) * 2);
            return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
        }
        return 0;
    }

    /** Letters of one run, set, with the length of the run. */
    Setting set(List<Integer> run) {
        List<Integer> glyphs = new ArrayList<>(run.stream().map(this::glyph).toList());
        substitutions.apply(glyphs);
        int[] moves = glyphs.stream().mapToInt(this::advance).toArray();
        List<Placed> placed = positions.place(glyphs, moves);
        return new Setting(placed, Arrays.stream(moves).sum());
    }

    /** @param advance from its beginning to its end */
    record Setting(List<Placed> glyphs, int advance) {}

    /** A mark moves nothing, whatever the table says. */
    private int advance(int glyph) {
        return positions.isMark(glyph) ? 0 : advances.u16(Math.min(glyph, widths - 1) * 4);
    }

    List<Curve> outline(Placed placed) {
        return outlines.of(placed.glyph()).stream()
                .map(curve -> curve.moved(placed.x(), placed.y()))
                .toList();
    }
}
