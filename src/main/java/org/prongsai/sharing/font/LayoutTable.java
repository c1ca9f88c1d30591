package org.prongsai.sharing.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What {@code GSUB} and {@code GPOS} have in common: lookups, named by features, named by scripts. */
final class LayoutTable {
    /** Rules of one kind. @param flags which glyphs it does not see */
    record Lookup(int type, int flags, List<Bytes> subtables) {
        Lookup {
            subtables = List.copyOf(subtables);
        }
    }

    private final Bytes table;

    LayoutTable(Bytes table) {
        this.table = table;
    }

    /** The lookups of a script's features, in the order in which they are applied. */
    List<Lookup> lookups(String script, Set<String> features) {
        Bytes languageSystem = script(script);
        Bytes list = table.follow(6);
        Set<Integer> numbers = new TreeSet<>();
        for (int i = 0; i < languageSystem.u16(4); i++) {
            int entry = 2 + languageSystem.u16(6 + i * 2) * 6;
            if (!features.contains(list.tag(entry))) continue;
            Bytes feature = list.follow(entry + 4);
            for (int j = 0; j < feature.u16(2); j++) numbers.add(feature.u16(4 + j * 2));
        }
        return numbers.stream().map(this::lookup).toList();
    }

    /** What holds for a script whatever the language. */
    private Bytes script(String tag) {
        Bytes list = table.follow(4);
        for (int i = 0; i < list.u16(0); i++) {
            int entry = 2 + i * 6;
            if (list.tag(entry).equals(tag)) {
                Bytes script = list.follow(entry + 4);
                return script.follow(0);
            }
        }
        throw new IllegalStateException("no script " + tag);
    }

    /** @param number in the table's list */
    Lookup lookup(int number) {
        Bytes lookup = table.follow(8).follow(2 + number * 2);
        List<Bytes> subtables = new ArrayList<>();
        for (int i = 0; i < lookup.u16(4); i++) subtables.add(lookup.follow(6 + i * 2));
        return new Lookup(lookup.u16(0), lookup.u16(2), subtables);
    }
}
