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
        Problems problems = new Problems();
        Optional<SiteFolder> opened = SiteFolder.open(options.site(), problems);
        if (opened.isEmpty()) return notFound(problems.sorted());
        SiteFolder folder = opened.get();
        SourceLines lines = new SourceLines(folder);
        OwnFiles own = OwnFilesReader.read(folder, problems);
        Judged judged = judge(folder, own, options.drafts(), problems);
        if (judged.verdict().hasErrors() || judged.site().isEmpty())
            return result(judged.verdict().forBuild(), List.of(), lines, 0, 0);

        Site site = judged.site().get();
        SiteRenderer renderer = new SiteRenderer(site, own, judged.verdict().shown());
        List<BuildResult.Quoted> output = write(renderer, site, folder, options.output(), lines);
        int pages = renderer.pages().size();
        int files = renderer.files().size();
        return result(judged.verdict().forBuild(), output, lines, pages, files);
    }

    /** Checks one site and writes nothing. Every finding is in the result, notes among them. */
    public CheckResult check(Path path, Drafts drafts) {
        Problems problems = new Problems();
        Optional<SiteFolder> opened = SiteFolder.open(path, problems);
        if (opened.isEmpty())
            return new CheckResult(
                    path, Optional.empty(), elsewhere(problems.sorted(), BuildResult.Side.SITE), List.of());
        SiteFolder folder = opened.get();
        SourceLines lines = new SourceLines(folder);
        Judged judged = judge(folder, OwnFilesReader.read(folder, problems), drafts, problems);
        return new CheckResult(
                path,
                judged.site().map(CheckResult.Publisher::of),
                inSite(judged.verdict().problems(), lines),
                allowed(judged.verdict(), lines));
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

    /** A site that has been put together, as far as it could be, and what is to be said of it. */
    private record Judged(Optional<Site> site, Verdict verdict) {}

    private Judged judge(SiteFolder folder, OwnFiles own, Drafts drafts, Problems problems) {
        Optional<Manuscript> manuscript = ManuscriptReader.read(folder, problems);
        Optional<Site> site =
                manuscript.map(written -> SiteAssembler.assemble(written, own, frameworks, markdown, drafts, problems));
        Verdict verdict = site.map(assembled -> checker.judge(assembled, problems.sorted()))
                .orElseGet(() -> new Verdict(problems.sorted(), List.of()));
        return new Judged(site, verdict);
    }

    /** Writes the site, and gives what went wrong with it. */
    private static List<BuildResult.Quoted> write(
            SiteRenderer renderer, Site site, SiteFolder folder, Path output, SourceLines lines) {
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
            return inSite(e.problems(), lines);
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

    private static BuildResult notFound(List<Problem> problems) {
        return new BuildResult(elsewhere(problems, BuildResult.Side.SITE), List.of(), 0, 0);
    }

    private static BuildResult result(
            Verdict verdict, List<BuildResult.Quoted> output, SourceLines lines, int pages, int files) {
        List<BuildResult.Quoted> all = new ArrayList<>(inSite(verdict.problems(), lines));
        all.addAll(output);
        return new BuildResult(all, allowed(verdict, lines), pages, files);
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
