package org.prongsai.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.assemble.Drafts;
import org.prongsai.assemble.SiteAssembler;
import org.prongsai.assemble.TextMemory;
import org.prongsai.check.Checker;
import org.prongsai.check.Verdict;
import org.prongsai.markdown.Markdown;
import org.prongsai.model.OwnFiles;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.output.SiteWriter;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.render.BrokenTemplate;
import org.prongsai.render.CheckReport;
import org.prongsai.render.SiteRenderer;
import org.prongsai.source.FileMemory;
import org.prongsai.source.FrameworkShelf;
import org.prongsai.source.Manuscript;
import org.prongsai.source.ManuscriptReader;
import org.prongsai.source.OwnFilesReader;
import org.prongsai.source.SiteFolder;
import org.prongsai.source.SourceLines;

/** Builds sites: content → manuscript → site → judged site → pages → a folder, whole or not at all. */
public final class SiteBuilder {
    private final Markdown markdown = new Markdown();
    private final FrameworkShelf frameworks = new FrameworkShelf();
    private final Checker checker = new Checker();

    /** Builds one site. Every problem is in the result; with an error among them, nothing was changed on the disk. */
    public BuildResult build(BuildOptions options) {
        SiteWriter.restore(absolute(options.output()));
        Edition edition = edition(options.site(), options.drafts());
        CheckResult found = edition.found().forBuild();
        if (edition.pages().isEmpty()) return new BuildResult(found.problems(), found.allowed(), 0, 0);
        SitePages pages = edition.pages().get();
        List<BuildResult.Quoted> all = new ArrayList<>(found.problems());
        all.addAll(write(pages, options.output()));
        SiteRenderer renderer = pages.renderer();
        return new BuildResult(
                all, found.allowed(), renderer.pages().size(), renderer.files().size());
    }

    /** Reads one site as it is now, and writes nothing. Its pages are made as they are asked for. */
    public Edition edition(Path site, Drafts drafts) {
        Source source = source(site, drafts);
        CheckResult found = source.found(site);
        if (!found.succeeded() || source.judged().flatMap(Judged::site).isEmpty())
            return new Edition(found, Optional.empty());
        Judged judged = source.judged().get();
        SiteFolder folder = source.folder().orElseThrow();
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
        return source(site, drafts).found(site);
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

    /** What lies in a folder, read and judged; nothing when there is no site in it. */
    private record Source(Optional<SiteFolder> folder, Optional<Judged> judged, List<Problem> unopened) {
        CheckResult found(Path site) {
            if (folder.isEmpty() || judged.isEmpty())
                return new CheckResult(site, Optional.empty(), elsewhere(unopened, BuildResult.Side.SITE), List.of());
            SourceLines lines = new SourceLines(folder.get());
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

    private Source source(Path path, Drafts drafts) {
        Problems problems = new Problems();
        Optional<SiteFolder> folder = SiteFolder.open(path, problems);
        return new Source(folder, folder.map(opened -> judge(opened, drafts, problems)), problems.sorted());
    }

    private Judged judge(SiteFolder folder, Drafts drafts, Problems problems) {
        OwnFiles own = OwnFilesReader.read(folder, problems);
        Optional<Manuscript> manuscript = ManuscriptReader.read(folder, FileMemory.none(), problems);
        Optional<Site> site = manuscript.map(written ->
                SiteAssembler.assemble(written, own, frameworks, markdown, drafts, new TextMemory(), problems));
        Verdict verdict = site.map(assembled -> checker.judge(assembled, problems.sorted()))
                .orElseGet(() -> new Verdict(problems.sorted(), List.of()));
        return new Judged(own, site, verdict);
    }

    /** Writes the site, and gives what went wrong with it. */
    private static List<BuildResult.Quoted> write(SitePages pages, Path output) {
        SiteRenderer renderer = pages.renderer();
        SiteFolder folder = pages.folder();
        Problems problems = new Problems();
        Set<SitePath> paths = new HashSet<>(renderer.pages());
        paths.addAll(renderer.files());
        List<Path> sources = List.of(
                folder.root().resolve("content"),
                folder.root().resolve("templates"),
                folder.root().resolve("static"));
        Optional<SiteWriter> opened = SiteWriter.open(absolute(output), sources, paths, problems);
        if (opened.isEmpty()) return elsewhere(problems.sorted(), BuildResult.Side.OUTPUT);
        try (SiteWriter writer = opened.get()) {
            if (writeAll(renderer, writer)) writer.finish();
        } catch (BrokenTemplate e) {
            return inSite(e.problems(), new SourceLines(folder));
        }
        return elsewhere(problems.sorted(), BuildResult.Side.OUTPUT);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** False as soon as something could not be written. */
    private static boolean writeAll(SiteRenderer renderer, SiteWriter writer) {
        for (SitePath path : renderer.pages()) {
            if (!writer.write(path, renderer.render(path))) return false;
        }
        for (SitePath path : renderer.files()) {
            try (InputStream content = renderer.open(path)) {
                if (!writer.copy(path, content)) return false;
            } catch (IOException e) {
                throw new UncheckedIOException(path.value(), e);
            }
        }
        return true;
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
