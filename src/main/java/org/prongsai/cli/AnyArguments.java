package org.prongsai.cli;

import org.prongsai.problem.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Reads whatever is typed, explains how to use the program, and says what of it is not understood. */
@Command(name = "prongsai", version = "prongsai " + Main.VERSION)
final class AnyArguments implements Runnable {
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

    private AnyArguments() {}

    /** Without a command, tells which there are. */
    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut(), Ansi.OFF);
    }

    /** Runs the command that is asked for, and gives its exit code. */
    static int run(String[] arguments, Session session, OurFaults faults) {
        CommandLine commandLine = commandLine(session);
        commandLine.setExecutionExceptionHandler((fault, command, parsed) -> faults.tell(fault, session.err()));
        return commandLine.execute(arguments);
    }

    /** All commands, ready to be told what to do. */
    static CommandLine commandLine(Session session) {
        CommandLine commandLine = new CommandLine(new AnyArguments())
                .addSubcommand(new BuildCommand(session))
                .addSubcommand(new ServeCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new PdfCommand(session))
                .addSubcommand(new ArchiveCommand(session))
                .addSubcommand(new VerifyCommand(session))
                .addSubcommand(new PublishCommand(session))
                .setResourceBundle(session.messages().bundle())
                .registerConverter(Language.class, AnyArguments::languageWith)
                .registerConverter(CheckFormat.class, AnyArguments::format)
                .setOut(session.out())
                .setErr(session.err());
        return commandLine.setParameterExceptionHandler(new UsageErrors(session.messages()));
    }

    private static Language languageWith(String tag) {
        return Language.of(tag).orElseThrow(() -> new CommandLine.TypeConversionException(tag));
    }

    private static CheckFormat format(String id) {
        return CheckFormat.of(id).orElseThrow(() -> new CommandLine.TypeConversionException(id));
    }
}
