package org.prongsai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program in a process of its own, with an environment of its own. */
public final class Program {
    /** By which the launcher has it start sooner. */
    private static final List<String> LAUNCHED_WITH =
            List.of("-XX:-UsePerfData", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final List<String> options = new ArrayList<>();
    private final Map<String, String> environment;
    private final Path folder;

    private Program(Map<String, String> environment, Path folder) {
        this.environment = environment;
        this.folder = folder;
    }

    /** What came of a run. */
    public record Run(int exitCode, String out, String err) {}

    /** @param folder from which it is called */
    public static Program in(Path folder, Map<String, String> environment) {
        return new Program(environment, folder);
    }

    /** Adds options of the virtual machine. */
    public Program with(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    public Run run(Object... arguments) {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            Process process = builder(arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            int code = process.waitFor();
            Run run = new Run(code, Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts a run that nobody waits for; what it prints is thrown away. */
    public Process start(Object... arguments) {
        try {
            return builder(arguments)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a run whose output is read while it runs; what it prints of errors is among it. */
    public Process startHeard(Object... arguments) {
        try {
            return builder(arguments).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder builder(Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(LAUNCHED_WITH);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.prongsai.cli.Main"));
        for (Object argument : arguments) command.add(argument.toString());
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        // Java reads names of files by the locale, which the launcher sets too.
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder;
    }
}
