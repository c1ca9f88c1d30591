package org.prongsai.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Problems;

/** Writes one site: page after page into a folder of its own, which takes the place of the last site only when it is whole. */
public final class SiteWriter implements AutoCloseable {
    private final OutputFolder folder;
    private final Path target;
    private final PageAudit audit;
    private final Problems problems;
    private final Manifest manifest = new Manifest();

    private SiteWriter(OutputFolder folder, Path target, PageAudit audit, Problems problems) {
        this.folder = folder;
        this.target = target;
        this.audit = audit;
        this.problems = problems;
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
     * @param paths everything that will be written
     * @return nothing when the folder cannot be used, which has been reported
     */
    public static Optional<SiteWriter> open(Path target, List<Path> sources, Set<SitePath> paths, Problems problems) {
        return OutputFolder.open(target, sources, problems)
                .map(folder -> new SiteWriter(folder, target, new PageAudit(paths, problems), problems));
    }

    /** Writes and audits a page, or writes another file that was made. False when it could not be written, which is reported. */
    public boolean write(SitePath path, byte[] content) {
        if (path.fileName().endsWith(".html")) audit.look(path, content);
        return store(path, out -> out.write(content));
    }

    /** Copies a file as it is, without ever holding all of it unless it is a page, which is audited. False when it could not be written, which is reported. */
    public boolean copy(SitePath path, InputStream content) throws IOException {
        return path.fileName().endsWith(".html")
                ? write(path, content.readAllBytes())
                : store(path, content::transferTo);
    }

    /** Puts bytes into a stream. */
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private boolean store(SitePath path, Content content) {
        Path file = folder.building().resolve(path.fileName());
        MessageDigest digest = sha256();
        try {
            Files.createDirectories(file.getParent());
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
                content.writeTo(out);
            }
        } catch (IOException e) {
            OutputFolder.reportUnwritable(target, e, problems);
            return false;
        }
        manifest.add(path.fileName(), HexFormat.of().formatHex(digest.digest()));
        return true;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends the audit, and puts the new site in the place of the last one unless there is an error. */
    public void finish() {
        audit.finish();
        if (problems.hasErrors()) return;
        try {
            folder.replace(manifest);
        } catch (IOException e) {
            OutputFolder.reportUnwritable(target, e, problems);
        }
    }

    /** Without {@link #finish()}, leaves the last site as it was. */
    @Override
    public void close() {
        try {
            folder.close();
        } catch (IOException e) {
            OutputFolder.reportUnwritable(target, e, problems);
        }
    }
}
