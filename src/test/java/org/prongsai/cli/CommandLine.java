package org.prongsai.cli;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as its users meet it: arguments in, texts and an exit code out. */
public final class CommandLine {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final int exitCode;

    private CommandLine(Terminal terminal, Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) texts.add(argument.toString());
        this.exitCode = Main.run(texts, new PrintWriter(out, true), new PrintWriter(err, true), terminal);
    }

    /** As another program would: nobody is asked anything. */
    public static CommandLine run(Object... arguments) {
        return new CommandLine(Terminal.NONE, arguments);
    }

    /** As somebody would who types {@code keys} when asked. */
    static CommandLine runTyping(String keys, Object... arguments) {
        return new CommandLine(Terminal.with(new StringReader(keys), Terminal.Colours.OFF), arguments);
    }

    public int exitCode() {
        return exitCode;
    }

    public String out() {
        return out.toString();
    }

    /** What was printed of problems, with the site's folder left out. */
    public String err(Path site) {
        return err.toString().replace("\r\n", "\n").replace(site.toString().replace('\\', '/') + "/", "");
    }
}
