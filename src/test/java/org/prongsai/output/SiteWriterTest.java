package org.prongsai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.machine.FileStamp;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Problems;
import org.prongsai.testing.BuiltSite;

/** Files may be written by several threads, and each comes out whole with its sum. */
class SiteWriterTest {
    private static final int FILES = 400;

    @TempDir
    private Path temp;

    @Test
    void severalThreadsWriteOneSite() throws Exception {
        Problems problems = new Problems();
        Set<SitePath> paths = new LinkedHashSet<>();
        for (int i = 0; i < FILES; i++) paths.add(path(i));
        Path out = temp.resolve("out");
        try (SiteWriter writer =
                SiteWriter.open(out, List.of(), paths, Markup.OURS, problems).orElseThrow()) {
            IntStream.range(0, FILES).parallel().forEach(i -> write(writer, i));
            writer.finish();
        }
        assertThat(problems.sorted()).isEmpty();
        StringBuilder manifest = new StringBuilder();
        for (String name : paths.stream().map(SitePath::fileName).sorted().toList())
            manifest.append(sum(out.resolve(name))).append("  ").append(name).append('\n');
        assertThat(out.resolve(Manifest.NAME)).hasContent(manifest.toString());
        assertThat(BuiltSite.filesIn(out)).hasSize(FILES + 1);
        for (int i = 0; i < FILES; i++)
            assertThat(out.resolve(path(i).fileName())).hasBinaryContent(content(i));
    }

    /** Where the disk gives a file a second name, the file stays the same one. */
    @Test
    void whatIsTheSameAsInTheLastSiteIsNotWrittenAgain() throws IOException {
        Path out = temp.resolve("out");
        SitePath page = new SitePath("/a.html");
        SitePath file = new SitePath("/b/c.txt");
        SitePath other = new SitePath("/b/d.txt");
        build(out, List.of(page, file, other), "ข้อความ");
        FileStamp pageBefore = FileStamp.of(out.resolve("a.html"));
        FileStamp fileBefore = FileStamp.of(out.resolve("b/c.txt"));
        build(out, List.of(page, file, other), "ข้อความ");
        assertThat(identity(out.resolve("a.html"))).isEqualTo(identity(pageBefore));
        assertThat(identity(out.resolve("b/c.txt"))).isEqualTo(identity(fileBefore));
        build(out, List.of(page, file), "ขัอความ");
        assertThat(identity(out.resolve("a.html"))).isNotEqualTo(identity(pageBefore));
        assertThat(out.resolve("a.html")).content().contains("ขัอความ");
        assertThat(out.resolve("b/c.txt")).content().contains("ขัอความ");
        assertThat(out.resolve("b/d.txt")).doesNotExist();
    }

    /** Somebody wrote into the finished site, as many letters and at the same time. */
    @Test
    void whatSomebodyChangedInTheLastSiteIsWrittenAgain() throws IOException {
        Path out = temp.resolve("out");
        SitePath file = new SitePath("/c.txt");
        build(out, List.of(file), "ข้อความ");
        FileTime time = Files.getLastModifiedTime(out.resolve("c.txt"));
        Files.writeString(out.resolve("c.txt"), page("ขัอความ"));
        Files.setLastModifiedTime(out.resolve("c.txt"), time);
        build(out, List.of(file), "ข้อความ");
        assertThat(out.resolve("c.txt")).content().contains("ข้อความ");
    }

    private static List<Object> identity(Path file) throws IOException {
        return identity(FileStamp.of(file));
    }

    private static List<Object> identity(FileStamp stamp) {
        return List.of(stamp.modified(), stamp.number());
    }

    private static void build(Path out, List<SitePath> paths, String text) {
        Problems problems = new Problems();
        try (SiteWriter writer = SiteWriter.open(out, List.of(), new LinkedHashSet<>(paths), Markup.OURS, problems)
                .orElseThrow()) {
            byte[] content = page(text).getBytes(StandardCharsets.UTF_8);
            for (SitePath path : paths) {
                boolean page = path.fileName().endsWith(".html");
                assertThat(
                                page
                                        ? writer.write(path, content)
                                        : writer.copy(path, () -> new ByteArrayInputStream(content)))
                        .isPresent();
            }
            writer.finish();
        }
        assertThat(problems.sorted()).isEmpty();
    }

    private static String page(String text) {
        return "<!DOCTYPE html>\n<html><head></head><body><h1>" + text + "</h1></body></html>";
    }

    /** Half of them pages; few folders, so that they are made while others write. */
    private static SitePath path(int i) {
        return new SitePath("/" + i % 7 + "/" + i % 3 + "/" + i + (i % 2 == 0 ? ".html" : ".txt"));
    }

    private static byte[] content(int i) {
        return ("<!DOCTYPE html>\n<html><head></head><body><h1>" + "ก".repeat(i * 50) + "</h1></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(SiteWriter writer, int i) {
        Optional<AuditedPage> written = i % 3 == 0
                ? writer.copy(path(i), () -> new ByteArrayInputStream(content(i)))
                : writer.write(path(i), content(i));
        assertThat(written).isPresent();
    }

    private static String sum(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
