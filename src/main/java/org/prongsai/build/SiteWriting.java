package org.prongsai.build;

import java.io.IOException;
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
import org.prongsai.media.BrokenPicture;
import org.prongsai.model.MediaFile;
import org.prongsai.model.SitePath;
import org.prongsai.output.AuditedPage;
import org.prongsai.output.Markup;
import org.prongsai.output.SiteWriter;
import org.prongsai.problem.Code;
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
    private final Problems unusable = new Problems();

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
            if (writeAll(writer, made) && !unusable.hasErrors()) writer.finish();
        } catch (BrokenTemplate e) {
            return new Written(Quoted.inSite(e.problems(), new SourceLines(pages.folder())), made, kept.get());
        }
        return written(problems, made);
    }

    private Written written(Problems problems, Map<SitePath, Made> made) {
        List<Quoted> all = new ArrayList<>(Quoted.inSite(unusable.sorted(), new SourceLines(pages.folder())));
        all.addAll(Quoted.withoutLines(problems.sorted(), BuildResult.Side.OUTPUT));
        return new Written(all, made, kept.get());
    }

    /** False as soon as something could not be written. */
    private boolean writeAll(SiteWriter writer, Map<SitePath, Made> made) {
        List<SitePath> pagesFirst = new ArrayList<>(renderer.pages());
        int all = pagesFirst.size();
        renderer.files().stream().filter(file -> !isOfPicture(file)).forEach(pagesFirst::add);
        AtomicInteger done = new AtomicInteger();
        progress.reached(BuildProgress.Stage.WRITE, 0, all);
        return Workers.each(pagesFirst, path -> {
                    Optional<Made> written = written(path, writer);
                    written.ifPresent(file -> made.put(path, file));
                    if (pages.hasPage(path)) progress.reached(BuildProgress.Stage.WRITE, done.incrementAndGet(), all);
                    return written.isPresent();
                })
                && writePictures(writer, made);
    }

    private boolean isOfPicture(SitePath file) {
        return renderer.medium(file)
                .filter(medium -> medium.picture().isPresent())
                .isPresent();
    }

    /** A picture is decoded once for all that is made of it. One that cannot be is told, and so are all others like it. */
    private boolean writePictures(SiteWriter writer, Map<SitePath, Made> made) {
        List<MediaFile> work = new ArrayList<>();
        for (MediaFile medium : pages.site().files()) {
            if (medium.picture().isEmpty() || !renderer.hasFile(medium.path())) continue;
            List<SitePath> paths = medium.published();
            boolean same = paths.stream().allMatch(path -> unchanged.apply(path).isPresent());
            if (!same) work.add(medium);
            else if (!keepAll(paths, writer, made)) return false;
        }
        AtomicInteger done = new AtomicInteger();
        progress.reached(BuildProgress.Stage.PICTURES, 0, work.size());
        return Workers.each(work, medium -> {
            boolean written = writePicture(medium, writer, made);
            progress.reached(BuildProgress.Stage.PICTURES, done.incrementAndGet(), work.size());
            return written;
        });
    }

    private boolean keepAll(List<SitePath> paths, SiteWriter writer, Map<SitePath, Made> made) {
        for (SitePath path : paths) {
            made.put(path, unchanged.apply(path).orElseThrow());
            if (!writer.keep(path, AuditedPage.NONE)) return false;
        }
        return true;
    }

    private boolean writePicture(MediaFile medium, SiteWriter writer, Map<SitePath, Made> made) {
        Map<SitePath, byte[]> files;
        try {
            files = renderer.made(medium);
        } catch (BrokenPicture e) {
            unusable.report(Code.PICTURE_BROKEN, medium.source(), medium.name());
            return true;
        } catch (IOException e) {
            unusable.report(Code.FILE_UNREADABLE, medium.source(), medium.name());
            return true;
        }
        for (Map.Entry<SitePath, byte[]> file : files.entrySet()) {
            if (writer.write(file.getKey(), file.getValue()).isEmpty()) return false;
            made.put(file.getKey(), Made.of(medium));
        }
        return true;
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
        Optional<String> medium =
                renderer.medium(path).map(file -> file.source().file());
        return made.thing().map(found -> new Made(made.files(), medium, found));
    }
}
