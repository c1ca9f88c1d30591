package org.prongsai.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code serve}: shows a site while it is being written, until it is stopped. */
@Command(name = "serve")
final class ServeCommand implements PlainCommand {
    private static final Path HERE = Path.of("");
    private static final Pattern PLAIN_PORT = Pattern.compile("0|[1-9][0-9]{0,4}");
    private static final int LAST_PORT = 65535;

    private final Session session;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "SITE")
    private Path site = HERE;

    @Option(names = "--port", paramLabel = "PORT")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--open", negatable = true)
    private Optional<Boolean> open = Optional.empty();

    ServeCommand(Session session) {
        this.session = session;
    }

    @Override
    public boolean take(String option) {
        if (open.isPresent()) return false;
        switch (option) {
            case "--open" -> open = Optional.of(true);
            case "--no-open" -> open = Optional.of(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean take(String option, String value) {
        if (!option.equals("--port") || !PLAIN_PORT.matcher(value).matches()) return false;
        port = Optional.of(Integer.valueOf(value)).filter(ServeCommand::isPort);
        return port.isPresent();
    }

    @Override
    public boolean take(Path folder) {
        if (!site.equals(HERE)) return false;
        site = folder;
        return true;
    }

    @Override
    public Integer call() throws InterruptedException {
        Messages messages = session.messages();
        PrintWriter err = session.err();
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

    private static boolean isPort(int number) {
        return number >= 0 && number <= LAST_PORT;
    }

    private Port port() {
        Optional<Integer> wrong = port.filter(number -> !isPort(number));
        if (wrong.isPresent()) throw UsageErrors.wrongValue(spec, "--port", wrong.get());
        return port.map(Port::only).orElseGet(Port::usual);
    }

    private void tell(Preview preview) {
        PrintWriter out = session.out();
        String address = preview.address().toString();
        out.println(session.messages().sentence("serve.started", address));
        out.flush();
        if (!open.orElse(session.terminal().isThere())) return;
        AddressOpener opener = new AddressOpener(Family.of(System.getProperty("os.name")), System.getenv());
        if (!opener.open(address)) {
            out.println(session.messages().sentence("serve.not-opened"));
            out.flush();
        }
    }

    private void stop(Preview preview) {
        preview.close();
        PrintWriter out = session.out();
        out.println(session.messages().sentence("serve.stopped"));
        out.flush();
    }

    private int notThere(CheckResult found, PrintWriter err) {
        ProblemPrinter printer = new ProblemPrinter(err, session.messages());
        found.problems().forEach(problem -> printer.print(problem, BuildCommand.prefix(site)));
        err.flush();
        return Main.PROBLEMS;
    }
}
