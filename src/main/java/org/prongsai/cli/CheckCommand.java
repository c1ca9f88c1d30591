package org.prongsai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.SiteBuilder;
import org.prongsai.cli.CheckedSite.Told;
import org.prongsai.cli.Corrector.Outcome;
import org.prongsai.links.LinkChecker;
import org.prongsai.problem.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check}: tells what is wrong with one site or several, and writes nothing unless it is asked to. */
@Command(name = "check")
final class CheckCommand implements PlainCommand {
    /** Beside what is built, and as safe to delete. */
    private static final Path ANSWERS = Path.of("target", "external-links.txt");

    private final Session session;
    private final Supplier<LinkChecker> elsewhere;

    @Parameters(arity = "0..*", paramLabel = "SITE")
    private List<Path> sites = new ArrayList<>();

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--format", paramLabel = "text|json|sarif")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(names = "--fix")
    private boolean fix;

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--explain", paramLabel = "CODE")
    private Optional<String> explain = Optional.empty();

    @Option(names = "--report", paramLabel = "FILE.html")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--external")
    private boolean external;

    CheckCommand(Session session) {
        this(session, () -> LinkChecker.ofSystem(ANSWERS, "Prongsai/" + Main.VERSION));
    }

    /** @param elsewhere asks for what links lead to outside a site */
    CheckCommand(Session session, Supplier<LinkChecker> elsewhere) {
        this.session = session;
        this.elsewhere = elsewhere;
    }

    @Override
    public boolean take(String option) {
        switch (option) {
            case "--all" -> all = true;
            case "--fix" -> fix = true;
            case "--yes" -> yes = true;
            case "--external" -> external = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean take(String option, String value) {
        switch (option) {
            case "--explain" -> explain = Optional.of(value);
            case "--report" -> report = Optional.of(Path.of(value));
            case "--format" -> {
                Optional<CheckFormat> known = CheckFormat.of(value);
                format = known.orElse(format);
                return known.isPresent();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean take(Path site) {
        return sites.add(site);
    }

    @Override
    public Integer call() {
        PrintWriter out = session.out();
        PrintWriter err = session.err();
        if (explain.isPresent()) return new Explain(session.language()).explain(explain.get(), out, err);
        Optional<String> misuse = misuse();
        if (misuse.isPresent()) {
            err.println(misuse.get());
            return Main.USAGE;
        }
        SiteBuilder builder = new SiteBuilder();
        return fix ? fix(builder, out, err) : check(builder, out, err);
    }

    /** Options that make no sense together. */
    private Optional<String> misuse() {
        Messages messages = session.messages();
        if (fix && format != CheckFormat.TEXT) return Optional.of(messages.sentence("usage.fix-format", format.id()));
        if (yes && !fix) return Optional.of(messages.sentence("usage.yes-alone"));
        return report.map(file -> file.toString())
                .filter(name -> !name.toLowerCase(Locale.ROOT).endsWith(".html"))
                .map(name -> messages.sentence("usage.report-name", name));
    }

    private int fix(SiteBuilder builder, PrintWriter out, PrintWriter err) {
        List<CheckedSite> found =
                folders().stream().map(folder -> checked(builder, folder)).toList();
        Corrector corrector = new Corrector(builder, out, session.messages(), session.terminal());
        Outcome outcome = corrector.correct(found, yes ? Corrector.Consent.GIVEN : Corrector.Consent.TO_BE_ASKED);
        int code = outcome == Outcome.SHOWN ? finish(found, err) : check(builder, out, err);
        return outcome == Outcome.FAILED ? Main.PROBLEMS : code;
    }

    private int check(SiteBuilder builder, PrintWriter out, PrintWriter err) {
        FindingsPrinter printer = printer(out);
        List<CheckedSite> found = new ArrayList<>();
        for (Path folder : folders()) {
            CheckedSite site = checked(builder, folder);
            printer.print(site);
            found.add(site);
        }
        printer.end();
        return finish(found, err);
    }

    private List<Path> folders() {
        return sites.isEmpty() ? List.of(Path.of("")) : sites;
    }

    private CheckedSite checked(SiteBuilder builder, Path folder) {
        if (!external) return new CheckedSite(folder, builder.check(folder, Drafts.EXCLUDE));
        boolean terminal = session.terminal().isThere();
        ProgressLine progress =
                new ProgressLine(session.err(), session.messages(), terminal, System::nanoTime).started();
        try {
            return new CheckedSite(folder, builder.check(folder, Drafts.EXCLUDE, elsewhere.get(), progress));
        } finally {
            progress.end();
        }
    }

    private FindingsPrinter printer(PrintWriter out) {
        Told told = all ? Told.ALL : Told.OPEN;
        return switch (format) {
            case TEXT -> new TextFindings(out, session.messages(), told);
            case JSON -> new JsonFindings(out, session.messages(), told);
            case SARIF -> new SarifFindings(out, session.language(), told);
        };
    }

    /** Writes the report when one is wanted, and gives the exit code. */
    private int finish(List<CheckedSite> found, PrintWriter err) {
        boolean reported = report.map(file -> write(file, found, err)).orElse(true);
        boolean succeeded = found.stream().allMatch(site -> site.result().succeeded());
        return reported && succeeded ? Main.DONE : Main.PROBLEMS;
    }

    /** Where it is goes to the standard error, for what stands on the standard output may be a document of its own. */
    private boolean write(Path file, List<CheckedSite> found, PrintWriter err) {
        byte[] page = SiteBuilder.report(found.stream().map(CheckedSite::result).toList());
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (!Files.isDirectory(folder)) Files.createDirectories(folder);
            Files.write(file, page);
            err.println(session.messages().sentence("check.reported", file.toString()));
            return true;
        } catch (IOException e) {
            err.println(session.messages().sentence("check.report-unwritable", file.toString()));
            return false;
        }
    }
}
