package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.Archive;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Program;
import org.prongsai.testing.SmallSite;

/** {@code archive} and {@code verify}, as officers meet them. */
class ArchiveCommandTest {
    @TempDir
    private Path folder;

    private Program.Run run(Object... arguments) {
        return Program.in(folder, Map.of()).run(arguments);
    }

    private Path site() {
        Path site = folder.resolve("งาน");
        SmallSite.in(site, "").with("pages/about.md", "---\ntitle: เกี่ยวกับเรา\n---\nข้อความ\n");
        return site;
    }

    @Test
    void whatIsArchivedIsWholeUntilSomethingIsLost() throws IOException {
        Program.Run archived = run("archive", site());
        Path archive = folder.resolve("target/www.example.go.th.zip");
        assertThat(archived.exitCode()).as(archived.err()).isEqualTo(Main.DONE);
        assertThat(archived.out()).contains("สร้างเสร็จที่", "www.example.go.th.zip", "SHA-256");
        String sum = sum(archived);

        Program.Run whole = run("verify", archive);
        assertThat(whole.exitCode()).isEqualTo(Main.DONE);
        String files = archived.out().replaceAll("(?s).*: (\\d+) ไฟล์.*", "$1");
        assertThat(whole.out()).contains("ครบถ้วน ทั้ง " + files + " ไฟล์", sum);

        byte[] bytes = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(bytes, bytes.length - 100));
        Program.Run cut = run("verify", archive);
        assertThat(cut.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(cut.err()).contains("มาไม่ครบ", "ขอใหม่จากผู้ส่ง").doesNotContain("Exception");

        Path page = folder.resolve("target/site/about/index.html");
        Files.writeString(page, "อื่น");
        Program.Run changed = run("verify", folder.resolve("target/site"));
        assertThat(changed.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(changed.out()).contains("ถูกแก้หรือเสียหาย: about/index.html", "1 แห่ง");
    }

    private static String sum(Program.Run archived) {
        return archived.out().replaceAll("(?s).*?([0-9a-f]{64}).*", "$1");
    }

    /** A page and the manifest may both be changed; the letter that came another way cannot. */
    @Test
    void theSumInTheLetterIsCompared() throws IOException {
        String sum = sum(run("archive", site(), "--output", "a.zip"));
        assertThat(run("verify", "a.zip").out()).contains(sum, "หนังสือส่งมอบ", "--sha256");
        String onPaper =
                sum.toUpperCase(Locale.ROOT).replaceAll("(.{8})", "$1 ").replace('1', '๑');
        Program.Run same = run("verify", "a.zip", "--sha256", onPaper);
        assertThat(same.exitCode()).as(same.err()).isEqualTo(Main.DONE);
        assertThat(same.out()).contains("ตรงกับที่ใส่มาทุกตัว");

        Path unpacked = Archive.unpack(folder.resolve("a.zip"), folder.resolve("แก้"));
        assertThat(run("verify", unpacked).out()).contains("ครบถ้วน", "หนังสือส่งมอบ");
        Files.write(folder.resolve("b.zip"), Archive.of("prongsai-manifest.txt", ""));
        Program.Run forged = run("verify", "b.zip", "--sha256", sum);
        assertThat(forged.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(forged.err()).contains("ไม่ตรงกับที่ใส่มา", sum);
        assertThat(forged.out()).doesNotContain("ครบถ้วน");
    }

    @Test
    void aSumThatIsNoneIsTold() {
        Path site = site();
        String sum = "0".repeat(64);
        Program.Run shorter = run("verify", site, "--sha256", sum.substring(1));
        assertThat(shorter.exitCode()).isEqualTo(Main.USAGE);
        assertThat(shorter.err()).contains("64 ตัว", "63 ตัว");
        assertThat(run("verify", site, "--sha256", "O" + sum.substring(1)).err())
                .contains("\"o\"", "เลขศูนย์");
        assertThat(run("verify", site, "--sha256", sum).err()).contains("โฟลเดอร์", "ไม่มีรหัสของตัวเอง");
    }

    @Test
    void whatVerifyIsForIsSaid() throws IOException {
        Files.writeString(folder.resolve("แผน.pdf"), "%PDF-1.4");
        Program.Run other = run("verify", "แผน.pdf");
        assertThat(other.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(other.err()).contains("คำสั่งนี้ตรวจไฟล์ .zip หรือ .html", "--sha256");
        assertThat(run("archive", site(), "--single-file", "--output", "a.html").exitCode())
                .isEqualTo(Main.DONE);
        assertThat(run("verify", "a.html").out()).contains("ครบถ้วน ตรงกับรหัสที่อยู่ในหน้า");
        assertThat(run("verify", "--help").out()).contains(".html จาก prongsai archive");
    }

    @Test
    void aSiteWithErrorsIsNotArchived() {
        Path site = site();
        SmallSite.in(site, "").with("pages/bad.md", "---\ntitle: ผิด\n---\n[ลิงก์](none.md)\n");
        Program.Run run = run("archive", site);
        assertThat(run.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(run.err()).contains("none.md");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    void whatCannotBeArchivedSoIsSaid() {
        Path finished = folder.resolve("เสร็จ");
        BuiltSite.build(site(), finished);
        Program.Run inside = run("archive", finished, "--output", finished.resolve("site.zip"));
        assertThat(inside.exitCode()).isEqualTo(Main.USAGE);
        assertThat(inside.err()).contains("เลือกที่อื่น");
        assertThat(finished.resolve("site.zip")).doesNotExist();
        for (String sources : List.of("content", "templates", "static")) {
            Path file = folder.resolve("งาน").resolve(sources).resolve("x.zip");
            for (Program.Run among : List.of(
                    run("archive", site(), "--output", file),
                    run("archive", site(), "--year", "2567", "--output", file))) {
                assertThat(among.exitCode()).isEqualTo(Main.USAGE);
                assertThat(among.err()).contains(sources, "เป็นส่วนหนึ่งของเว็บไซต์");
            }
            assertThat(file).doesNotExist();
        }
        Program.Run name = run("archive", finished, "--output", "site.rar");
        assertThat(name.exitCode()).isEqualTo(Main.USAGE);
        assertThat(name.err()).contains("site.rar", ".zip");
        Program.Run missing = run("verify", "none.zip");
        assertThat(missing.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(missing.err()).contains("ไม่พบ \"none.zip\"");
    }

    @Test
    void anArchiveThatWasUnpackedIsPackedAsTheSiteInIt() throws IOException {
        Path finished = folder.resolve("เสร็จ");
        BuiltSite.build(site(), finished);
        assertThat(run("archive", finished, "--output", "a.zip").exitCode()).isEqualTo(Main.DONE);
        Path unpacked = Archive.unpack(folder.resolve("a.zip"), folder.resolve("คลายแล้ว"));
        assertThat(run("archive", unpacked, "--output", "b.zip").exitCode()).isEqualTo(Main.DONE);
        assertThat(folder.resolve("b.zip")).hasSameBinaryContentAs(folder.resolve("a.zip"));
    }

    /** Pages of the year say what they say on the whole site; what leads to other years leads to the domain. */
    @Test
    void aYearAloneIsAllOfThatYear(@TempDir Path whole) {
        Path example = Path.of("examples/tuayang").toAbsolutePath();
        Program.Run run = run("archive", example, "--year", "๒๕๖๗");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(Main.DONE);
        Path archive = folder.resolve("target/www.example.go.th-2567.zip");
        Path unpacked = Archive.unpack(archive, folder.resolve("แฟ้ม"));
        BuiltSite.build(example, whole.resolve("site"));
        Map<String, String> all = BuiltSite.filesIn(whole.resolve("site"));
        Map<String, String> year = BuiltSite.filesIn(unpacked.resolve("site"));
        assertThat(year.keySet())
                .contains("2567/index.html", "ita/2567/index.html", "scores/index.html", "search/words.js")
                .noneMatch(file -> file.startsWith("2566/") || file.startsWith("ita/2568/"));
        assertThat(all.keySet().stream().filter(file -> file.startsWith("2567/")))
                .allMatch(year::containsKey);
        String report = BuiltSite.parse(unpacked.resolve("site/2567/report/index.html"))
                .select("main")
                .text();
        assertThat(report)
                .isEqualTo(BuiltSite.parse(whole.resolve("site/2567/report/index.html"))
                        .select("main")
                        .text());
        assertThat(BuiltSite.parse(unpacked.resolve("site/index.html"))
                        .select("a")
                        .eachAttr("href"))
                .contains("https://www.example.go.th/2568/", "2567/index.html");
        assertThat(List.of("2566/", "2567/", "2568/"))
                .filteredOn(folder -> year.get("search/words.js").contains("[\"" + folder))
                .containsExactly("2567/");
        Document first = BuiltSite.parse(unpacked.resolve("อ่านก่อน.html"));
        assertThat(first.text()).contains("มีเฉพาะปีงบประมาณ 2567", "มีเครื่องหมาย ↗");
        assertThat(first.select(".read-first__open a").attr("href")).isEqualTo("site/2567/index.html");
        assertThat(year.get("css/theme.css")).contains("a[href^=");
        assertThat(all.get("css/theme.css")).doesNotContain("a[href^=");
        assertThat(folder.resolve("target")).isDirectoryContaining(file -> file.equals(archive));
        assertThat(folder.resolve("target").toFile().list()).hasSize(1);
    }

    @Test
    void oneYearInOnePageBeginsWithThatYear() {
        Path example = Path.of("examples/tuayang").toAbsolutePath();
        Program.Run run = run("archive", example, "--year", "2567", "--single-file", "--output", "y.html");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(Main.DONE);
        Document page = BuiltSite.parse(folder.resolve("y.html"));
        assertThat(page.title()).endsWith("ปีงบประมาณ 2567 ในไฟล์เดียว");
        assertThat(page.select("main > section").first().attr("aria-label")).contains("2567");
        assertThat(page.select(".bound__contents a").first().text()).contains("2567");
    }

    @Test
    void aYearThatTheSiteHasNotIsNamed() {
        Program.Run none = run("archive", site(), "--year", "2567");
        assertThat(none.exitCode()).isEqualTo(Main.PROBLEMS);
        assertThat(none.err()).contains("ไม่มีปี 2567");
        Program.Run wrong = run("archive", site(), "--year", "2024");
        assertThat(wrong.exitCode()).isEqualTo(Main.USAGE);
        assertThat(wrong.err()).contains("2024", "พ.ศ.");
    }
}
