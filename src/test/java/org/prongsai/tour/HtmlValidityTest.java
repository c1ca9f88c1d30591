package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.archive.SingleFile;
import org.prongsai.archive.SiteArchive;
import org.prongsai.output.FinishedSite;
import org.prongsai.testing.Archive;
import org.prongsai.testing.SixSites;

/** Every page of all sites is valid by the Nu HTML Checker, which runs in a process of its own; the build says where it is. */
@ExtendWith(SixSites.Given.class)
class HtmlValidityTest {
    @TempDir
    private static Path temp;

    @Test
    void everyPageIsValid(SixSites sites) throws IOException, InterruptedException {
        assertThat(errors(sites.folder(), standingAlone(sites))).isEmpty();
    }

    /** What archives have besides the pages of a site. */
    private static Path standingAlone(SixSites sites) throws IOException {
        Path folder = Files.createDirectory(temp.resolve("alone"));
        FinishedSite site = FinishedSite.open(sites.example("tuayang").folder()).orElseThrow();
        SingleFile.Result made = SingleFile.of(site, Optional.empty());
        Files.write(folder.resolve("single.html"), ((SingleFile.Result.Made) made).page());
        Path archive = temp.resolve("site.zip");
        try (OutputStream out = Files.newOutputStream(archive)) {
            new SiteArchive(site, Optional.empty()).write(out, (done, all) -> {});
        }
        Path first = Archive.unpack(archive, temp.resolve("unpacked")).resolve(SiteArchive.READ_FIRST);
        Files.copy(first, folder.resolve("first.html"));
        return folder;
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
