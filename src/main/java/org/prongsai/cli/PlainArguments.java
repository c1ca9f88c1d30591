package org.prongsai.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.problem.Language;

/**
 * Reads the arguments that are typed every day without picocli, whose classes take longer to load than a short command takes to run. Whole or
 * not at all: at the first sign of anything else, help and mistakes among it, {@link AnyArguments} read them, so that what is known here may be less, never
 * other.
 */
final class PlainArguments {
    private static final String LANGUAGE = "--lang";

    private final List<String> arguments;
    private final PlainCommand command;
    private final Set<String> taken = new HashSet<>();
    private int at = 1;

    private PlainArguments(List<String> arguments, PlainCommand command) {
        this.arguments = arguments;
        this.command = command;
    }

    /** The command, with all that it was told; nothing when the arguments are not plain. */
    static Optional<PlainCommand> read(List<String> arguments, Session session) {
        return arguments.stream()
                .findFirst()
                .flatMap(name -> command(name, session))
                .filter(command -> new PlainArguments(arguments, command).areTaken());
    }

    private static Optional<PlainCommand> command(String name, Session session) {
        return switch (name) {
            case "archive" -> Optional.of(new ArchiveCommand(session));
            case "build" -> Optional.of(new BuildCommand(session));
            case "check" -> Optional.of(new CheckCommand(session));
            case "pdf" -> Optional.of(new PdfCommand(session));
            case "serve" -> Optional.of(new ServeCommand(session));
            case "verify" -> Optional.of(new VerifyCommand(session));
            default -> Optional.empty();
        };
    }

    private boolean areTaken() {
        try {
            while (at < arguments.size()) {
                String argument = arguments.get(at++);
                boolean known = argument.startsWith("-") ? isOption(argument) : isSite(argument);
                if (!known) return false;
            }
            return command.isComplete();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private boolean isSite(String argument) {
        return isPlain(argument) && command.take(Path.of(argument));
    }

    private boolean isOption(String argument) {
        int sign = argument.indexOf('=');
        String name = sign < 0 ? argument : argument.substring(0, sign);
        if (!taken.add(name)) return false;
        if (sign >= 0) return isValue(name, argument.substring(sign + 1));
        return command.take(name) || at < arguments.size() && isValue(name, arguments.get(at++));
    }

    private boolean isValue(String option, String value) {
        if (!isPlain(value)) return false;
        // the session has it already
        if (option.equals(LANGUAGE)) return Language.of(value).isPresent();
        return command.take(option, value);
    }

    /** Whether picocli sees nothing in it but itself: no option, no file of arguments, no quotes. */
    private static boolean isPlain(String value) {
        return !value.isEmpty() && "-@\"'".indexOf(value.charAt(0)) < 0;
    }
}
