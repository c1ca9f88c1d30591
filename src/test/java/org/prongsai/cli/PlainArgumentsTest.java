package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What is read without picocli means what picocli makes of it. */
class PlainArgumentsTest {
    private static final Messages MESSAGES = new Messages(Language.THAI);
    private static final Session SESSION = new Session(
            Language.THAI,
            MESSAGES,
            new PrintWriter(PrintWriter.nullWriter()),
            new PrintWriter(PrintWriter.nullWriter()),
            Terminal.NONE);

    private static final List<String> COMMANDS = List.of("archive", "build", "check", "pdf", "serve", "verify");

    private static final List<String> PIECES = List.of(
            "--output",
            "--output=ก",
            "--output=",
            "-o",
            "ก ข",
            "examples/tuayang",
            "",
            ".",
            "--all",
            "--all=false",
            "--fix",
            "--yes",
            "--external",
            "--external=true",
            "--format",
            "--format=json",
            "text",
            "sarif",
            "xml",
            "--explain",
            "date/impossible",
            "--report",
            "r.html",
            "--report=r.html",
            "--port",
            "--port=0",
            "010",
            "0x10",
            "8080",
            "65536",
            "-1",
            "--open",
            "--no-open",
            "--open=true",
            "--sha256",
            "--sha256=ab",
            "--year",
            "2567",
            "ก.zip",
            "๒๕๖๗",
            "--lang",
            "--lang=en",
            "th",
            "en",
            "fr",
            "--",
            "-",
            "@",
            "@no-such-file",
            "--help",
            "-h",
            "--version",
            "\"ก ข\"",
            "'ก'",
            "a\"b",
            "${user.home}",
            "a=b",
            "=",
            "--=",
            "check",
            "build",
            "a,b",
            "\\ก",
            "C:\\ก\\ข",
            "\u0000",
            "--outpu",
            "---output");

    @Test
    void whatIsReadPlainlyIsWhatPicocliReads() throws Exception {
        Random random = new Random(2567);
        int plain = 0;
        for (int round = 0; round < 20_000; round++) {
            List<String> arguments = new ArrayList<>();
            arguments.add(COMMANDS.get(random.nextInt(COMMANDS.size())));
            for (int left = random.nextInt(5); left > 0; left--)
                arguments.add(PIECES.get(random.nextInt(PIECES.size())));
            Optional<PlainCommand> read = PlainArguments.read(arguments, SESSION);
            if (read.isEmpty()) continue;
            plain++;
            assertThat(told(read.get())).as(arguments.toString()).isEqualTo(told(byPicocli(arguments)));
        }
        assertThat(plain).isGreaterThan(2_000);
    }

    @Test
    void everyOptionButHelpIsPlain() {
        for (String command : COMMANDS) {
            for (OptionSpec option : AnyArguments.commandLine(SESSION)
                    .getSubcommands()
                    .get(command)
                    .getCommandSpec()
                    .options()) {
                if (option.usageHelp()) continue;
                for (String name : option.names()) {
                    List<String> arguments = new ArrayList<>(List.of(command, name));
                    if (!option.negatable() && option.arity().max() > 0) arguments.add(valueOf(option));
                    if (command.equals("verify")) arguments.add("ก.zip");
                    assertThat(PlainArguments.read(arguments, SESSION))
                            .as(arguments.toString())
                            .isPresent();
                }
            }
        }
    }

    private static String valueOf(OptionSpec option) {
        if (option.paramLabel().contains("|")) return option.paramLabel().split("\\|")[0];
        return option.paramLabel().equals("PORT") ? "8080" : "ก";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--help",
                "--version",
                "biuld",
                "--lang en build",
                "build --help",
                "build --otput x",
                "build --output",
                "build --output x --output y",
                "build --lang fr",
                "build @files",
                "check --format xml",
                "serve a b",
                "serve --port 65536",
                "serve --port x",
                "serve --open --no-open",
                "pdf a b"
            })
    void helpAndWhatIsNotUnderstoodIsLeftToPicocli(String line) {
        List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" "));
        assertThat(PlainArguments.read(arguments, SESSION)).isEmpty();
    }

    private static Object byPicocli(List<String> arguments) {
        try {
            ParseResult parsed = AnyArguments.commandLine(SESSION).parseArgs(arguments.toArray(String[]::new));
            assertThat(parsed.expandedArgs()).isEqualTo(arguments);
            return parsed.subcommand().commandSpec().userObject();
        } catch (ParameterException e) {
            throw new AssertionError("picocli does not understand " + arguments, e);
        }
    }

    /** All that a command was told, by the names of its fields. */
    private static Map<String, Object> told(Object command) throws IllegalAccessException {
        Map<String, Object> told = new TreeMap<>();
        for (Field field : command.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())
                    || List.of("session", "spec").contains(field.getName())) continue;
            field.setAccessible(true);
            told.put(field.getName(), field.get(command));
        }
        told.put("command", command.getClass());
        return told;
    }
}
