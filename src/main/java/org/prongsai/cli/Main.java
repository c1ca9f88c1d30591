package org.prongsai.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.prongsai.machine.Workers;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;

/** The program {@code prongsai}. */
public final class Main {
    static final String VERSION = "0.1.0";

    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int USAGE = 2;
    static final int OUR_FAULT = 70;

    private Main() {}

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
        Language language = languageOf(arguments);
        Messages messages = new Messages(language);
        Session session = new Session(language, messages, out, err, terminal);
        OurFaults faults = new OurFaults(messages);
        try {
            Optional<PlainCommand> plain = PlainArguments.read(arguments, session);
            return plain.isPresent()
                    ? plain.get().call()
                    : AnyArguments.run(arguments.toArray(String[]::new), session, faults);
        } catch (Exception | Error e) {
            return faults.tell(e, err);
        }
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
