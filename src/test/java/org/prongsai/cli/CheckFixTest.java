package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Folders;

/** {@code prongsai check --fix}: shows, asks, corrects, and tells what remains. */
class CheckFixTest {
    private static final Path CASES = Path.of("src", "test", "resources", "sites");

    private static final String DIFFERENCE = """
            --- a/content/pages/a.md
            +++ a/content/pages/a.md
            @@ -1,6 +1,6 @@
             ---
             title: หน้า ก
             ---
            -<b>ผล</b>การดําเนินงาน
            +<b>ผล</b>การดำเนินงาน
            \s
             ประชุมวันที่ 31 เมษายน 2567

            """;

    @TempDir
    private Path temp;

    private Path site;
    private Path page;

    @BeforeEach
    void copySite() {
        site = temp.resolve("a");
        Folders.copy(CASES.resolve("check-findings"), site);
        page = site.resolve("content/pages/a.md");
    }

    private String out(CommandLine run) {
        return run.out().replace("\r\n", "\n").replace(temp.toString().replace('\\', '/') + "/", "");
    }

    @Test
    void withoutAnybodyToAskItOnlyShows() {
        Map<String, String> before = BuiltSite.filesIn(site);
        CommandLine run = CommandLine.run("check", "--fix", site);
        assertThat(out(run)).isEqualTo(DIFFERENCE + "ยังไม่ได้แก้ไฟล์ใด ถ้าจะแก้ตามนี้ สั่งอีกครั้งโดยเติม --yes\n");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(BuiltSite.filesIn(site)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n", "no", "yy", "ไม่"})
    void withoutAYesNothingIsChanged(String answer) {
        Map<String, String> before = BuiltSite.filesIn(site);
        CommandLine run = CommandLine.runTyping(answer + "\n", "check", "--fix", site);
        assertThat(out(run)).isEqualTo(DIFFERENCE + "แก้ไฟล์เหล่านี้หรือไม่ (y/N) ไม่ได้แก้ไฟล์ใด\n");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(BuiltSite.filesIn(site)).isEqualTo(before);
    }

    /** Somebody who leaves has not said yes. */
    @Test
    void theEndOfTheInputIsNoYes() {
        Map<String, String> before = BuiltSite.filesIn(site);
        CommandLine run = CommandLine.runTyping("", "check", "--fix", site);
        assertThat(out(run)).endsWith("(y/N) ไม่ได้แก้ไฟล์ใด\n");
        assertThat(BuiltSite.filesIn(site)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"y", " Y ", "yes", "ใช่", "ั"})
    void withAYesItCorrectsAndChecksAgain(String answer) throws IOException {
        String before = Files.readString(page);
        CommandLine run = CommandLine.runTyping(answer + "\n", "check", "--fix", site);
        assertThat(out(run))
                .startsWith(DIFFERENCE
                        + "แก้ไฟล์เหล่านี้หรือไม่ (y/N) แก้แล้ว 1 แห่ง ใน 1 ไฟล์\n\na/content/pages/a.md:4:1: คำเตือน ")
                .endsWith("ผิดพลาด 0 ข้อ คำเตือน 1 ข้อ ข้อสังเกต 0 ข้อ ยอมให้คงไว้ 1 ข้อ\n")
                .doesNotContain("ผิดพลาด text/sara-am");
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(page)).isEqualTo(before.replace("ดํา", "ดำ"));
    }

    @Test
    void aSecondTimeThereIsNothingToDo() {
        assertThat(out(CommandLine.run("check", "--fix", "--yes", site))).contains("แก้แล้ว 1 แห่ง ใน 1 ไฟล์");
        Map<String, String> once = BuiltSite.filesIn(site);
        CommandLine again = CommandLine.run("check", "--fix", "--yes", site);
        assertThat(out(again)).startsWith("ไม่มีข้อใดที่โปร่งใสแก้ให้ได้\n\na/content/pages/a.md:4:1: ");
        assertThat(again.exitCode()).isZero();
        assertThat(BuiltSite.filesIn(site)).isEqualTo(once);
    }

    @Test
    void whatIsAllowedStaysAsItIs() throws IOException {
        Path yaml = site.resolve("content/site.yaml");
        Files.writeString(
                yaml,
                Files.readString(yaml)
                        + "  - {code: text/sara-am, at: pages/a.md, text: ดําเนิน, reason: ต้นฉบับพิมพ์ไว้อย่างนี้}\n");
        Map<String, String> before = BuiltSite.filesIn(site);
        assertThat(out(CommandLine.run("check", "--fix", "--yes", site))).startsWith("ไม่มีข้อใดที่โปร่งใสแก้ให้ได้\n");
        assertThat(BuiltSite.filesIn(site)).isEqualTo(before);
    }

    @Test
    void severalSitesAreCorrectedTogether() throws IOException {
        Path other = temp.resolve("b");
        Folders.copy(CASES.resolve("text-sara-am"), other);
        CommandLine run = CommandLine.runTyping("y\n", "check", "--fix", site, other, "--lang", "en");
        assertThat(out(run))
                .contains("--- b/content/index.md\n")
                .containsOnlyOnce("correct these files? (y/N)")
                .contains("places corrected: 14, files: 2\n")
                .endsWith("b: errors: 0, warnings: 0, notes: 0, allowed: 0\n");
        assertThat(Files.readString(other.resolve("content/index.md")))
                .contains(
                        "ทำ น้ำ น้ำ ถ้ำและกำแพง ทำ น้ำ อำเภอกำแพงแสน **นำ**ทาง",
                        "`ทํา` [สำเนา](https://www.example.go.th/ทํา)");
    }

    @Test
    void lineEndsAndTheByteOrderMarkOfWindowsAreKept() throws IOException {
        String text = "\uFEFF" + Files.readString(page).replace("\n", "\r\n").stripTrailing();
        Files.writeString(page, text);
        assertThat(out(CommandLine.run("check", "--fix", "--yes", site))).contains("แก้แล้ว 1 แห่ง ใน 1 ไฟล์");
        assertThat(Files.readString(page)).isEqualTo(text.replace("ดํา", "ดำ"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such permissions")
    void aFileThatMustNotBeWrittenIsToldAndTheOthersAreCorrected() throws IOException {
        Path other = site.resolve("content/pages/b.md");
        Files.copy(page, other);
        Files.setPosixFilePermissions(page, PosixFilePermissions.fromString("r--r--r--"));
        CommandLine run = CommandLine.run("check", "--fix", "--yes", site);
        assertThat(out(run)).contains("""
                        a/content/pages/a.md: ผิดพลาด fix/unwritable: เขียน "content/pages/a.md" ไม่ได้ ไฟล์ยังเป็นอย่างเดิม
                        """).contains("แก้แล้ว 1 แห่ง ใน 1 ไฟล์");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Files.readString(page)).contains("ดํา");
        assertThat(Files.readString(other)).contains("ดำ");
    }

    @Test
    void colourIsForTerminalsThatWantIt() {
        StringWriter out = new StringWriter();
        Terminal terminal = Terminal.with(new StringReader("n\n"), Terminal.Colours.ON);
        Main.run(
                List.of("check", "--fix", site.toString()),
                new PrintWriter(out, true),
                new PrintWriter(new StringWriter(), true),
                terminal);
        assertThat(out.toString())
                .contains("\u001B[31m-<b>ผล</b>การดําเนินงาน\u001B[0m")
                .contains("\u001B[32m+<b>ผล</b>การดำเนินงาน\u001B[0m");
    }

    @Test
    void aFolderWithoutContentIsToldAsByCheck() {
        CommandLine run = CommandLine.run("check", "--fix", "--yes", temp);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(out(run)).contains("ผิดพลาด site/no-content: ");
    }
}
