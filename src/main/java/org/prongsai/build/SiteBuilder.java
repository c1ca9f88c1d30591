package org.prongsai.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.prongsai.assemble.Drafts;
import org.prongsai.assemble.SiteAssembler;
import org.prongsai.build.BuildResult.Work;
import org.prongsai.check.Checker;
import org.prongsai.check.Verdict;
import org.prongsai.machine.FileStamp;
import org.prongsai.machine.Workers;
import org.prongsai.markdown.Markdown;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.output.Markup;
import org.prongsai.output.SiteWriter;
import org.prongsai.problem.Problem;
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

    /** What the stages need for every site, which takes a while to make. */
    private record Stages(Markdown markdown, FrameworkShelf frameworks, Checker checker) {}

    private synchronized Stages stages() {
        if (stages == null) stages = new Stages(new Markdown(), new FrameworkShelf(), new Checker());
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
        Path output = absolute(options.output());
        SiteWriter.restore(output);
        long began = clock.getAsLong();
        Source source = source(options.site());
        Optional<Long> causes = source.causes(options.drafts(), began);
        Optional<BuildResult> last = causes.flatMap(sum -> BuildRecord.resultOf(sum, output));
        if (last.isPresent()) return last.get();
        BuildResult result = build(edition(source, options.drafts(), SiteMemory.none(), progress), output, progress);
        if (result.succeeded()) causes.ifPresent(sum -> BuildRecord.keep(sum, output, result));
        return result;
    }

    private static BuildResult build(Edition edition, Path output, BuildProgress progress) {
        CheckResult found = edition.found().forBuild();
        if (edition.pages().isEmpty()) return new BuildResult(found.problems(), found.allowed(), 0, 0, Work.DONE);
        SitePages pages = edition.pages().get();
        List<BuildResult.Quoted> all = new ArrayList<>(found.problems());
        all.addAll(write(pages, output, progress));
        SiteRenderer renderer = pages.renderer();
        return new BuildResult(
                all, found.allowed(), renderer.pages().size(), renderer.files().size(), Work.DONE);
    }

    /** Reads one site as it is now, and writes nothing. Its pages are made as they are asked for. */
    public Edition edition(Path site, Drafts drafts) {
        return edition(site, drafts, SiteMemory.none());
    }

    /** As {@link #edition(Path, Drafts)}. What has not changed since the site was last read with this memory is not read again. */
    public Edition edition(Path site, Drafts drafts, SiteMemory memory) {
        return edition(source(site), drafts, memory, BuildProgress.UNHEARD);
    }

    private Edition edition(Source source, Drafts drafts, SiteMemory memory, BuildProgress progress) {
        Reading reading = reading(source, drafts, memory, progress);
        CheckResult found = reading.found();
        if (!found.succeeded() || reading.judged().flatMap(Judged::site).isEmpty())
            return new Edition(found, Optional.empty());
        Judged judged = reading.judged().get();
        SiteFolder folder = source.opened().orElseThrow().folder();
        SiteRenderer renderer = new SiteRenderer(
                judged.site().get(), judged.own(), judged.verdict().shown());
        Edition whole = new Edition(
                found, Optional.of(new SitePages(folder, judged.site().get(), renderer)));
        try {
            renderer.readTemplates();
            return whole;
        } catch (BrokenTemplate e) {
            return whole.broken(new SitePages.Rendered.Broken(inSite(e.problems(), new SourceLines(folder))));
        }
    }

    /** Checks one site and writes nothing. Every finding is in the result, notes among them. */
    public CheckResult check(Path site, Drafts drafts) {
        return reading(source(site), drafts, SiteMemory.none(), BuildProgress.UNHEARD)
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

    /** What lies in a folder, not yet read. @param opened nothing when there is no site in it, for which {@code unopened} says why */
    private record Source(Path site, Optional<Opened> opened, List<Problem> unopened) {
        Optional<Long> causes(Drafts drafts, long began) {
            return opened.flatMap(
                    found -> BuildRecord.causes(found.listing(), found.folder().root(), drafts, began));
        }
    }

    /** The folder of a site, and which files are in it. */
    private record Opened(SiteFolder folder, SiteListing listing) {}

    private static Source source(Path site) {
        Problems problems = new Problems();
        Optional<Opened> opened =
                SiteFolder.open(site, problems).map(folder -> new Opened(folder, SiteListing.of(folder)));
        return new Source(site, opened, problems.sorted());
    }

    /** What lies in a folder, read and judged. */
    private record Reading(Source source, Optional<Judged> judged) {
        CheckResult found() {
            Path site = source.site();
            if (judged.isEmpty())
                return new CheckResult(
                        site, Optional.empty(), elsewhere(source.unopened(), BuildResult.Side.SITE), List.of());
            SourceLines lines = new SourceLines(source.opened().orElseThrow().folder());
            Verdict verdict = judged.get().verdict();
            return new CheckResult(
                    site,
                    judged.get().site().map(CheckResult.Publisher::of),
                    inSite(verdict.problems(), lines),
                    allowed(verdict, lines));
        }
    }

    /** A site that has been put together, as far as it could be, and what is to be said of it. */
    private record Judged(OwnFiles own, Optional<Site> site, Verdict verdict) {}

    private Reading reading(Source source, Drafts drafts, SiteMemory memory, BuildProgress progress) {
        return new Reading(source, source.opened().map(opened -> judge(opened.listing(), drafts, memory, progress)));
    }

    private Judged judge(SiteListing listing, Drafts drafts, SiteMemory memory, BuildProgress progress) {
        progress.reached(BuildProgress.Stage.READ, 0, listing.content().size());
        Stages stages = stages();
        Problems problems = new Problems();
        problems.addAll(listing.problems());
        OwnFiles own = OwnFilesReader.read(listing, problems);
        Optional<Manuscript> manuscript = ManuscriptReader.read(listing, memory.files(), problems);
        Optional<Site> site = manuscript.map(written -> SiteAssembler.assemble(
                written, own, stages.frameworks(), stages.markdown(), drafts, memory.texts(), problems));
        site.ifPresent(assembled -> progress.reached(
                BuildProgress.Stage.CHECK, 0, assembled.passages().size()));
        Verdict verdict = site.map(assembled -> stages.checker().judge(assembled, problems.sorted()))
                .orElseGet(() -> new Verdict(problems.sorted(), List.of()));
        return new Judged(own, site, verdict);
    }

    /** Writes the site, and gives what went wrong with it. */
    private static List<BuildResult.Quoted> write(SitePages pages, Path output, BuildProgress progress) {
        SiteRenderer renderer = pages.renderer();
        SiteFolder folder = pages.folder();
        Problems problems = new Problems();
        Set<SitePath> paths = new LinkedHashSet<>(renderer.pages());
        paths.addAll(renderer.files());
        List<Path> sources =
                SiteListing.FOLDERS.stream().map(folder.root()::resolve).toList();
        Markup markup = renderer.hasOwnTemplates() ? Markup.ANYBODYS : Markup.OURS;
        Optional<SiteWriter> opened = SiteWriter.open(output, sources, paths, markup, problems);
        if (opened.isEmpty()) return elsewhere(problems.sorted(), BuildResult.Side.OUTPUT);
        try (SiteWriter writer = opened.get()) {
            if (writeAll(renderer, writer, progress)) writer.finish();
        } catch (BrokenTemplate e) {
            return inSite(e.problems(), new SourceLines(folder));
        }
        return elsewhere(problems.sorted(), BuildResult.Side.OUTPUT);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** False as soon as something could not be written. */
    private static boolean writeAll(SiteRenderer renderer, SiteWriter writer, BuildProgress progress) {
        List<SitePath> pages = renderer.pages();
        AtomicInteger done = new AtomicInteger();
        progress.reached(BuildProgress.Stage.WRITE, 0, pages.size());
        return Workers.each(pages, page -> {
                    boolean written = writer.write(page, renderer.render(page));
                    progress.reached(BuildProgress.Stage.WRITE, done.incrementAndGet(), pages.size());
                    return written;
                })
                && Workers.each(renderer.files(), file -> writer.copy(file, () -> renderer.open(file)));
    }

    private static List<BuildResult.Quoted> inSite(List<Problem> problems, SourceLines lines) {
        return problems.stream()
                .map(problem -> BuildResult.Quoted.inSite(problem, lines))
                .toList();
    }

    private static List<BuildResult.Quoted> elsewhere(List<Problem> problems, BuildResult.Side side) {
        return problems.stream()
                .map(problem -> BuildResult.Quoted.withoutLine(problem, side))
                .toList();
    }

    private static List<BuildResult.Quoted> allowed(Verdict verdict, SourceLines lines) {
        return verdict.allowed().stream()
                .map(stays -> BuildResult.Quoted.inSite(stays.problem(), lines)
                        .because(stays.allowance().reason()))
                .toList();
    }
}
