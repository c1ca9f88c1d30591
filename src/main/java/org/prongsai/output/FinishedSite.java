package org.prongsai.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site that was built and put in its place: its files, as its manifest lists them. Files of others beside them are not among these. */
public final class FinishedSite {
    /** The list of its files with their sums, in the site's folder, in the format of {@code sha256sum}. It does not list itself. */
    public static final String MANIFEST = Manifest.NAME;

    /** Where a site is published, the file that says whose place it is. It is no file of the site. */
    public static final String MARKER = "prongsai-site.txt";

    /** Where a site is published, the folder in which files wait to be put in their places. None of them is a file of the site. */
    public static final String UPLOADS = "prongsai-upload";

    private final Path folder;
    private final SortedMap<String, String> sums;

    private FinishedSite(Path folder, SortedMap<String, String> sums) {
        this.folder = folder;
        this.sums = sums;
    }

    /**
     * The site in a folder; nothing when it has no manifest.
     *
     * @throws UncheckedIOException when the disk refuses
     */
    public static Optional<FinishedSite> open(Path folder) {
        try {
            return Manifest.read(folder)
                    .map(manifest -> new FinishedSite(folder, Collections.unmodifiableSortedMap(manifest.sums())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of a manifest and their sums, as {@link #sums()}; what is no line of a manifest, or leads elsewhere, is left out. */
    public static SortedMap<String, String> sumsOf(byte[] manifest) {
        try (BufferedReader lines =
                new BufferedReader(new StringReader(new String(manifest, StandardCharsets.UTF_8)))) {
            return Manifest.read(lines).sums();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path folder() {
        return folder;
    }

    /** SHA-256 in small hexadecimal digits by file, whose name has slashes on every system; in code-point order. */
    public SortedMap<String, String> sums() {
        return sums;
    }

    /**
     * Whose site it is, by its home page; nothing where a site's own templates leave that out.
     *
     * @throws UncheckedIOException when the disk refuses
     */
    public Optional<Identity> identity() {
        Path home = file("index.html");
        if (!Files.isRegularFile(home)) return Optional.empty();
        try {
            Document page = Jsoup.parse(home.toFile(), StandardCharsets.UTF_8.name());
            String address = page.select("link[rel=canonical]").attr("href");
            String name = page.select("meta[property=og:site_name]").attr("content");
            String notice = page.select("aside.ribbon").text();
            return address.isEmpty() ? Optional.empty() : Optional.of(new Identity(name, address, notice));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whose site it is.
     *
     * @param organisation as it calls itself; empty when it does not
     * @param address of the home page on its domain, ending in a slash
     * @param notice that stands on every page; empty when there is none
     */
    public record Identity(String organisation, String address, String notice) {}

    /** Where one of its files lies. */
    public Path file(String name) {
        return folder.resolve(name);
    }
}
