package org.prongsai.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private record Job(String name, Path site, Path output) {}

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
        ToldBuild build = new ToldBuild(session);
        List<String> failed = new ArrayList<>();
        for (Job job : jobs.get()) {
            String name = jobs.get().size() > 1 ? job.name() + ": " : "";
            if (!build.succeeds(job.site(), job.output(), name)) failed.add(job.name());
        }
        if (jobs.get().size() > 1) {
            String built = Integer.toString(jobs.get().size() - failed.size());
            String all = Integer.toString(jobs.get().size());
            session.out().println(messages.sentence("build.all", built, all, String.join(", ", failed)));
        }
        return failed.isEmpty() ? Main.DONE : Main.PROBLEMS;
    }

    /** One site goes to {@code target/site}, several each to {@code target/sites/<name>}; all below the current folder. */
    private Optional<List<Job>> jobs(Messages messages, PrintWriter err) {
        if (sites.size() < 2) {
            Path site = sites.isEmpty() ? Path.of("") : sites.get(0);
            return Optional.of(List.of(new Job(name(site), site, output.orElse(ToldBuild.USUAL_OUTPUT))));
        }
        Path folder = output.orElse(Path.of("target", "sites"));
        Set<String> names = new HashSet<>();
        List<Job> jobs = new ArrayList<>();
        for (Path site : sites) {
            if (!names.add(name(site))) {
                err.println(messages.sentence("usage.same-name", name(site)));
                return Optional.empty();
            }
            jobs.add(new Job(name(site), site, folder.resolve(name(site))));
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
