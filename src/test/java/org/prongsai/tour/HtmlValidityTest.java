package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.Archived;
import org.prongsai.testing.ChangePages;
import org.prongsai.testing.SixSites;

/** Every page of all sites is valid by the Nu HTML Checker, which runs in a process of its own; the build says where it is. */
@ExtendWith(SixSites.Given.class)
class HtmlValidityTest {
    @TempDir
    private static Path temp;

    @Test
    void everyPageIsValid(SixSites sites) throws IOException, InterruptedException {
        Path alone = Files.createDirectory(temp.resolve("alone"));
        Archived.pages(sites.example("tuayang"), alone);
        ChangePages.pages(alone);
        assertThat(errors(sites.folder(), alone)).isEmpty();
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

    private static List<String> errors(Path... folders) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Files.readString(Path.of("target", "html-checker.txt")),
                "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only",
                "--format",
                "gnu",
                "--skip-non-html"));
        for (Path folder : folders) command.add(folder.toString());
        Process checker = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        checker.waitFor();
        // it does not know layers and other newer words of style sheets, which only pages that stand alone have in
        // themselves
        return told.lines()
                .filter(line -> !line.isBlank() && !line.contains(": error: CSS: "))
                .toList();
    }
}
