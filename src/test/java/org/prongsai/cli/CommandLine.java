package org.prongsai.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as its users meet it: arguments in, texts and an exit code out. */
public final class CommandLine {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final int exitCode;

    private CommandLine(List<String> arguments) {
        this.exitCode = Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    public static CommandLine run(Object... arguments) {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) texts.add(argument.toString());
        return new CommandLine(texts);
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
