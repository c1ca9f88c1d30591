package org.prongsai.sharing.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.prongsai.sharing.font.LayoutTable.Lookup;

/** Where glyphs go ({@code GPOS}): marks on letters, marks on marks, letters closer together. */
final class Positions {
    private static final int PAIR = 2;
    private static final int MARK_TO_BASE = 4;
    private static final int MARK_TO_MARK = 6;
    private static final int ADVANCE_ONLY = 4;
    private static final int MARK = 3;

    private static final Set<String> FEATURES = Set.of("kern", "mark", "mkmk");

    private final List<Lookup> lookups;
    private final GlyphClasses classes;
    private final GlyphClasses markClasses;

    /** @param definitions the table {@code GDEF} */
    Positions(Bytes table, Bytes definitions, String script) {
        this.lookups = new LayoutTable(table).lookups(script, FEATURES);
        this.classes = new GlyphClasses(definitions.follow(4));
        this.markClasses = new GlyphClasses(definitions.follow(10));
    }

    boolean isMark(int glyph) {
        return classes.of(glyph) == MARK;
    }

    /**
     * Each glyph of a run at its place.
     *
     * @param advances how far each moves the pen, to which pairs add; a mark moves nothing
     */
    List<Placed> place(List<Integer> glyphs, int[] advances) {
        Run run = new Run(glyphs, advances, new ArrayList<>());
        glyphs.forEach(glyph -> run.holds().add(Optional.empty()));
        for (Lookup lookup : lookups) {
            for (int at = 0; at < glyphs.size(); at++) apply(lookup, run, at);
        }
        List<Placed> placed = new ArrayList<>();
        int pen = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            Placed upright = new Placed(glyphs.get(i), pen, 0);
            placed.add(
                    run.holds().get(i).map(hold -> hung(upright, hold, placed)).orElse(upright));
            pen += advances[i];
        }
        return placed;
    }

    private static Placed hung(Placed mark, Hold hold, List<Placed> placed) {
        Placed holder = placed.get(hold.holder());
        return new Placed(mark.glyph(), holder.x() + hold.x(), holder.y() + hold.y());
    }

    /** What a mark hangs on. @param holder its place in the run, before the mark's @param x from the holder's origin to the mark's */
    private record Hold(int holder, int x, int y) {}

    /** Glyphs on their way to their places. @param holds of each glyph, as far as it has one */
    private record Run(List<Integer> glyphs, int[] advances, List<Optional<Hold>> holds) {}

    private void apply(Lookup lookup, Run run, int at) {
        for (Bytes subtable : lookup.subtables()) {
            boolean done = switch (lookup.type()) {
                case PAIR -> pair(subtable, run, at);
                case MARK_TO_BASE -> onBase(subtable, run, at);
                case MARK_TO_MARK -> onMark(subtable, lookup.flags() >> 8, run, at);
                default -> throw new IllegalStateException("position of type " + lookup.type());
            };
            if (done) return;
        }
    }

    private boolean onBase(Bytes subtable, Run run, int at) {
        int base = at - 1;
        while (base >= 0 && isMark(run.glyphs().get(base))) base--;
        return base >= 0 && hang(subtable, run, at, base);
    }

    /** @param attached class of marks that the rule sees; 0 for all */
    private boolean onMark(Bytes subtable, int attached, Run run, int at) {
        if (!sees(attached, run.glyphs().get(at))) return false;
        int below = at - 1;
        while (below >= 0
                && isMark(run.glyphs().get(below))
                && !sees(attached, run.glyphs().get(below))) below--;
        return below >= 0 && isMark(run.glyphs().get(below)) && hang(subtable, run, at, below);
    }

    private boolean sees(int attached, int mark) {
        return attached == 0 || markClasses.of(mark) == attached;
    }

    /** Tables of marks on letters and of marks on marks are alike: marks with a class and an anchor, holders with an anchor for each class. */
    private static boolean hang(Bytes subtable, Run run, int at, int holder) {
        OptionalInt mark = new Coverage(subtable.follow(2)).number(run.glyphs().get(at));
        OptionalInt held = new Coverage(subtable.follow(4)).number(run.glyphs().get(holder));
        if (mark.isEmpty() || held.isEmpty()) return false;
        int kinds = subtable.u16(6);
        Bytes marks = subtable.follow(8);
        int entry = 2 + mark.getAsInt() * 4;
        Bytes holders = subtable.follow(10);
        int anchor = 2 + (held.getAsInt() * kinds + marks.u16(entry)) * 2;
        if (holders.u16(anchor) == 0) return false;
        Bytes from = marks.follow(entry + 2);
        Bytes to = holders.follow(anchor);
        run.holds().set(at, Optional.of(new Hold(holder, to.s16(2) - from.s16(2), to.s16(4) - from.s16(4))));
        return true;
    }

    private boolean pair(Bytes subtable, Run run, int at) {
        int first = run.glyphs().get(at);
        OptionalInt number = new Coverage(subtable.follow(2)).number(first);
        int next = at + 1;
        while (next < run.glyphs().size() && isMark(run.glyphs().get(next))) next++;
        if (number.isEmpty() || isMark(first) || next == run.glyphs().size()) return false;
        if (subtable.u16(4) != ADVANCE_ONLY || subtable.u16(6) != 0)
            throw new IllegalStateException("a pair that moves more than the pen");
        int second = run.glyphs().get(next);
        OptionalInt closer = subtable.u16(0) == 1
                ? named(subtable.follow(10 + number.getAsInt() * 2), second)
                : classed(subtable, first, second);
        closer.ifPresent(units -> run.advances()[at] += units);
        return closer.isPresent();
    }

    /** Of a pair that is named with both its glyphs. */
    private static OptionalInt named(Bytes set, int second) {
        for (int i = 0; i < set.u16(0); i++) {
            Bytes entry = set.from(2 + i * 4);
            if (entry.u16(0) == second) return OptionalInt.of(entry.s16(2));
        }
        return OptionalInt.empty();
    }

    /** Of a pair of classes; such a table speaks of every glyph behind the first. */
    private static OptionalInt classed(Bytes subtable, int first, int second) {
        int row = new GlyphClasses(subtable.follow(8)).of(first);
        int column = new GlyphClasses(subtable.follow(10)).of(second);
        return OptionalInt.of(subtable.s16(16 + (row * subtable.u16(14) + column) * 2));
    }
}
