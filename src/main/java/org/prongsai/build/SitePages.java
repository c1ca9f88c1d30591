package org.prongsai.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.OitBoard;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.render.BrokenTemplate;
import org.prongsai.render.SiteRenderer;
import org.prongsai.source.SiteFolder;
import org.prongsai.source.SourceLines;

/** The pages and files of a site without errors. Each page is made when it is asked for; nothing of it is on the disk. */
public final class SitePages {
    private final SiteFolder folder;
    private final Site site;
    private final SiteRenderer renderer;

    SitePages(SiteFolder folder, Site site, SiteRenderer renderer) {
        this.folder = folder;
        this.site = site;
        this.renderer = renderer;
    }

    /** What came of making a page. */
    public sealed interface Rendered {
        record Page(byte[] bytes) implements Rendered {}

        /** A template of the site's own cannot be used. @param problems at least one */
        record Broken(List<BuildResult.Quoted> problems) implements Rendered {}
    }

    SiteFolder folder() {
        return folder;
    }

    Site site() {
        return site;
    }

    SiteRenderer renderer() {
        return renderer;
    }

    /** Whether templates make what stands there. */
    public boolean hasPage(SitePath path) {
        return renderer.hasPage(path);
    }

    /** Whether a file stands there that is handed on as it is. */
    public boolean hasFile(SitePath path) {
        return renderer.hasFile(path);
    }

    /** Whether only a preview shows the page. */
    public boolean isDraft(SitePath page) {
        return site.isDraft(page);
    }

    /** The latest board of the disclosure assessment. */
    public Optional<SitePath> board() {
        return site.boards().stream().findFirst().map(OitBoard::path);
    }

    /** Makes one page, and no other. */
    public Rendered render(SitePath page) {
        try {
            return new Rendered.Page(renderer.render(page));
        } catch (BrokenTemplate e) {
            SourceLines lines = new SourceLines(folder);
            return new Rendered.Broken(e.problems().stream()
                    .map(problem -> BuildResult.Quoted.inSite(problem, lines))
                    .toList());
        }
    }

    /** Where a file lies in the site's folder; nothing for what comes with the program or is made. */
    public Optional<Path> origin(SitePath file) {
        return renderer.origin(file);
    }

    /**
     * Opens a file. Nothing when it is gone since the site was read, or has become a link: what is behind a link that came
     * later was never looked at.
     */
    public Optional<InputStream> open(SitePath file) {
        try {
            Optional<Path> origin = renderer.origin(file);
            if (origin.isPresent() && !origin.get().toRealPath().equals(origin.get())) return Optional.empty();
            return Optional.of(renderer.open(file));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
