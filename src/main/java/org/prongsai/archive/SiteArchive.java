package org.prongsai.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.prongsai.output.FinishedSite;
import org.prongsai.output.Integrity;
import org.prongsai.render.ReadFirst;
import org.prongsai.thai.FiscalYear;

/**
 * A finished site in a ZIP file: first a page that says what it is and how it is opened, then the manifest of all that follows, then the site
 * in a folder of its own. The same site gives the same bytes, whenever and wherever it is packed, by one and the same Java.
 */
public final class SiteArchive {
    /** The page that comes first. */
    public static final String READ_FIRST = "อ่านก่อน.html";

    /** The folder of the site. */
    public static final String SITE = "site/";

    /** No day is meant. The first that a ZIP file can tell would be taken for an earlier one, and written with its time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** What is compressed already, and would only take time. */
    private static final Set<String> COMPRESSED = Set.of(
            "jpg", "jpeg", "png", "gif", "webp", "woff", "woff2", "pdf", "zip", "docx", "xlsx", "pptx", "odt", "ods");

    private final FinishedSite site;
    private final byte[] readFirst;
    private final SortedMap<String, String> sums = new TreeMap<>();

    /** @param year of which the site is, when it is not whole @throws IOException when the disk refuses, or a file of the site is gone */
    public SiteArchive(FinishedSite site, Optional<FiscalYear> year) throws IOException {
        this.site = site;
        this.readFirst = ReadFirst.page(Described.of(site, year));
        site.sums().forEach((file, sum) -> sums.put(SITE + file, sum));
        sums.put(READ_FIRST, Integrity.sum(readFirst));
        sums.put(SITE + FinishedSite.MANIFEST, sumOf(FinishedSite.MANIFEST));
    }

    private String sumOf(String file) throws IOException {
        try (InputStream in = Files.newInputStream(site.file(file))) {
            return Integrity.sum(in);
        }
    }

    /** A file of the site is not as it was built. */
    public static final class ChangedSince extends IOException {
        private static final long serialVersionUID = 1;

        ChangedSince(String file) {
            super(file);
        }

        /** Its name in the site. */
        public String file() {
            return getMessage();
        }
    }

    /** How many files are in it, the manifest that lists them not counted. */
    public int files() {
        return sums.size();
    }

    /** Hears how many files are packed. */
    public interface Progress {
        void reached(int done, int all);
    }

    /**
     * Writes the archive.
     *
     * @throws ChangedSince when the site is not as it was built; what was written by then is of no use
     */
    public void write(OutputStream out, Progress progress) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(READ_FIRST, new ByteArrayInputStream(readFirst), zip);
            put(FinishedSite.MANIFEST, new ByteArrayInputStream(Integrity.manifest(sums)), zip);
            int done = 1;
            for (Map.Entry<String, String> file : sums.entrySet()) {
                if (file.getKey().equals(READ_FIRST)) continue;
                String name = file.getKey().substring(SITE.length());
                try (InputStream content = Files.newInputStream(site.file(name))) {
                    if (!put(file.getKey(), content, zip).equals(file.getValue())) throw new ChangedSince(name);
                }
                progress.reached(++done, sums.size());
            }
        }
    }

    /** The sum of what was put. */
    private static String put(String name, InputStream content, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.setLevel(isCompressed(name) ? Deflater.NO_COMPRESSION : Deflater.BEST_COMPRESSION);
        zip.putNextEntry(entry);
        DigestInputStream summed = new DigestInputStream(content, Integrity.digest());
        summed.transferTo(zip);
        zip.closeEntry();
        return HexFormat.of().formatHex(summed.getMessageDigest().digest());
    }

    private static boolean isCompressed(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return COMPRESSED.contains(extension);
    }
}
