package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.BuiltSite;

/** Every page of all sites is valid by the Nu HTML Checker, which runs in a process of its own; the build says where it is. */
class HtmlValidityTest {
    @TempDir
    private static Path temp;

    @Test
    void everyPageIsValid() throws IOException, InterruptedException {
        List<Path> sites = new ArrayList<>(List.of(Path.of("")));
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            examples.sorted().forEach(sites::add);
        }
        for (Path site : sites) BuiltSite.build(site, temp.resolve("site-" + site.getFileName()));
        assertThat(errors(temp)).isEmpty();
    }

    /** The checker itself is there, and finds what is wrong. */
    @Test
    void anErrorIsFound() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(temp.resolve("wrong"));
        Path page = folder.resolve("index.html");
        Files.writeString(page, "<!DOCTYPE html><html lang=th><title>ก</title><p id=a><p id=a>");
        assertThat(errors(folder)).anyMatch(line -> line.contains("Duplicate ID"));
        Files.delete(page);
    }

    private static List<String> errors(Path folder) throws IOException, InterruptedException {
        Process checker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Files.readString(Path.of("target", "html-checker.txt")),
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--errors-only",
                        "--format",
                        "gnu",
                        "--skip-non-html",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        checker.waitFor();
        return told.lines().filter(line -> !line.isBlank()).toList();
    }
}
