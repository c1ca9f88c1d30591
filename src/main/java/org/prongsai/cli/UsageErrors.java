package org.prongsai.cli;

import java.io.PrintWriter;
import java.util.List;
import org.prongsai.problem.Messages;
import org.prongsai.problem.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the author's language what of a command is not understood. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Messages messages;

    UsageErrors(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        PrintWriter err = exception.getCommandLine().getErr();
        err.println(sentence(exception));
        err.println(messages.sentence("usage.help"));
        err.flush();
        return Main.USAGE;
    }

    /** What is thrown for the value of an option that picocli takes and the command cannot use. */
    static RuntimeException wrongValue(CommandSpec command, String option, Object value) {
        return new ParameterException(
                command.commandLine(), "", null, command.findOption(option), String.valueOf(value));
    }

    private String sentence(ParameterException exception) {
        if (exception instanceof UnmatchedArgumentException unmatched) {
            String typed = unmatched.getUnmatched().get(0);
            return messages.sentence(
                    "usage.unknown",
                    typed,
                    Suggestion.nearest(typed, known(exception.getCommandLine())).orElse(""));
        }
        if (exception instanceof MissingParameterException missing) {
            ArgSpec argument = missing.getMissing().get(0);
            String option = argument instanceof OptionSpec named ? named.longestName() : "";
            return messages.sentence("usage.missing", name(argument), option);
        }
        String typed = String.valueOf(exception.getValue());
        List<String> choices = choices(exception.getArgSpec());
        return messages.sentence(
                "usage.wrong", typed, Suggestion.nearest(typed, choices).orElse(""), String.join(", ", choices));
    }

    /** What an argument is, in the author's language; its label stands in the lines that tell how to use the program. */
    private String name(ArgSpec argument) {
        List<String> choices = choices(argument);
        if (!choices.isEmpty()) return messages.sentence("usage.name.one-of", String.join(", ", choices));
        return messages.sentence("usage.name." + argument.paramLabel().replaceFirst("\\..*", ""));
    }

    /** The values of an option whose label lists them: {@code th|en}. */
    private static List<String> choices(ArgSpec argument) {
        boolean listed = argument != null && argument.paramLabel().contains("|");
        return listed ? List.of(argument.paramLabel().split("\\|")) : List.of();
    }

    private static List<String> known(CommandLine commandLine) {
        List<String> options = commandLine.getCommandSpec().options().stream()
                .flatMap(option -> List.of(option.names()).stream())
                .toList();
        return java.util.stream.Stream.concat(options.stream(), commandLine.getSubcommands().keySet().stream())
                .toList();
    }
}
