package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Folders;

/** {@code prongsai build} as its users meet it. */
class BuildCommandTest {
    private static final Path SMALLEST = Path.of("src", "test", "resources", "sites", "smallest-site");

    @TempDir
    private Path temp;

    private Path site(String name) {
        Path site = temp.resolve(name);
        Folders.copy(SMALLEST, site);
        return site;
    }

    private static void breakSite(Path site) throws IOException {
        Files.writeString(site.resolve("content/index.md"), "---\ntitle: ก\n---\n[ข](missing.md)\n");
    }

    @Test
    void saysWhatItDid() {
        CommandLine run = CommandLine.run("build", site("a"), "--output", temp.resolve("out"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .matches("สร้างเสร็จที่ .*out: \\d+ หน้า ใน \\d+\\.\\d วินาที คำเตือน 0 ข้อ ยอมให้คงไว้ 0 ข้อ\\R");
        assertThat(run.err(temp)).isEmpty();
    }

    @Test
    void anErrorInOneSiteLeavesTheOthersBuilt() throws IOException {
        Path good = site("good");
        Path bad = site("bad");
        Path last = site("last");
        breakSite(bad);
        CommandLine run = CommandLine.run("build", good, bad, last, "--output", temp.resolve("out"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(temp.resolve("out/good/index.html")).exists();
        assertThat(temp.resolve("out/last/index.html")).exists();
        assertThat(temp.resolve("out/bad")).doesNotExist();
        assertThat(run.err(temp)).startsWith("bad/content/index.md:4:1: ผิดพลาด link/broken: ");
        assertThat(run.out())
                .contains("bad: ยังไม่สร้าง เพราะมีข้อผิดพลาด 1 ข้อ คำเตือน 0 ข้อ" + System.lineSeparator())
                .endsWith("สร้างได้ 2 จาก 3 เว็บไซต์ ไม่สำเร็จ: bad" + System.lineSeparator());
    }

    @Test
    void anErrorLeavesTheLastGoodSiteAsItWas() throws IOException {
        Path site = site("a");
        Path output = temp.resolve("out");
        CommandLine.run("build", site, "--output", output);
        Map<String, String> before = BuiltSite.filesIn(output);
        breakSite(site);
        CommandLine run = CommandLine.run("build", site, "--output", output);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("เว็บไซต์ชุดก่อนที่ " + output + " ยังอยู่ครบตามเดิม");
        assertThat(BuiltSite.filesIn(output)).isEqualTo(before);
    }

    @Test
    void sitesWithOneNameAreRefused() {
        CommandLine run = CommandLine.run("build", site("x/a"), site("y/a"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err(temp)).startsWith("มีสองเว็บไซต์ที่โฟลเดอร์ชื่อ \"a\"");
    }

    @Test
    void aFolderWithoutContentIsNoSite() {
        CommandLine run = CommandLine.run("build", temp, "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err(temp)).contains("error site/no-content: no folder \"content\" in ");
    }

    @Test
    void commandsThatAreNotUnderstoodAreExplained() {
        CommandLine unknown = CommandLine.run("biuld");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err(temp))
                .isEqualTo("ไม่รู้จัก \"biuld\" หมายถึง \"build\" หรือไม่\nดูวิธีใช้ด้วย prongsai --help\n");
        CommandLine option = CommandLine.run("build", "--otput", "x", "--lang=en");
        assertThat(option.exitCode()).isEqualTo(2);
        assertThat(option.err(temp))
                .isEqualTo("unknown: \"--otput\"; did you mean \"--output\"?\ntry prongsai --help\n");
        assertThat(CommandLine.run("build", "--output").err(temp)).startsWith("ยังขาดชื่อโฟลเดอร์ หลัง --output\n");
        CommandLine language = CommandLine.run("build", "--lang", "fr");
        assertThat(language.exitCode()).isEqualTo(2);
        assertThat(language.err(temp)).startsWith("ใช้ \"fr\" ตรงนี้ไม่ได้ ที่ใช้ได้: th, en\n");
    }

    @Test
    void helpIsInTheLanguageAskedFor() {
        assertThat(CommandLine.run("--help").out()).contains("วิธีใช้").contains("build");
        assertThat(CommandLine.run("build", "--help", "--lang", "en").out()).contains("folder for the finished site");
        assertThat(CommandLine.run("--version").out()).startsWith("prongsai ");
    }
}
