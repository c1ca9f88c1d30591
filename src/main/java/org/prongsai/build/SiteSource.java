package org.prongsai.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.assemble.Drafts;
import org.prongsai.machine.Touched;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.source.SiteFolder;
import org.prongsai.source.SiteListing;

/** What lies in the folder of a site at one moment, not yet read. Two are equal when nothing shows that anything was changed between them. */
public final class SiteSource {
    private final Path site;
    private final Optional<Opened> opened;
    private final List<Problem> unopened;

    private SiteSource(Path site, Optional<Opened> opened, List<Problem> unopened) {
        this.site = site;
        this.opened = opened;
        this.unopened = unopened;
    }

    /** The folder of a site, and which files are in it. */
    record Opened(SiteFolder folder, SiteListing listing) {}

    /** Looks at the whole source. */
    public static SiteSource of(Path site) {
        Problems problems = new Problems();
        Optional<Opened> opened =
                SiteFolder.open(site, problems).map(folder -> new Opened(folder, SiteListing.of(folder)));
        return new SiteSource(site, opened, problems.sorted());
    }

    /** Looks again, only at what was touched; all else is taken over. */
    public SiteSource again(Touched touched) {
        if (opened.isEmpty()) return of(site);
        SiteListing before = opened.get().listing();
        SiteListing now = before.again(touched);
        if (now == before) return this;
        if (!now.hasContent()) return of(site);
        return new SiteSource(site, Optional.of(new Opened(opened.get().folder(), now)), List.of());
    }

    /** Whether something of that name in a site's own folder is part of its source. */
    public static boolean isSource(String name) {
        return SiteListing.FOLDERS.contains(name);
    }

    /** Real paths of all folders of the source. */
    public Set<Path> folders() {
        return opened.map(found -> found.listing().folders()).orElse(Set.of());
    }

    /** Whether a file that is not empty stands there. @param real path of something in the site's folder */
    public boolean isWritten(Path real) {
        return opened.flatMap(found -> found.listing().file(real))
                .filter(file -> file.size() > 0)
                .isPresent();
    }

    /** As it was given. */
    Path site() {
        return site;
    }

    /** Nothing when there is no site in the folder, for which {@link #unopened} says why. */
    Optional<Opened> opened() {
        return opened;
    }

    List<Problem> unopened() {
        return unopened;
    }

    Optional<Long> causes(Drafts drafts, long began) {
        return opened.flatMap(
                found -> SourceSums.whole(found.listing(), found.folder().root(), drafts, began));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof SiteSource source
                        && listing().equals(source.listing())
                        && unopened.equals(source.unopened);
    }

    @Override
    public int hashCode() {
        return listing().hashCode() * 31 + unopened.hashCode();
    }

    private Optional<SiteListing> listing() {
        return opened.map(Opened::listing);
    }
}
