package org.prongsai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.prongsai.machine.Workers;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** The program {@code prongsai}. */
@Command(name = "prongsai", version = "prongsai " + Main.VERSION)
public final class Main implements Runnable {
    static final String VERSION = "0.1.0";

    private static final List<Class<?>> COMMANDS =
            List.of(BuildCommand.class, ServeCommand.class, CheckCommand.class, PdfCommand.class);

    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    static final int OUR_FAULT = 70;

    private final Messages messages;
    private final Terminal terminal;

    @Option(names = "--lang", paramLabel = "th|en", scope = CommandLine.ScopeType.INHERIT)
    private Language language = Language.THAI;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = CommandLine.ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--version", versionHelp = true)
    private boolean version;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Main(Messages messages, Terminal terminal) {
        this.messages = messages;
        this.terminal = terminal;
    }

    Messages messages() {
        return messages;
    }

    Language language() {
        return language;
    }

    Terminal terminal() {
        return terminal;
    }

    /** Without a command, tells which there are. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut(), Ansi.OFF);
    }

    /** Runs one command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        if (StaleProgram.runs()) System.exit(StaleProgram.EXIT_CODE);
        // Java's regular expressions go one step deeper for each letter that some of flexmark's may match
        new Thread(null, () -> System.exit(run(arguments)), "main", Workers.STACK).start();
    }

    private static int run(String... arguments) {
        return run(List.of(arguments), utf8(FileDescriptor.out), utf8(FileDescriptor.err), Terminal.system());
    }

    /** Runs one command, and gives its exit code. */
    static int run(List<String> arguments, PrintWriter out, PrintWriter err, Terminal terminal) {
        Messages messages = new Messages(languageOf(arguments));
        CommandLine commandLine = new CommandLine(new Main(messages, terminal));
        commands(arguments).forEach(commandLine::addSubcommand);

        commandLine.setResourceBundle(messages.bundle());
        commandLine.registerConverter(Language.class, Main::languageWith);
        commandLine.registerConverter(CheckFormat.class, Main::format);
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setParameterExceptionHandler(new UsageErrors(messages));
        OurFaults faults = new OurFaults(messages);
        commandLine.setExecutionExceptionHandler(faults);
        try {
            return commandLine.execute(arguments.toArray(String[]::new));
        } catch (Error e) {
            return faults.tell(e, err);
        }
    }

    /** The command that is called, alone; all of them where it is not clear which. To look at each takes longer than to run a short one. */
    private static List<Class<?>> commands(List<String> arguments) {
        return COMMANDS.stream()
                .filter(command -> arguments.stream()
                        .findFirst()
                        .filter(nameOf(command)::equals)
                        .isPresent())
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    private static String nameOf(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    private static Language languageWith(String tag) {
        return Language.of(tag).orElseThrow(() -> new CommandLine.TypeConversionException(tag));
    }

    private static CheckFormat format(String id) {
        return CheckFormat.of(id).orElseThrow(() -> new CommandLine.TypeConversionException(id));
    }

    /** The language has to be known before anything else can be said. */
    private static Language languageOf(List<String> arguments) {
        int at = arguments.indexOf("--lang");
        boolean english = arguments.contains("--lang=en")
                || at >= 0 && at + 1 < arguments.size() && arguments.get(at + 1).equals("en");
        return english ? Language.ENGLISH : Language.THAI;
    }

    /** Consoles are told in UTF-8, whatever the system's own encoding. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }
}
