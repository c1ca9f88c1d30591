package org.prongsai.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.prongsai.build.BuildResult.Quoted;
import org.prongsai.build.MadeFiles.Made;
import org.prongsai.machine.Workers;
import org.prongsai.markdown.ContentUse;
import org.prongsai.model.SitePath;
import org.prongsai.output.AuditedPage;
import org.prongsai.output.Markup;
import org.prongsai.output.SiteWriter;
import org.prongsai.problem.Problems;
import org.prongsai.render.BrokenTemplate;
import org.prongsai.render.SiteRenderer;
import org.prongsai.source.SiteListing;
import org.prongsai.source.SourceLines;

/** Makes the pages and files of a site and writes them; those that come out as they did last time are taken over. */
final class SiteWriting {
    private final SitePages pages;
    private final SiteRenderer renderer;
    private final BuildProgress progress;
    private final Function<SitePath, Optional<Made>> unchanged;
    private final AtomicInteger kept = new AtomicInteger();

    /** @param unchanged a page or file that is made again as it was made last time; nothing for one that may come out otherwise */
    SiteWriting(SitePages pages, BuildProgress progress, Function<SitePath, Optional<Made>> unchanged) {
        this.pages = pages;
        this.renderer = pages.renderer();
        this.progress = progress;
        this.unchanged = unchanged;
    }

    /**
     * What came of it.
     *
     * @param made all pages and files; only some of them when there is an error among the problems
     * @param kept how many of the pages were taken over
     */
    record Written(List<Quoted> problems, Map<SitePath, Made> made, int kept) {}

    /** Puts the site in the place of the last one unless there is an error. */
    Written into(Path output) {
        Problems problems = new Problems();
        Set<SitePath> paths = new LinkedHashSet<>(renderer.pages());
        paths.addAll(renderer.files());
        List<Path> sources =
                SiteListing.FOLDERS.stream().map(pages.folder().root()::resolve).toList();
        Markup markup = renderer.hasOwnTemplates() ? Markup.ANYBODYS : Markup.OURS;
        Map<SitePath, Made> made = new ConcurrentHashMap<>();
        Optional<SiteWriter> opened = SiteWriter.open(output, sources, paths, markup, problems);
        if (opened.isEmpty()) return written(problems, made);
        try (SiteWriter writer = opened.get()) {
            if (writeAll(writer, made)) writer.finish();
        } catch (BrokenTemplate e) {
            return new Written(Quoted.inSite(e.problems(), new SourceLines(pages.folder())), made, kept.get());
        }
        return written(problems, made);
    }

    private Written written(Problems problems, Map<SitePath, Made> made) {
        return new Written(Quoted.withoutLines(problems.sorted(), BuildResult.Side.OUTPUT), made, kept.get());
    }

    /** False as soon as something could not be written. */
    private boolean writeAll(SiteWriter writer, Map<SitePath, Made> made) {
        List<SitePath> pagesFirst = new ArrayList<>(renderer.pages());
        int all = pagesFirst.size();
        pagesFirst.addAll(renderer.files());
        AtomicInteger done = new AtomicInteger();
        progress.reached(BuildProgress.Stage.WRITE, 0, all);
        return Workers.each(pagesFirst, path -> {
            Optional<Made> written = written(path, writer);
            written.ifPresent(file -> made.put(path, file));
            if (pages.hasPage(path)) progress.reached(BuildProgress.Stage.WRITE, done.incrementAndGet(), all);
            return written.isPresent();
        });
    }

    private Optional<Made> written(SitePath path, SiteWriter writer) {
        Optional<Made> same = unchanged.apply(path);
        if (same.isPresent()) {
            if (pages.hasPage(path)) kept.incrementAndGet();
            return same.filter(file -> writer.keep(path, file.found()));
        }
        ContentUse.Made<Optional<AuditedPage>> made = ContentUse.during(() -> pages.hasPage(path)
                ? writer.write(path, renderer.render(path))
                : writer.copy(path, () -> renderer.open(path)));
        return made.thing().map(found -> new Made(made.files(), found));
    }
}
