package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** What is lacking is named in the language of the sentence. */
class UsageErrorsTest {
    private static String said(List<String> arguments) {
        StringWriter said = new StringWriter();
        PrintWriter err = new PrintWriter(said, true);
        Session session = new Session(
                Language.THAI,
                new Messages(Language.THAI),
                new PrintWriter(PrintWriter.nullWriter()),
                err,
                Terminal.NONE);
        int code = AnyArguments.commandLine(session).execute(arguments.toArray(String[]::new));
        assertThat(code).as(arguments.toString()).isEqualTo(Main.USAGE);
        return said.toString().lines().findFirst().orElse("");
    }

    @Test
    void everyArgumentHasAName() {
        List<List<String>> lines = new ArrayList<>(List.of(List.of("verify"), List.of("publish")));
        Session session = new Session(
                Language.THAI,
                new Messages(Language.THAI),
                new PrintWriter(PrintWriter.nullWriter()),
                new PrintWriter(PrintWriter.nullWriter()),
                Terminal.NONE);
        for (CommandLine command :
                AnyArguments.commandLine(session).getSubcommands().values()) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (option.arity().min() > 0) lines.add(List.of(command.getCommandName(), option.longestName()));
            }
        }
        assertThat(lines).hasSizeGreaterThan(12);
        for (List<String> line : lines) {
            assertThat(said(line)).as(line.toString()).startsWith("ยังขาด").doesNotContainPattern("ยังขาด *[A-Z]{2}");
        }
        assertThat(said(List.of("verify"))).isEqualTo("ยังขาดชื่อไฟล์");
        assertThat(said(List.of("archive", "--year"))).isEqualTo("ยังขาดปีงบประมาณ หลัง --year");
    }
}
