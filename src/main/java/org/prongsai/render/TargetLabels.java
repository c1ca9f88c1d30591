package org.prongsai.render;

import java.util.HashMap;
import java.util.Map;
import org.prongsai.model.Appendix;
import org.prongsai.model.Site;
import org.prongsai.model.SiteMap;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;

/** What a link is called where nobody has written words for it. */
final class TargetLabels {
    private final Site site;
    private final Map<SitePath, String> files = new HashMap<>();

    TargetLabels(Site site) {
        this.site = site;
        site.years().stream()
                .flatMap(year -> year.appendices().stream())
                .map(Appendix::files)
                .forEach(listed -> listed.forEach(file -> files.put(file.file().path(), file.title())));
    }

    /** The page's name in menus; the title of an appendix's file, or a file's name; another site's address. */
    String of(Target target) {
        if (target instanceof Target.Outside outside) return outside.address();
        if (target instanceof Target.File file) {
            String path = file.path().value();
            return files.getOrDefault(file.path(), path.substring(path.lastIndexOf('/') + 1));
        }
        SitePath path = ((Target.Page) target).path();
        return site.map().trail(path).stream()
                .reduce((first, last) -> last)
                .map(SiteMap.Entry::label)
                .orElse(path.value());
    }
}
