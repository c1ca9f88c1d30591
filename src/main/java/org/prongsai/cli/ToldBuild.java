package org.prongsai.cli;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.BuildOptions;
import org.prongsai.build.BuildResult;
import org.prongsai.build.SiteBuilder;
import org.prongsai.problem.Messages;

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
        BuildResult result = build(site, output);
        tellProblems(result, BuildCommand.prefix(site));
        String sentence = result.succeeded() ? done(result, output, start) : failed(result, output);
        session.out().println(name + sentence);
        session.out().flush();
        return result.succeeded();
    }

    private BuildResult build(Path site, Path output) {
        ProgressLine progress =
                new ProgressLine(session.err(), messages, session.terminal().isThere(), System::nanoTime).started();
        BuildResult result = builder.build(new BuildOptions(site, output, Drafts.EXCLUDE), progress);
        progress.end();
        return result;
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
