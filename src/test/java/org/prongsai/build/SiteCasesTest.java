package org.prongsai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.cli.CommandLine;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Golden;

/**
 * A folder is a case: {@code content/} and what may stand beside it goes in; {@code problems.txt} is what is printed, as an
 * officer reads it, and {@code notes.txt} what only {@code check} adds; {@code expected/} holds pages of the site, where the case is about them,
 * and open data where the case has those.
 */
class SiteCasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "sites");

    @TempDir
    private Path output;

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsItsProblems(Path site) {
        CommandLine run = CommandLine.run("build", site, "--output", output.resolve("site"));
        Golden.check(site.resolve("problems.txt"), run.err(site));
        boolean errors = run.err(site).contains(": ผิดพลาด ");
        assertThat(run.exitCode()).isEqualTo(errors ? 1 : 0);
        assertThat(Files.exists(output.resolve("site/index.html"))).isEqualTo(!errors);
    }

    /** {@code build} leaves out what may be right. */
    @ParameterizedTest
    @MethodSource("cases")
    void checkAddsItsNotes(Path site) {
        String told = CommandLine.run("check", site)
                .out()
                .replace("\r\n", "\n")
                .replace(site.toString().replace('\\', '/') + "/", "");
        String notes = Arrays.stream(told.split("(?<=\n\n)"))
                .filter(finding -> finding.contains(": ข้อสังเกต "))
                .collect(Collectors.joining());
        Golden.check(site.resolve("notes.txt"), notes);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsItsPages(Path site) {
        Path expected = site.resolve("expected");
        if (!Files.exists(expected)) return;
        BuiltSite built = BuiltSite.build(site, output.resolve("site"));
        Map<String, String> pages = new TreeMap<>(built.files());
        assertThat(pages.keySet()).containsAll(picturesOf(pages.keySet()));
        pages.keySet().removeAll(picturesOf(pages.keySet()));
        pages.keySet()
                .removeIf(name ->
                        name.matches("(css/(?!theme|extra)|fonts/|img/|js/|search/.*\\.js).*|prongsai-manifest.txt"));
        boolean data = Files.exists(expected.resolve("data"));
        pages.keySet().removeIf(name -> name.matches(data ? "data/.*\\.(xlsx|schema\\.json)" : "data/.*"));
        pages.forEach((name, bytes) -> Golden.check(expected.resolve(name), utf8(bytes)));
        assertThat(BuiltSite.filesIn(expected).keySet()).as("files of " + site).isEqualTo(pages.keySet());
    }

    /** The site has a picture for sharing, and each year; what is in them is no text, and has tests of its own. */
    private static Set<String> picturesOf(Set<String> files) {
        return files.stream()
                .filter(name -> name.matches("([0-9]{4}/)?index\\.html"))
                .map(page -> page.replace("index.html", "share.png"))
                .collect(Collectors.toSet());
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheSameBytesTwice(Path site) {
        BuiltSite first = BuiltSite.build(site, output.resolve("first"));
        BuiltSite second = BuiltSite.build(site, output.resolve("second"));
        assertThat(second.files()).isEqualTo(first.files());
        assertThat(second.result()).isEqualTo(first.result());
    }
}
