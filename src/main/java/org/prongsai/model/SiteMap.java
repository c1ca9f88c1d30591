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

    /** @param parent nothing above the home page @param position among its siblings */
    private record Place(Entry entry, Optional<Place> parent, int position) {}

    private final Entry home;
    private final Map<SitePath, Place> places = new HashMap<>();

    public SiteMap(Entry home) {
        this.home = home;
        index(home, Optional.empty(), 0);
    }

    private void index(Entry entry, Optional<Place> parent, int position) {
        Place place = new Place(entry, parent, position);
        places.put(entry.path(), place);
        Optional<Place> here = entry.below().isEmpty() ? Optional.empty() : Optional.of(place);
        for (int i = 0; i < entry.below().size(); i++) index(entry.below().get(i), here, i);
    }

    public Entry home() {
        return home;
    }

    public boolean contains(SitePath path) {
        return places.containsKey(path);
    }

    /** From the home page to the page itself. */
    public List<Entry> trail(SitePath path) {
        List<Entry> trail = new ArrayList<>();
        for (Optional<Place> place = place(path);
                place.isPresent();
                place = place.get().parent()) trail.add(place.get().entry());
        Collections.reverse(trail);
        return trail;
    }

    /** The pages with the same parent, this one among them; empty for the home page. */
    public List<Entry> siblings(SitePath path) {
        return place(path)
                .flatMap(Place::parent)
                .map(parent -> parent.entry().below())
                .orElse(List.of());
    }

    /** The page before this one among its siblings. */
    public Optional<Entry> previous(SitePath path) {
        return neighbour(path, -1);
    }

    /** The page after this one among its siblings. */
    public Optional<Entry> next(SitePath path) {
        return neighbour(path, 1);
    }

    private Optional<Place> place(SitePath path) {
        return Optional.ofNullable(places.get(path));
    }

    private Optional<Entry> neighbour(SitePath path, int step) {
        List<Entry> siblings = siblings(path);
        int at = place(path).map(Place::position).orElse(-1) + step;
        return at >= 0 && at < siblings.size() ? Optional.of(siblings.get(at)) : Optional.empty();
    }
}
