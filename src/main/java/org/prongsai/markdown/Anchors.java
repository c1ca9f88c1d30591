package org.prongsai.markdown;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.prongsai.thai.CompactText;

/** Ids of one text, to which links may lead. There are many of them, and few are ever asked for: they are kept together as one text. */
public record Anchors(CompactText ids) {
    public static final Anchors NONE = new Anchors(CompactText.of(""));

    /** Stands in no id. */
    private static final String END = "\n";

    public static Anchors of(Collection<String> ids) {
        if (ids.isEmpty()) return NONE;
        return new Anchors(CompactText.of(END + String.join(END, new TreeSet<>(ids)) + END));
    }

    public boolean contains(String id) {
        return ids.length() > 0 && ids.toString().contains(END + id + END);
    }

    /** In order. */
    public Set<String> all() {
        String all = ids.toString();
        return all.isEmpty()
                ? Set.of()
                : new TreeSet<>(Set.of(all.substring(1, all.length() - 1).split(END)));
    }
}
