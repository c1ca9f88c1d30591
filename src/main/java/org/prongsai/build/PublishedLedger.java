package org.prongsai.build;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.prongsai.build.BuildResult.Quoted;
import org.prongsai.model.PublishedAddress;
import org.prongsai.model.SitePath;
import org.prongsai.output.FinishedSite;
import org.prongsai.problem.Problems;
import org.prongsai.source.LedgerFile;
import org.prongsai.source.SiteFolder;
import org.prongsai.source.SourceLines;

/** The ledger of a site, {@code content/published-urls.txt}: addresses that every later build has to serve. */
public final class PublishedLedger {
    private PublishedLedger() {}

    /**
     * What came of bringing it up to date.
     *
     * @param added in order; none when all were there
     * @param problems for which nothing was written
     */
    public record Update(List<SitePath> added, List<Quoted> problems) {
        public Update {
            added = List.copyOf(added);
            problems = List.copyOf(problems);
        }
    }

    /** As {@link #enter(Path, Collection)}, of all files of a finished site. */
    public static Update enter(Path site, FinishedSite finished) {
        return enter(
                site, finished.sums().keySet().stream().map(SitePath::ofFile).toList());
    }

    /**
     * Enters what is published now, and takes nothing away. To be called once the finished site is where everybody can open it.
     *
     * @param site the folder that holds {@code content/}
     * @param finished all files of the finished site; {@link SitePath#ofFile} makes them of names
     */
    public static Update enter(Path site, Collection<SitePath> finished) {
        Problems problems = new Problems();
        Optional<SiteFolder> folder = SiteFolder.open(site, problems);
        if (folder.isEmpty())
            return new Update(List.of(), Quoted.withoutLines(problems.sorted(), BuildResult.Side.SITE));
        List<SitePath> addresses = finished.stream()
                .flatMap(file -> PublishedAddress.of(file).stream())
                .toList();
        List<SitePath> added = LedgerFile.add(folder.get(), addresses, problems);
        return new Update(added, Quoted.inSite(problems.sorted(), new SourceLines(folder.get())));
    }
}
