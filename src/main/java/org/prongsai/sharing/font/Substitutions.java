package org.prongsai.sharing.font;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.prongsai.sharing.font.LayoutTable.Lookup;

/** Which glyphs stand for others ({@code GSUB}): narrow marks on tall letters, ญ without its feet above a vowel, tone and nikhahit as one. */
final class Substitutions {
    private static final int SINGLE = 1;
    private static final int MULTIPLE = 2;
    private static final int LIGATURE = 4;
    private static final int CHAIN = 6;

    /** What every text gets, and nothing that a reader would have to ask for. */
    private static final Set<String> FEATURES = Set.of("ccmp", "liga");

    private final LayoutTable table;
    private final List<Lookup> lookups;

    Substitutions(Bytes table, String script) {
        this.table = new LayoutTable(table);
        this.lookups = this.table.lookups(script, FEATURES);
        if (lookups.stream().anyMatch(lookup -> lookup.flags() != 0))
            throw new IllegalStateException("a substitution that does not see all glyphs");
    }

    /** Changes a run of glyphs in place. */
    void apply(List<Integer> glyphs) {
        for (Lookup lookup : lookups) {
            int at = 0;
            while (at < glyphs.size()) at += Math.max(1, applyAt(lookup, glyphs, at));
        }
    }

    /** How many glyphs stand there now in place of those that the lookup changed; 0 where it has no rule for them. */
    private int applyAt(Lookup lookup, List<Integer> glyphs, int at) {
        for (Bytes subtable : lookup.subtables()) {
            int changed = switch (lookup.type()) {
                case SINGLE -> single(subtable, glyphs, at);
                case MULTIPLE -> multiple(subtable, glyphs, at);
                case LIGATURE -> ligature(subtable, glyphs, at);
                case CHAIN -> chain(subtable, glyphs, at);
                default -> throw new IllegalStateException("substitution of type " + lookup.type());
            };
            if (changed > 0) return changed;
        }
        return 0;
    }

    private static OptionalInt covered(Bytes subtable, int glyph) {
        return new Coverage(subtable.follow(2)).number(glyph);
    }

    private static int single(Bytes subtable, List<Integer> glyphs, int at) {
        int glyph = glyphs.get(at);
        OptionalInt number = covered(subtable, glyph);
        if (number.isEmpty()) return 0;
        boolean byDistance = subtable.u16(0) == 1;
        glyphs.set(at, byDistance ? glyph + subtable.s16(4) & 0xFFFF : subtable.u16(6 + number.getAsInt() * 2));
        return 1;
    }

    private static int multiple(Bytes subtable, List<Integer> glyphs, int at) {
        OptionalInt number = covered(subtable, glyphs.get(at));
        if (number.isEmpty()) return 0;
        Bytes sequence = subtable.follow(6 + number.getAsInt() * 2);
        int count = sequence.u16(0);
        glyphs.remove(at);
        for (int i = 0; i < count; i++) glyphs.add(at + i, sequence.u16(2 + i * 2));
        return count;
    }

    private static int ligature(Bytes subtable, List<Integer> glyphs, int at) {
        OptionalInt number = covered(subtable, glyphs.get(at));
        if (number.isEmpty()) return 0;
        Bytes set = subtable.follow(6 + number.getAsInt() * 2);
        for (int i = 0; i < set.u16(0); i++) {
            Bytes ligature = set.follow(2 + i * 2);
            int parts = ligature.u16(2);
            if (!hasParts(ligature, glyphs, at)) continue;
            glyphs.subList(at + 1, at + parts).clear();
            glyphs.set(at, ligature.u16(0));
            return 1;
        }
        return 0;
    }

    /** Whether what follows is what a ligature joins. */
    private static boolean hasParts(Bytes ligature, List<Integer> glyphs, int at) {
        int parts = ligature.u16(2);
        if (at + parts > glyphs.size()) return false;
        for (int i = 1; i < parts; i++) {
            if (glyphs.get(at + i) != ligature.u16(2 + i * 2)) return false;
        }
        return true;
    }

    /** A change that depends on what stands before and behind. */
    private int chain(Bytes subtable, List<Integer> glyphs, int at) {
        if (subtable.u16(0) != 3) throw new IllegalStateException("chain of format " + subtable.u16(0));
        int input = 4 + subtable.u16(2) * 2;
        int behind = input + 2 + subtable.u16(input) * 2;
        int end = at + subtable.u16(input);
        boolean fits = stands(subtable, 2, glyphs, at - 1, -1)
                && stands(subtable, input, glyphs, at, 1)
                && stands(subtable, behind, glyphs, end, 1);
        if (!fits) return 0;
        int before = glyphs.size();
        Bytes records = subtable.from(behind + 2 + subtable.u16(behind) * 2);
        for (int i = 0; i < records.u16(0); i++) {
            Bytes change = records.from(2 + i * 4);
            applyAt(table.lookup(change.u16(2)), glyphs, at + change.u16(0));
        }
        return Math.max(1, end - at + glyphs.size() - before);
    }

    /** Whether glyphs of a list of sets stand one after the other. @param step 1 to the right, -1 to the left */
    private static boolean stands(Bytes subtable, int list, List<Integer> glyphs, int from, int step) {
        for (int i = 0; i < subtable.u16(list); i++) {
            int at = from + i * step;
            if (at < 0 || at >= glyphs.size()) return false;
            if (!new Coverage(subtable.follow(list + 2 + i * 2)).has(glyphs.get(at))) return false;
        }
        return true;
    }
}
