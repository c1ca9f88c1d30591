package org.prongsai.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Problems;

/**
 * Writes one site: page after page into a folder of its own, which takes the place of the last site only when it is whole.
 * Several threads may write files; only then may one of them finish.
 */
public final class SiteWriter implements AutoCloseable {
    private final OutputFolder folder;
    private final Path target;
    private final PageAudit audit;
    private final Markup markup;
    private final Problems problems;
    private final Manifest manifest = new Manifest();
    private final NewFiles files;

    private SiteWriter(OutputFolder folder, Path target, PageAudit audit, Markup markup, Problems problems) {
        this.folder = folder;
        this.target = target;
        this.audit = audit;
        this.markup = markup;
        this.problems = problems;
        this.files = new NewFiles(folder.building(), target, manifest);
    }

    /** Puts back a site that a killed build had moved aside. What prevents it will be reported when the folder is opened. */
    public static void restore(Path target) {
        try {
            OutputFolder.restore(target);
        } catch (IOException e) {
            // the same disk tells the same at the next opening, where it is reported
        }
    }

    /**
     * Opens a folder for a site.
     *
     * @param target absolute and normalised
     * @param sources real paths of the folders that the site is made from
     * @param paths everything that will be written; a fault that many pages have is told of the first of them
     * @param markup of the pages that are made; those that are copied may be anybody's
     * @return nothing when the folder cannot be used, which has been reported
     */
    public static Optional<SiteWriter> open(
            Path target, List<Path> sources, Set<SitePath> paths, Markup markup, Problems problems) {
        return OutputFolder.open(target, sources, problems)
                .map(folder -> new SiteWriter(folder, target, new PageAudit(paths, problems), markup, problems));
    }

    /** Writes and audits a page, or writes another file that was made. Nothing when it could not be written, which is reported. */
    public Optional<AuditedPage> write(SitePath path, byte[] content) {
        AuditedPage found = isPage(path) ? audit.look(path, content, markup) : AuditedPage.NONE;
        return stored(() -> files.write(path.fileName(), content)) ? Optional.of(found) : Optional.empty();
    }

    /**
     * Takes over a page or file of the last site, whose folder must be as its build left it. False when it could not be written, which is reported.
     *
     * @param found in it then, when the site had the same files
     */
    public boolean keep(SitePath path, AuditedPage found) {
        if (isPage(path)) audit.keep(path, found);
        return stored(() -> files.keep(path.fileName()));
    }

    /**
     * Copies a file as it is, without ever holding all of it unless it is a page, which is audited. Nothing when it could not be written, which is
     * reported.
     *
     * @param content which may be opened twice
     */
    public Optional<AuditedPage> copy(SitePath path, Supplier<InputStream> content) {
        if (isPage(path)) return copyPage(path, content);
        return stored(() -> files.copy(path.fileName(), content::get))
                ? Optional.of(AuditedPage.NONE)
                : Optional.empty();
    }

    private Optional<AuditedPage> copyPage(SitePath path, Supplier<InputStream> content) {
        AuditedPage[] found = new AuditedPage[1];
        boolean written = stored(() -> {
            try (InputStream in = content.get()) {
                byte[] bytes = in.readAllBytes();
                found[0] = audit.look(path, bytes, Markup.ANYBODYS);
                files.write(path.fileName(), bytes);
            }
        });
        return written ? Optional.of(found[0]) : Optional.empty();
    }

    private static boolean isPage(SitePath path) {
        return path.fileName().endsWith(".html");
    }

    /** What the disk may refuse. */
    private interface Storing {
        void run() throws IOException;
    }

    private boolean stored(Storing storing) {
        try {
            storing.run();
            return true;
        } catch (IOException e) {
            OutputFolder.reportUnwritable(target, e, problems);
            return false;
        }
    }

    /** Ends the audit, and puts the new site in the place of the last one unless there is an error. */
    public void finish() {
        stored(() -> {
            audit.finish(files::read);
            if (!problems.hasErrors()) folder.replace(manifest);
        });
    }

    /** Without {@link #finish()}, leaves the last site as it was. */
    @Override
    public void close() {
        stored(folder::close);
    }
}
