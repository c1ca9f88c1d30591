package org.prongsai.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which page stands below which, and in what order. */
public final class SiteMap {
    /**
     * A page and those below it.
     *
     * @param label how the page is called in menus; may be shorter than its title
     */
    public record Entry(SitePath path, String label, List<Entry> below) {
        public Entry {
            below = List.copyOf(below);
        }
    }

    private final Entry home;
    private final Map<SitePath, Entry> entries = new HashMap<>();
    private final Map<SitePath, Entry> parents = new HashMap<>();
    private final Map<SitePath, Integer> positions = new HashMap<>();

    public SiteMap(Entry home) {
        this.home = home;
        index(home);
    }

    private void index(Entry entry) {
        entries.put(entry.path(), entry);
        for (int i = 0; i < entry.below().size(); i++) {
            Entry below = entry.below().get(i);
            parents.put(below.path(), entry);
            positions.put(below.path(), i);
            index(below);
        }
    }

    public Entry home() {
        return home;
    }

    public boolean contains(SitePath path) {
        return entries.containsKey(path);
    }

    /** From the home page to the page itself. */
    public List<Entry> trail(SitePath path) {
        List<Entry> trail = new ArrayList<>();
        Entry entry = entries.get(path);
        while (entry != null) {
            trail.add(entry);
            entry = parents.get(entry.path());
        }
        Collections.reverse(trail);
        return List.copyOf(trail);
    }

    /** The pages with the same parent, this one among them; empty for the home page. */
    public List<Entry> siblings(SitePath path) {
        Entry parent = parents.get(path);
        return parent == null ? List.of() : parent.below();
    }

    /** The page before this one among its siblings. */
    public Optional<Entry> previous(SitePath path) {
        return neighbour(path, -1);
    }

    /** The page after this one among its siblings. */
    public Optional<Entry> next(SitePath path) {
        return neighbour(path, 1);
    }

    private Optional<Entry> neighbour(SitePath path, int step) {
        List<Entry> siblings = siblings(path);
        int at = positions.getOrDefault(path, -1) + step;
        return positions.containsKey(path) && at >= 0 && at < siblings.size()
                ? Optional.of(siblings.get(at))
                : Optional.empty();
    }
}
