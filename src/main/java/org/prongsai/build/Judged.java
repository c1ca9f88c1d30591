package org.prongsai.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.prongsai.assemble.Drafts;
import org.prongsai.assemble.TextMemory;
import org.prongsai.check.CheckMemory;
import org.prongsai.check.Verdict;
import org.prongsai.links.LinkChecker;
import org.prongsai.machine.FileStamp;
import org.prongsai.machine.Workers;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.Site;
import org.prongsai.problem.Problems;
import org.prongsai.source.Manuscript;
import org.prongsai.source.ManuscriptReader;
import org.prongsai.source.OwnFilesReader;
import org.prongsai.source.SiteListing;

/**
 * A site that has been put together, as far as it could be, and what is to be said of it.
 *
 * @param kept for the next build, when it was asked for and can be told
 */
record Judged(OwnFiles own, Optional<Site> site, Verdict verdict, Optional<Kept> kept) {
    /** What of a reading saves work for another. @param media as far as it is known by then what is in them */
    record Kept(SourceSums sums, KeptTexts texts, Supplier<KeptMedia> media, KeptFindings findings) {}

    /**
     * How a site is read.
     *
     * @param began {@link FileStamp#now()} before its source was listed, when something is to be kept of it
     * @param elsewhere asks for what links lead to outside the site, when that is wanted
     */
    record Asked(
            Drafts drafts,
            SiteMemory memory,
            Optional<Long> began,
            BuildProgress progress,
            Optional<LinkChecker> elsewhere) {
        /** Asks nobody elsewhere. */
        Asked(Drafts drafts, SiteMemory memory, Optional<Long> began, BuildProgress progress) {
            this(drafts, memory, began, progress, Optional.empty());
        }
    }

    static Judged of(SiteSource.Opened opened, Asked asked, Stages stages) {
        SiteListing listing = opened.listing();
        SiteMemory memory = asked.memory();
        BuildProgress progress = asked.progress();
        progress.reached(BuildProgress.Stage.READ, 0, listing.content().size());
        Problems problems = new Problems();
        problems.addAll(listing.problems());
        OwnFiles own = OwnFilesReader.read(listing, problems);
        Optional<Manuscript> manuscript = ManuscriptReader.read(listing, memory.files(), problems);
        Optional<Site> site =
                manuscript.map(written -> stages.assembled(written, own, asked.drafts(), memory, problems));
        site.ifPresent(assembled -> asked.elsewhere()
                .ifPresent(checker -> problems.addAll(Elsewhere.problems(assembled, checker, progress))));
        site.ifPresent(assembled -> progress.reached(
                BuildProgress.Stage.CHECK, 0, assembled.passages().size()));
        Path root = opened.folder().root();
        Map<String, TextMemory.Known> known =
                asked.began().isPresent() ? memory.texts().known() : Map.of();
        Optional<SourceSums> sums = asked.began()
                .flatMap(moment -> manuscript.flatMap(
                        written -> SourceSums.of(listing, root, asked.drafts(), moment, written, known)));
        site.ifPresent(Judged::lookInside);
        if (asked.began().isPresent()) site.filter(Site::hasSearch).ifPresent(Judged::readWords);
        CheckMemory checks = memory.checks(sums);
        Verdict verdict = site.map(assembled -> stages.checker().judge(assembled, problems.sorted(), checks))
                .orElseGet(() -> new Verdict(problems.sorted(), List.of()));
        Optional<Kept> kept = sums.map(now -> new Kept(
                now,
                KeptTexts.of(listing, root, manuscript.orElseThrow(), known, problems.sorted()),
                () -> KeptMedia.of(root, manuscript.orElseThrow()),
                new KeptFindings(checks.found())));
        memory.release();
        return new Judged(own, site, verdict, kept);
    }

    /** Rules ask one after the other; many files at once are read sooner. */
    private static void lookInside(Site site) {
        Workers.each(site.files(), file -> {
            file.inside().get();
            return true;
        });
    }

    /** The same for the words of files, which the pages of a build ask for. */
    private static void readWords(Site site) {
        Workers.each(site.files(), file -> {
            file.words().get();
            return true;
        });
    }
}
