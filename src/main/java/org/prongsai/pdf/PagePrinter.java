package org.prongsai.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has a browser print a page. */
public final class PagePrinter {
    /** No window, no profile of anybody, nothing fetched; neither date nor address in the margins. */
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-pdf-header-footer",
            "--generate-pdf-document-outline");

    private final Path browser;
    private final Duration patience;

    /** What came of it. */
    public enum Outcome {
        PRINTED,
        FAILED,
        TOOK_TOO_LONG
    }

    /** @param patience after which the browser is ended */
    public PagePrinter(Path browser, Duration patience) {
        this.browser = browser;
        this.patience = patience;
    }

    /**
     * Prints a page.
     *
     * @param page an HTML file
     * @param profile a folder of its own for what the browser keeps, to be thrown away
     * @param file where the PDF goes; not there when the page was not printed
     */
    public Outcome print(Path page, Path profile, Path file) {
        try {
            return print(command(page, profile, file), file);
        } catch (IOException e) {
            // a file that may be run, and is no program of this system
            return Outcome.FAILED;
        }
    }

    private List<String> command(Path page, Path profile, Path file) {
        List<String> command = new ArrayList<>(List.of(browser.toString()));
        command.addAll(FLAGS);
        command.add("--user-data-dir=" + profile.toAbsolutePath());
        command.add("--print-to-pdf=" + file.toAbsolutePath());
        command.add(page.toAbsolutePath().toUri().toString());
        return command;
    }

    private Outcome print(List<String> command, Path file) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = false;
        try {
            ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end(process);
        }
        if (!ended) return Outcome.TOOK_TOO_LONG;
        return process.exitValue() == 0 && Files.isRegularFile(file) ? Outcome.PRINTED : Outcome.FAILED;
    }

    /** The browser and everything that it started. */
    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
