package org.prongsai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How somebody who has opened the home page comes to a page, by the words that stand on the links.
 *
 * @param menu the line of the main navigation with which the way begins; nothing where it begins in the home page itself
 * @param links to be chosen one after another
 */
public record ClickPath(Optional<String> menu, List<String> links) {
    public ClickPath {
        links = List.copyOf(links);
    }

    /** The shortest way along the site's tree: by the line of the menu that leads nearest to the page. */
    public static ClickPath to(SitePath page, Site site) {
        List<SiteMap.Entry> trail = site.map().trail(page);
        for (int i = trail.size() - 1; i > 0; i--) {
            Optional<String> line = menuLine(trail.get(i).path(), site);
            if (line.isPresent()) return new ClickPath(line, labels(trail.subList(i + 1, trail.size())));
        }
        return new ClickPath(Optional.empty(), labels(trail.subList(Math.min(1, trail.size()), trail.size())));
    }

    private static Optional<String> menuLine(SitePath page, Site site) {
        return site.menu().stream()
                .filter(item -> item.target() instanceof Target.Page target
                        && target.path().equals(page)
                        && target.anchor().isEmpty())
                .map(Site.MenuItem::label)
                .findFirst();
    }

    private static List<String> labels(List<SiteMap.Entry> entries) {
        List<String> labels = new ArrayList<>();
        entries.forEach(entry -> labels.add(entry.label()));
        return labels;
    }
}
