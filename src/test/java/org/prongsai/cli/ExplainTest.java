package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.problem.Code;
import org.prongsai.testing.Folders;

/** {@code prongsai check --explain}, for every code in both languages. */
class ExplainTest {
    private static final Path SMALLEST = Path.of("src", "test", "resources", "sites", "smallest-site");

    /** Of messages and of Markdown, which nobody should see. */
    private static final Pattern MARKS = Pattern.compile("\\{\\d}|\\[\\[|]]|\\*\\*|``");

    @TempDir
    private Path temp;

    @ParameterizedTest
    @EnumSource
    void everyCodeIsExplainedInThai(Code code) {
        CommandLine run = CommandLine.run("check", "--explain", code.id());
        assertThat(run.exitCode()).isZero();
        assertThat(run.err(temp)).isEmpty();
        assertThat(run.out())
                .matches("(?s)(ผิดพลาด|คำเตือน|ข้อสังเกต) " + code.id()
                        + ": [^\\n]+\\R  เพราะ: [^\\n]+\\R  แก้: [^\\n]+\\R.*")
                .doesNotContainPattern(MARKS);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeIsExplainedInEnglish(Code code) {
        CommandLine run = CommandLine.run("check", "--lang", "en", "--explain", code.id());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .matches("(?s)(error|warning|note) " + code.id()
                        + ": [^\\n]+\\R(  why: [^\\n]+\\R)?  repair: [^\\n]+\\R.*")
                .doesNotContainPattern("\\{\\d}|\\[\\[|]]");
    }

    /** What is printed can be copied as it stands. */
    @Test
    void whatCanBeAllowedShowsHow() throws IOException {
        StringBuilder allow = new StringBuilder("allow:\n");
        int findings = 0;
        for (Code code : Code.values()) {
            String out = CommandLine.run("check", "--explain", code.id()).out();
            assertThat(out.contains("allow:")).isEqualTo(code.subject() == Code.Subject.FINDING);
            if (code.subject() != Code.Subject.FINDING) continue;
            allow.append(out, out.indexOf("  - code: " + code.id()), out.length());
            // other sites were not asked, so nobody knows that the entry is of no use
            if (!code.isOfOtherSites()) findings++;
        }
        Path site = temp.resolve("site");
        Folders.copy(SMALLEST, site);
        Path file = site.resolve("content/site.yaml");
        Files.writeString(file, Files.readString(file) + allow);
        CommandLine run = CommandLine.run("check", site);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("ผิดพลาด 0 ข้อ คำเตือน " + findings + " ข้อ");
    }

    @Test
    void whatIsNotKnownIsGuessed() {
        CommandLine run = CommandLine.run("check", "--explain", "date/imposible");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err(temp))
                .isEqualTo(
                        "ไม่รู้จักรหัส \"date/imposible\" หมายถึง \"date/impossible\" หรือไม่\nดูรหัสทั้งหมดใน docs/problems.md\n");
        assertThat(CommandLine.run("check", "--explain", "band", "--lang", "en").err(temp))
                .startsWith("unknown code \"band\"; codes with this word: band/bounds\n");
        assertThat(CommandLine.run("check", "--explain", "").exitCode()).isEqualTo(2);
    }

    @Test
    void isSaidInFull() {
        assertThat(CommandLine.run("check", "--explain", "text/sara-am", "--lang=en")
                        .out()
                        .replace("\r\n", "\n"))
                .isEqualTo("""
                        error text/sara-am: sara am in "…" is typed as two characters
                          why: sara am typed as nikhahit and sara aa looks right but cannot be found by searching, and screen readers misread it (Unicode U+0E33)
                          repair: write "…"
                          to keep it, because the signed original says so, add to content/site.yaml:

                        allow:
                          - code: text/sara-am
                            at: 2567/memo.md  # the file, as it is told
                            text: …  # what is said to be wrong; without it, every finding of this code in the file
                            reason: …  # the reason
                        """);
        assertThat(CommandLine.run("check", "--explain", "yaml/tab").out().replace("\r\n", "\n"))
                .isEqualTo("""
                        ผิดพลาด yaml/tab: มีแท็บในช่องย่อหน้าของ YAML
                          เพราะ: ย่อหน้าด้วยแท็บ ซึ่งกว้างไม่เท่ากันในแต่ละโปรแกรม
                          แก้: ใช้เว้นวรรค ระดับละ 2 ช่อง
                          ข้อนี้บันทึกใน allow ไม่ได้ ให้แก้ที่ต้นเหตุ
                        """);
    }
}
