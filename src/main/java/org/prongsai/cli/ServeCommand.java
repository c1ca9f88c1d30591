package org.prongsai.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.CheckResult;
import org.prongsai.build.SiteBuilder;
import org.prongsai.build.SiteMemory;
import org.prongsai.pdf.InstalledBrowsers.Family;
import org.prongsai.preview.Port;
import org.prongsai.preview.Preview;
import org.prongsai.problem.Messages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code serve}: shows a site while it is being written, until it is stopped. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65535;

    @ParentCommand
    private Main main;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "SITE")
    private Path site = Path.of("");

    @Option(names = "--port", paramLabel = "PORT")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--open", negatable = true)
    private Optional<Boolean> open = Optional.empty();

    @Override
    public Integer call() throws InterruptedException {
        Messages messages = main.messages();
        PrintWriter err = spec.commandLine().getErr();
        SiteBuilder builder = new SiteBuilder();
        if (!Files.isDirectory(site)) return notThere(builder.check(site, Drafts.INCLUDE), err);
        OurFaults faults = new OurFaults(messages);
        SiteMemory memory = SiteMemory.lasting();
        Optional<Preview> started = Preview.start(
                site, port(), source -> builder.edition(source, Drafts.INCLUDE, memory), e -> faults.tell(e, err));
        if (started.isEmpty()) {
            err.println(
                    messages.sentence("serve.no-port", port.map(String::valueOf).orElse("")));
            return Main.PROBLEMS;
        }
        Preview preview = started.get();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(preview), "stop"));
        tell(preview);
        preview.await();
        return Main.DONE;
    }

    private Port port() {
        Optional<Integer> wrong = port.filter(number -> number < 0 || number > LAST_PORT);
        if (wrong.isPresent())
            throw new ParameterException(
                    spec.commandLine(), "", null, spec.findOption("--port"), String.valueOf(wrong.get()));
        return port.map(Port::only).orElseGet(Port::usual);
    }

    private void tell(Preview preview) {
        PrintWriter out = spec.commandLine().getOut();
        String address = preview.address().toString();
        out.println(main.messages().sentence("serve.started", address));
        out.flush();
        if (!open.orElse(main.terminal().isThere())) return;
        AddressOpener opener = new AddressOpener(Family.of(System.getProperty("os.name")), System.getenv());
        if (!opener.open(address)) {
            out.println(main.messages().sentence("serve.not-opened"));
            out.flush();
        }
    }

    private void stop(Preview preview) {
        preview.close();
        PrintWriter out = spec.commandLine().getOut();
        out.println(main.messages().sentence("serve.stopped"));
        out.flush();
    }

    private int notThere(CheckResult found, PrintWriter err) {
        ProblemPrinter printer = new ProblemPrinter(err, main.messages());
        found.problems().forEach(problem -> printer.print(problem, BuildCommand.prefix(site)));
        err.flush();
        return Main.PROBLEMS;
    }
}
