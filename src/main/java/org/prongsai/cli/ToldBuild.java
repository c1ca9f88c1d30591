package org.prongsai.cli;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.BuildOptions;
import org.prongsai.build.BuildProgress;
import org.prongsai.build.BuildResult;
import org.prongsai.build.SiteBuilder;
import org.prongsai.build.SiteBuilder.YearBuild;
import org.prongsai.problem.Messages;
import org.prongsai.thai.FiscalYear;

/** Builds sites, and tells how far it has come, what is wrong, and what came of it. */
final class ToldBuild {
    /** Where a site goes when nobody says otherwise, from the current folder. */
    static final Path USUAL_OUTPUT = Path.of("target", "site");

    private final Session session;
    private final Messages messages;
    private final SiteBuilder builder = new SiteBuilder();

    ToldBuild(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    /**
     * Whether the site is in its place now.
     *
     * @param name put before what is said at the end; empty where there is no other site
     */
    boolean succeeds(Path site, Path output, String name) {
        long start = System.nanoTime();
        BuildResult result = withProgress(progress -> builder.build(options(site, output), progress));
        return succeeded(result, site, output, name, start);
    }

    /** Whether what belongs to a year is in its place now, of which only what is wrong is told: the place is nobody's concern. */
    boolean succeeds(Path site, FiscalYear year, Path output) {
        YearBuild built = withProgress(progress -> builder.build(options(site, output), year, progress));
        if (built instanceof YearBuild.Built done) {
            tellProblems(done.result(), BuildCommand.prefix(site));
            if (!done.result().succeeded()) session.out().println(failed(done.result(), output));
            return done.result().succeeded();
        }
        List<FiscalYear> years = ((YearBuild.NoYear) built).years();
        String known = years.stream().map(FiscalYear::toString).collect(Collectors.joining(", "));
        session.err().println(messages.sentence("archive.no-year", year.toString(), known));
        return false;
    }

    private static BuildOptions options(Path site, Path output) {
        return new BuildOptions(site, output, Drafts.EXCLUDE);
    }

    private <T> T withProgress(Function<BuildProgress, T> build) {
        ProgressLine progress =
                new ProgressLine(session.err(), messages, session.terminal().isThere(), System::nanoTime).started();
        try {
            return build.apply(progress);
        } finally {
            progress.end();
        }
    }

    private boolean succeeded(BuildResult result, Path site, Path output, String name, long start) {
        tellProblems(result, BuildCommand.prefix(site));
        String sentence = result.succeeded() ? done(result, output, start) : failed(result, output);
        session.out().println(name + sentence);
        session.out().flush();
        return result.succeeded();
    }

    private void tellProblems(BuildResult result, String prefix) {
        // not line by line, as there may be thousands
        PrintWriter lines = new PrintWriter(new BufferedWriter(session.err(), 1 << 16));
        ProblemPrinter printer = new ProblemPrinter(lines, messages);
        result.problems().forEach(problem -> printer.print(problem, prefix));
        lines.flush();
    }

    private String done(BuildResult result, Path output, long start) {
        String seconds = BigDecimal.valueOf(System.nanoTime() - start, 9)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
        return messages.sentence(
                key(result),
                output.toString(),
                Integer.toString(result.pages()),
                seconds,
                Long.toString(result.warnings()),
                Integer.toString(result.allowed().size()),
                Integer.toString(result.pages() - result.kept()));
    }

    private String failed(BuildResult result, Path output) {
        String last = Files.exists(output) ? output.toString() : "";
        return messages.sentence(
                "build.failed", Long.toString(result.errors()), Long.toString(result.warnings()), last);
    }

    private static String key(BuildResult result) {
        if (result.work() == BuildResult.Work.NOTHING_CHANGED) return "build.unchanged";
        return result.kept() == 0 ? "build.done" : "build.partly";
    }
}
