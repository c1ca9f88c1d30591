package org.prongsai.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.BuildResult;
import org.prongsai.build.SiteBuilder;
import org.prongsai.problem.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code check}: tells what is wrong with one site or several, and writes nothing unless it is asked to. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "SITE")
    private List<Path> sites = List.of();

    @Option(names = "--all")
    private boolean all;

    @Override
    public Integer call() {
        Messages messages = main.messages();
        PrintWriter out = spec.commandLine().getOut();
        SiteBuilder builder = new SiteBuilder();
        ProblemPrinter printer = new ProblemPrinter(out, messages);
        boolean failed = false;
        for (Path site : sites.isEmpty() ? List.of(Path.of("")) : sites) {
            BuildResult result = builder.check(site, Drafts.EXCLUDE);
            result.problems().forEach(problem -> printer.print(problem, BuildCommand.prefix(site)));
            if (all) result.allowed().forEach(problem -> printer.print(problem, BuildCommand.prefix(site)));
            failed |= !result.succeeded();
        }
        out.flush();
        return failed ? Main.PROBLEMS : Main.DONE;
    }
}
