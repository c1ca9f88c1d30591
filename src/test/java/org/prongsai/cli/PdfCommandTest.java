package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.Program;

/** What {@code pdf} says when it cannot print. */
class PdfCommandTest {
    private static final Path SITE =
            Path.of("src/test/resources/sites/plan-beside-results").toAbsolutePath();

    @TempDir
    private Path folder;

    private Program.Run run(Object... arguments) {
        return Program.in(
                        folder,
                        Map.of("PRONGSAI_BROWSER", folder.resolve("none").toString()))
                .run(arguments);
    }

    @Test
    void saysWhatToDoWithoutABrowser() {
        Program.Run thai = run("pdf", SITE);
        assertThat(thai.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(thai.err())
                .contains("Chromium, Chrome หรือ Edge", folder.resolve("none").toString(), "print/index.html", "Ctrl+P")
                .doesNotContain("Exception");
        Program.Run english = run("pdf", SITE, "--lang", "en");
        assertThat(english.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(english.err()).contains("Chromium, Chrome or Edge", "print/index.html", "Ctrl+P");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesNothingButPdf() {
        Program.Run run = run("pdf", SITE, "--output", "report.doc");
        assertThat(run.exitCode()).isEqualTo(Main.USAGE);
        assertThat(run.err()).contains("report.doc", ".pdf");
    }
}
