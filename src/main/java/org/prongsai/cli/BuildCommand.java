package org.prongsai.cli;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.BuildOptions;
import org.prongsai.build.BuildResult;
import org.prongsai.build.SiteBuilder;
import org.prongsai.problem.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code build}: checks and compiles one site or several. */
@Command(name = "build")
final class BuildCommand implements PlainCommand {
    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "SITE")
    private List<Path> sites = new ArrayList<>();

    @Option(names = "--output", paramLabel = "DIR")
    private Optional<Path> output = Optional.empty();

    BuildCommand(Session session) {
        this.session = session;
    }

    /** A site to be built. @param name for several sites in one run */
    private record Job(String name, Path site, Path output, String prefix) {}

    @Override
    public boolean take(String option) {
        return false;
    }

    @Override
    public boolean take(String option, String value) {
        if (!option.equals("--output")) return false;
        output = Optional.of(Path.of(value));
        return true;
    }

    @Override
    public boolean take(Path site) {
        return sites.add(site);
    }

    @Override
    public Integer call() {
        Messages messages = session.messages();
        PrintWriter err = session.err();
        Optional<List<Job>> jobs = jobs(messages, err);
        if (jobs.isEmpty()) return Main.USAGE;
        SiteBuilder builder = new SiteBuilder();
        List<String> failed = new ArrayList<>();
        for (Job job : jobs.get()) {
            if (!build(job, builder, messages, jobs.get().size() > 1)) failed.add(job.name());
        }
        if (jobs.get().size() > 1) {
            String built = Integer.toString(jobs.get().size() - failed.size());
            String all = Integer.toString(jobs.get().size());
            session.out().println(messages.sentence("build.all", built, all, String.join(", ", failed)));
        }
        return failed.isEmpty() ? Main.DONE : Main.PROBLEMS;
    }

    private boolean build(Job job, SiteBuilder builder, Messages messages, boolean named) {
        PrintWriter out = session.out();
        PrintWriter err = session.err();
        long start = System.nanoTime();
        ProgressLine progress =
                new ProgressLine(err, messages, session.terminal().isThere(), System::nanoTime).started();
        BuildResult result = builder.build(new BuildOptions(job.site(), job.output(), Drafts.EXCLUDE), progress);
        progress.end();

        // not line by line, as there may be thousands
        PrintWriter lines = new PrintWriter(new BufferedWriter(err, 1 << 16));
        ProblemPrinter printer = new ProblemPrinter(lines, messages);
        result.problems().forEach(problem -> printer.print(problem, job.prefix()));
        lines.flush();
        String errors = Long.toString(result.errors());
        String warnings = Long.toString(result.warnings());
        String name = named ? job.name() + ": " : "";
        if (result.succeeded()) {
            String seconds = BigDecimal.valueOf(System.nanoTime() - start, 9)
                    .setScale(1, RoundingMode.HALF_UP)
                    .toPlainString();
            String pages = Integer.toString(result.pages());
            String allowed = Integer.toString(result.allowed().size());
            String made = Integer.toString(result.pages() - result.kept());
            out.println(name
                    + messages.sentence(key(result), job.output().toString(), pages, seconds, warnings, allowed, made));
        } else {
            String last = Files.exists(job.output()) ? job.output().toString() : "";
            out.println(name + messages.sentence("build.failed", errors, warnings, last));
        }
        out.flush();
        return result.succeeded();
    }

    private static String key(BuildResult result) {
        if (result.work() == BuildResult.Work.NOTHING_CHANGED) return "build.unchanged";
        return result.kept() == 0 ? "build.done" : "build.partly";
    }

    /** One site goes to {@code target/site}, several each to {@code target/sites/<name>}; all below the current folder. */
    private Optional<List<Job>> jobs(Messages messages, PrintWriter err) {
        if (sites.size() < 2) {
            Path site = sites.isEmpty() ? Path.of("") : sites.get(0);
            return Optional.of(
                    List.of(new Job(name(site), site, output.orElse(Path.of("target", "site")), prefix(site))));
        }
        Path folder = output.orElse(Path.of("target", "sites"));
        Set<String> names = new HashSet<>();
        List<Job> jobs = new ArrayList<>();
        for (Path site : sites) {
            if (!names.add(name(site))) {
                err.println(messages.sentence("usage.same-name", name(site)));
                return Optional.empty();
            }
            jobs.add(new Job(name(site), site, folder.resolve(name(site)), prefix(site)));
        }
        return Optional.of(jobs);
    }

    static String name(Path site) {
        Path name = site.toAbsolutePath().normalize().getFileName();
        return name == null ? "site" : name.toString();
    }

    static String prefix(Path site) {
        String path = site.normalize().toString().replace('\\', '/');
        return path.isEmpty() ? "" : path + "/";
    }
}
