package org.prongsai.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.prongsai.assemble.Drafts;
import org.prongsai.assemble.SiteAssembler;
import org.prongsai.assemble.TextMemory;
import org.prongsai.build.BuildRecord.Savings;
import org.prongsai.build.BuildResult.Quoted;
import org.prongsai.build.BuildResult.Work;
import org.prongsai.check.CheckMemory;
import org.prongsai.check.Checker;
import org.prongsai.check.Verdict;
import org.prongsai.machine.Ahead;
import org.prongsai.machine.FileStamp;
import org.prongsai.markdown.Markdown;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.Site;
import org.prongsai.output.SiteWriter;
import org.prongsai.problem.Problems;
import org.prongsai.render.BrokenTemplate;
import org.prongsai.render.CheckReport;
import org.prongsai.render.SiteRenderer;
import org.prongsai.source.FrameworkShelf;
import org.prongsai.source.Manuscript;
import org.prongsai.source.ManuscriptReader;
import org.prongsai.source.OwnFilesReader;
import org.prongsai.source.SiteFolder;
import org.prongsai.source.SiteListing;
import org.prongsai.source.SourceChanged;
import org.prongsai.source.SourceLines;

/** Builds sites: content → manuscript → site → judged site → pages → a folder, whole or not at all. */
public final class SiteBuilder {
    private final LongSupplier clock;
    private Stages stages;

    public SiteBuilder() {
        this(FileStamp::now);
    }

