package org.prongsai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.BuildOptions;
import org.prongsai.build.BuildResult;
import org.prongsai.build.SiteBuilder;
import org.prongsai.output.FinishedSite;
import org.prongsai.pdf.InstalledBrowsers;
import org.prongsai.pdf.PagePrinter;
import org.prongsai.problem.Messages;
import org.prongsai.thai.Digits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pdf}: prints a year of a site as one report. */
@Command(name = "pdf")
final class PdfCommand implements PlainCommand {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path HERE = Path.of("");
    private static final String PAGE = "print/index.html";

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "SITE")
    private Path site = HERE;

    @Option(names = "--year", paramLabel = "YEAR")
    private Optional<String> year = Optional.empty();

    @Option(names = "--output", paramLabel = "FILE.pdf")
    private Optional<Path> output = Optional.empty();

    PdfCommand(Session session) {
        this.session = session;
    }

    @Override
    public boolean take(String option) {
        return false;
    }

    @Override
    public boolean take(String option, String value) {
        switch (option) {
            case "--year" -> year = Optional.of(value);
            case "--output" -> output = Optional.of(Path.of(value));
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean take(Path folder) {
        if (!site.equals(HERE)) return false;
        site = folder;
        return true;
    }

    @Override
    public Integer call() {
        InstalledBrowsers browsers = new InstalledBrowsers(
                InstalledBrowsers.Family.of(System.getProperty("os.name")), System.getenv(), PdfCommand::isProgram);
        Optional<Path> wrong =
                output.filter(file -> !file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf"));
        if (wrong.isPresent())
            return tell(Main.USAGE, "usage.pdf-name", wrong.get().toString());
        Optional<Path> browser = browsers.find();
        if (browser.isEmpty())
            return tell(Main.PROBLEMS, "pdf.no-browser", browsers.chosen().orElse(""));
        Path target = output.orElse(Path.of("target", "report.pdf")).toAbsolutePath();
        try {
            // beside what is to be made: a browser in a room of its own does not see the folder for temporary files
            Files.createDirectories(target.getParent());
            Path work = Files.createTempDirectory(target.getParent(), "prongsai-pdf-");
            try {
                return print(new PagePrinter(browser.get(), PATIENCE), work);
            } finally {
                WorkFolder.remove(work);
            }
        } catch (IOException e) {
            return tell(Main.PROBLEMS, "pdf.unwritable", target.toString());
        }
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    private int print(PagePrinter printer, Path work) throws IOException {
        Optional<Path> built = built(work);
        if (built.isEmpty()) return Main.PROBLEMS;
        List<String> years = years(built.get());
        Optional<String> chosen = year.map(Digits::toArabic)
                .or(() -> years.stream().reduce((earlier, later) -> later))
                .filter(years::contains);
        if (chosen.isEmpty()) return tell(Main.USAGE, "pdf.no-year", year.orElse(""), String.join(", ", years));
        Path page = built.get().resolve(chosen.get()).resolve(PAGE);
        Path printed = work.resolve("report.pdf");
        return switch (printer.print(page, work.resolve("profile"), printed)) {
            case PRINTED -> keep(printed, chosen.get());
            case FAILED -> tell(Main.PROBLEMS, "pdf.failed", chosen.get());
            case TOOK_TOO_LONG ->
                tell(Main.PROBLEMS, "pdf.too-long", Long.toString(PATIENCE.toMinutes()), chosen.get());
        };
    }

    private int keep(Path printed, String chosen) throws IOException {
        Path file = output.orElse(Path.of("target", "report-" + chosen + ".pdf"));
        Files.move(printed, file, StandardCopyOption.REPLACE_EXISTING);
        session.out().println(session.messages().sentence("pdf.done", file.toString()));
        return Main.DONE;
    }

    /** The finished site: the folder itself when it is one, or else what is built of it; nothing when it has errors. */
    private Optional<Path> built(Path work) {
        if (FinishedSite.open(site).isPresent()) return Optional.of(site);
        Path folder = work.resolve("site");
        BuildResult result = new SiteBuilder().build(new BuildOptions(site, folder, Drafts.EXCLUDE));
        if (result.succeeded()) return Optional.of(folder);
        Messages messages = session.messages();
        PrintWriter err = session.err();
        ProblemPrinter printer = new ProblemPrinter(err, messages);
        result.problems().forEach(problem -> printer.print(problem, BuildCommand.prefix(site)));
        err.println(messages.sentence(
                "build.failed", Long.toString(result.errors()), Long.toString(result.warnings()), ""));
        return Optional.empty();
    }

    /** The years that can be printed, the earliest first. */
    private static List<String> years(Path built) throws IOException {
        try (Stream<Path> folders = Files.list(built)) {
            return folders.filter(folder -> Files.isRegularFile(folder.resolve(PAGE)))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private int tell(int code, String sentence, String... details) {
        session.err().println(session.messages().sentence(sentence, details));
        return code;
    }
}
