package org.prongsai.cli;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.archive.SingleFile;
import org.prongsai.archive.SiteArchive;
import org.prongsai.output.FinishedSite;
import org.prongsai.output.Integrity;
import org.prongsai.thai.Digits;
import org.prongsai.thai.FiscalYear;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code archive}: a site as one file, to be handed over and kept. */
@Command(name = "archive")
final class ArchiveCommand implements PlainCommand {
    private static final Path HERE = Path.of("");
    private static final Path FOLDER = Path.of("target");
    private static final List<String> SOURCES = List.of("content", "templates", "static");

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "SITE")
    private Path site = HERE;

    @Option(names = "--year", paramLabel = "YEAR")
    private Optional<String> year = Optional.empty();

    @Option(names = "--single-file")
    private boolean singleFile;

    @Option(names = "--output", paramLabel = "FILE")
    private Optional<Path> output = Optional.empty();

    ArchiveCommand(Session session) {
        this.session = session;
    }

    @Override
    public boolean take(String option) {
        if (!option.equals("--single-file")) return false;
        singleFile = true;
        return true;
    }

    private String ending() {
        return singleFile ? ".html" : ".zip";
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
        Optional<Path> wrong =
                output.filter(file -> !file.toString().toLowerCase(Locale.ROOT).endsWith(ending()));
        if (wrong.isPresent())
            return tell(Main.USAGE, "usage.archive-name", wrong.get().toString(), ending());
        Optional<Path> sources = output.flatMap(this::sourcesAround);
        if (sources.isPresent())
            return tell(
                    Main.USAGE,
                    "usage.archive-among",
                    output.get().toString(),
                    sources.get().toString());
        try {
            return year.isPresent() ? ofYear(year.get()) : ofAll();
        } catch (SiteArchive.ChangedSince e) {
            return tell(Main.PROBLEMS, "archive.changed", e.file());
        } catch (NoSuchFileException e) {
            return tell(Main.PROBLEMS, "archive.changed", e.getFile());
        } catch (IOException e) {
            return tell(
                    Main.PROBLEMS, "archive.unwritable", output.orElse(FOLDER).toString());
        }
    }

    /** The folder of the site's own files in which a file would lie, and become one of these. */
    private Optional<Path> sourcesAround(Path file) {
        Path target = file.toAbsolutePath().normalize();
        return SOURCES.stream()
                .map(site::resolve)
                .filter(folder -> target.startsWith(folder.toAbsolutePath().normalize()))
                .findFirst();
    }

    private int ofAll() throws IOException {
        Optional<FinishedSite> finished = finished();
        if (finished.isEmpty()) return Main.PROBLEMS;
        Path file = output.orElseGet(() -> FOLDER.resolve(name(finished.get()) + ending()));
        return write(finished.get(), Optional.empty(), file);
    }

    /** The folder itself when it is a finished site, or the site in it when it is an archive that was unpacked. */
    private Optional<FinishedSite> given() {
        boolean unpacked = Files.exists(site.resolve(SiteArchive.READ_FIRST));
        return (unpacked ? FinishedSite.open(site.resolve(SiteArchive.SITE)) : Optional.<FinishedSite>empty())
                .or(() -> FinishedSite.open(site));
    }

    /** What is given, or else what is built of it; nothing when it has errors. */
    private Optional<FinishedSite> finished() {
        Optional<FinishedSite> given = given();
        if (given.isPresent()) return given;
        if (!new ToldBuild(session).succeeds(site, ToldBuild.USUAL_OUTPUT, "")) return Optional.empty();
        return FinishedSite.open(ToldBuild.USUAL_OUTPUT);
    }

    private int ofYear(String typed) throws IOException {
        String digits = Digits.toArabic(typed);
        if (!digits.matches("\\d{4}") || !FiscalYear.isPlausible(Integer.parseInt(digits)))
            return tell(Main.USAGE, "usage.year", typed);
        if (given().isPresent()) return tell(Main.USAGE, "usage.year-of-finished", site.toString());
        Path folder = output.map(file -> file.toAbsolutePath().getParent()).orElse(FOLDER);
        Files.createDirectories(folder);
        Path work = Files.createTempDirectory(folder, ".prongsai-archive-");
        try {
            Path built = work.resolve("site");
            FiscalYear chosen = new FiscalYear(Integer.parseInt(digits));
            if (!new ToldBuild(session).succeeds(site, chosen, built)) return Main.PROBLEMS;
            FinishedSite finished = FinishedSite.open(built).orElseThrow();
            Path file = output.orElseGet(() -> folder.resolve(name(finished) + "-" + digits + ending()));
            return write(finished, Optional.of(chosen), file);
        } finally {
            WorkFolder.remove(work);
        }
    }

    /** The name of the site's domain, by which whoever gets the file knows whose it is. */
    private static String name(FinishedSite site) {
        return site.identity()
                .flatMap(identity ->
                        Optional.ofNullable(URI.create(identity.address()).getHost()))
                .orElse("site");
    }

    private int write(FinishedSite finished, Optional<FiscalYear> only, Path file) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        if (target.startsWith(finished.folder().toAbsolutePath().normalize()))
            return tell(Main.USAGE, "usage.archive-inside", file.toString());
        if (singleFile) return writeSingleFile(finished, only, file);
        SiteArchive archive = new SiteArchive(finished, only);
        try (CountLine count = CountLine.started(session, "archive.packing")) {
            WholeFile.write(file, out -> archive.write(out, count::reached));
        }
        return done("archive.done", file, Integer.toString(archive.files()));
    }

    private int writeSingleFile(FinishedSite finished, Optional<FiscalYear> only, Path file) throws IOException {
        SingleFile.Result result = SingleFile.of(finished, only);
        if (result instanceof SingleFile.Result.TooLarge large)
            return tell(Main.PROBLEMS, "archive.too-large", megabytes(large.bytes()), megabytes(SingleFile.LARGEST));
        if (!(result instanceof SingleFile.Result.Made made)) return tell(Main.PROBLEMS, "archive.no-map");
        WholeFile.write(file, out -> out.write(made.page()));
        int bytes = made.page().length;
        if (bytes > SingleFile.MAILED) tell(Main.DONE, "archive.large", megabytes(bytes), megabytes(SingleFile.MAILED));
        return done("archive.single-done", file, megabytes(bytes));
    }

    private static String megabytes(long bytes) {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(1 << 20), 1, RoundingMode.CEILING)
                .toPlainString();
    }

    private int done(String sentence, Path file, String detail) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            session.out().println(session.messages().sentence(sentence, file.toString(), detail, Integrity.sum(in)));
        }
        return Main.DONE;
    }

    private int tell(int code, String sentence, String... details) {
        session.err().println(session.messages().sentence(sentence, details));
        return code;
    }
}