    /** @param clock as {@link FileStamp#now()} */
    SiteBuilder(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * What the stages need for every site. It takes a while to make, which is done while the first site is read. Libraries begin in one thread, and are used
     * by others once they have.
     */
    private record Stages(
            Supplier<FrameworkShelf> frameworks,
            Supplier<Markdown> markdown,
            Runnable dictionaries,
            Supplier<Checker> checker,
            Runnable templates) {
        static Stages begun() {
            Ahead ahead = new Ahead();
            Stages stages = new Stages(
                    ahead.make(FrameworkShelf::new),
                    ahead.make(Markdown::new),
                    ahead.run(SiteAssembler::prepare),
                    ahead.make(Checker::new),
                    ahead.run(SiteRenderer::prepare));
            ahead.start();
            return stages;
        }

        Site assembled(Manuscript written, OwnFiles own, Drafts drafts, SiteMemory memory, Problems problems) {
            dictionaries.run();
            return SiteAssembler.assemble(
                    written, own, frameworks.get(), markdown.get(), drafts, memory.texts(), problems);
        }

        SiteRenderer renderer(Judged judged, SiteMemory memory) {
            templates.run();
            return new SiteRenderer(
                    judged.site().orElseThrow(), judged.own(), judged.verdict().shown(), memory.templates());
        }
    }

    private synchronized Stages stages() {
        if (stages == null) stages = Stages.begun();
        return stages;
    }

    /**
     * Builds one site. Every problem is in the result; with an error among them, nothing was changed on the disk. Where nothing has changed since the
     * last build, nothing is done again.
     */
    public BuildResult build(BuildOptions options) {
        return build(options, BuildProgress.UNHEARD);
    }

    /** As {@link #build(BuildOptions)}. */
    public BuildResult build(BuildOptions options, BuildProgress progress) {
        Path output = options.output().toAbsolutePath().normalize();
        SiteWriter.restore(output);
        long began = clock.getAsLong();
        SiteSource source = SiteSource.of(options.site());
        Optional<Long> causes = source.causes(options.drafts(), began);
        Optional<BuildRecord.OnDisk> last = BuildRecord.of(output);
        Optional<BuildResult> same = last.map(BuildRecord.OnDisk::record)
                .filter(record -> causes.equals(Optional.of(record.causes())))
                .map(record -> record.result().with(Work.NOTHING_CHANGED));
        if (same.isPresent()) return same.get();
        Build build = new Build(source, options.drafts(), output, began, causes, progress);
        try {
            return build(build, last.flatMap(BuildRecord.OnDisk::savings));
        } catch (SourceChanged e) {
            // only what was not read again can be missed: so all of it is
            return build(build, Optional.empty());
        }
    }

    /** A build that has work to do. @param causes see {@link SourceSums#whole} */
    private record Build(
            SiteSource source, Drafts drafts, Path output, long began, Optional<Long> causes, BuildProgress progress) {}

    private BuildResult build(Build build, Optional<Savings> before) {
        SiteMemory memory = before.flatMap(savings -> build.source()
                        .opened()
                        .map(opened -> SiteMemory.of(savings, opened.folder().root())))
                .orElseGet(SiteMemory::none);
        Reading reading = reading(build.source(), build.drafts(), memory, Optional.of(build.began()), build.progress());
        Optional<Judged.Kept> kept = reading.judged().flatMap(Judged::kept);
        Edition edition = edition(reading);
        CheckResult found = edition.found().forBuild();
        if (edition.pages().isEmpty()) return new BuildResult(found.problems(), found.allowed(), 0, 0, 0, Work.DONE);
        SitePages pages = edition.pages().get();
        long shown = SourceSums.shown(
                reading.judged().map(judged -> judged.verdict().shown()).orElse(List.of()));
        SiteWriting.Written written = new SiteWriting(
                        pages,
                        build.progress(),
                        path -> kept.flatMap(
                                now -> before.flatMap(savings -> savings.files().unchanged(path, now.sums(), shown))))
                .into(build.output());
        BuildResult result = result(found, written, pages.renderer());
        if (result.succeeded() && build.causes().isPresent() && kept.isPresent()) {
            MadeFiles made = new MadeFiles(kept.get().sums(), shown, written.made());
            KeptTexts texts = kept.get()
                    .texts()
                    .quoting(Stream.concat(edition.found().problems().stream(), edition.found().allowed().stream())
                            .toList());
            Savings savings = new Savings(texts, kept.get().findings(), made);
            BuildRecord.keep(build.causes().get(), build.output(), result, savings);
        }
        return result;
    }

    private static BuildResult result(CheckResult found, SiteWriting.Written written, SiteRenderer renderer) {
        List<Quoted> all = new ArrayList<>(found.problems());
        all.addAll(written.problems());
        return new BuildResult(
                all,
                found.allowed(),
                renderer.pages().size(),
                written.kept(),
                renderer.files().size(),
                Work.DONE);
    }

    /** Reads one site as it is now, and writes nothing. Its pages are made as they are asked for. */
    public Edition edition(Path site, Drafts drafts) {
        return edition(site, drafts, SiteMemory.none());
    }

    /** As {@link #edition(Path, Drafts)}. What has not changed since the site was last read with this memory is not read again. */
    public Edition edition(Path site, Drafts drafts, SiteMemory memory) {
        return edition(SiteSource.of(site), drafts, memory);
    }

    /** As {@link #edition(Path, Drafts, SiteMemory)}, of a site whose folder was looked at already. */
    public Edition edition(SiteSource source, Drafts drafts, SiteMemory memory) {
        return edition(reading(source, drafts, memory, Optional.empty(), BuildProgress.UNHEARD));
    }

    private Edition edition(Reading reading) {
        CheckResult found = reading.found();
        if (!found.succeeded() || reading.judged().flatMap(Judged::site).isEmpty())
            return new Edition(found, Optional.empty());
        Judged judged = reading.judged().get();
        SiteFolder folder = reading.source().opened().orElseThrow().folder();
        SiteRenderer renderer = stages().renderer(judged, reading.memory());
        Edition whole = new Edition(
                found, Optional.of(new SitePages(folder, judged.site().get(), renderer)));
        try {
            renderer.readTemplates();
            return whole;
        } catch (BrokenTemplate e) {
            return whole.broken(new SitePages.Rendered.Broken(Quoted.inSite(e.problems(), new SourceLines(folder))));
        }
    }

    /** Checks one site and writes nothing. Every finding is in the result, notes among them. */
    public CheckResult check(Path site, Drafts drafts) {
        return reading(SiteSource.of(site), drafts, SiteMemory.none(), Optional.empty(), BuildProgress.UNHEARD)
                .found();
    }

    /** What checks found, as a page in Thai that stands alone. */
    public static byte[] report(List<CheckResult> results) {
        return CheckReport.page(results.stream().map(CheckResult::forReport).toList());
    }

    /** What can be corrected of what a check found. Nothing for a site whose folder is gone. */
    public Optional<Repair> repair(CheckResult checked) {
        return SiteFolder.open(checked.folder(), new Problems())
                .map(folder -> Repair.of(folder, checked.safeCorrections()));
    }

    /** What lies in a folder, read and judged. */
    private record Reading(SiteSource source, SiteMemory memory, Optional<Judged> judged) {
        CheckResult found() {
            Path site = source.site();
            if (judged.isEmpty())
                return new CheckResult(
                        site,
                        Optional.empty(),
                        Quoted.withoutLines(source.unopened(), BuildResult.Side.SITE),
                        List.of());
            SourceLines lines = new SourceLines(source.opened().orElseThrow().folder(), memory.files());
            Verdict verdict = judged.get().verdict();
            return new CheckResult(
                    site,
                    judged.get().site().map(CheckResult.Publisher::of),
                    Quoted.inSite(verdict.problems(), lines),
                    allowed(verdict, lines));
        }
    }

    /**
     * A site that has been put together, as far as it could be, and what is to be said of it.
     *
     * @param kept for the next build, when it was asked for and can be told
     */
    private record Judged(OwnFiles own, Optional<Site> site, Verdict verdict, Optional<Kept> kept) {
        record Kept(SourceSums sums, KeptTexts texts, KeptFindings findings) {}
    }

    /** @param began {@link FileStamp#now()} before the source was listed, when sums of it are wanted */
    private Reading reading(
            SiteSource source, Drafts drafts, SiteMemory memory, Optional<Long> began, BuildProgress progress) {
        return new Reading(
                source, memory, source.opened().map(opened -> judge(opened, drafts, memory, began, progress)));
    }

    private Judged judge(
            SiteSource.Opened opened, Drafts drafts, SiteMemory memory, Optional<Long> began, BuildProgress progress) {
        SiteListing listing = opened.listing();
        progress.reached(BuildProgress.Stage.READ, 0, listing.content().size());
        Stages stages = stages();
        Problems problems = new Problems();
        problems.addAll(listing.problems());
        OwnFiles own = OwnFilesReader.read(listing, problems);
        Optional<Manuscript> manuscript = ManuscriptReader.read(listing, memory.files(), problems);
        Optional<Site> site = manuscript.map(written -> stages.assembled(written, own, drafts, memory, problems));
        site.ifPresent(assembled -> progress.reached(
                BuildProgress.Stage.CHECK, 0, assembled.passages().size()));
        Path root = opened.folder().root();
        Map<String, TextMemory.Known> known = began.isPresent() ? memory.texts().known() : Map.of();
        Optional<SourceSums> sums = began.flatMap(
                moment -> manuscript.flatMap(written -> SourceSums.of(listing, root, drafts, moment, written, known)));
        CheckMemory checks = memory.checks(sums);
        Verdict verdict = site.map(assembled -> stages.checker().get().judge(assembled, problems.sorted(), checks))
                .orElseGet(() -> new Verdict(problems.sorted(), List.of()));
        Optional<Judged.Kept> kept = sums.map(now -> new Judged.Kept(
                now,
                KeptTexts.of(listing, root, manuscript.orElseThrow(), known, problems.sorted()),
                new KeptFindings(checks.found())));
        return new Judged(own, site, verdict, kept);
    }

    private static List<Quoted> allowed(Verdict verdict, SourceLines lines) {
        return verdict.allowed().stream()
                .map(stays -> Quoted.inSite(stays.problem(), lines)
                        .because(stays.allowance().reason()))
                .toList();
    }
}
