package org.prongsai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    /** Half of them pages; few folders, so that they are made while others write. */
    private static SitePath path(int i) {
        return new SitePath("/" + i % 7 + "/" + i % 3 + "/" + i + (i % 2 == 0 ? ".html" : ".txt"));
    }

    private static byte[] content(int i) {
        return ("<!DOCTYPE html>\n<html><head></head><body><h1>" + "ก".repeat(i * 50) + "</h1></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(SiteWriter writer, int i) {
        try {
            boolean written = i % 3 == 0
                    ? writer.copy(path(i), new ByteArrayInputStream(content(i)))
                    : writer.write(path(i), content(i));
            assertThat(written).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sum(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
