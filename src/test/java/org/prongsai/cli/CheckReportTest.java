package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Folders;
import org.prongsai.thai.DisplayWidth;

/** {@code prongsai check --report}: a page that stands alone. */
class CheckReportTest {
    private static final Path CASES = Path.of("src", "test", "resources", "sites");

    @TempDir
    private Path temp;

    private Path site;
    private Path file;

    @BeforeEach
    void copySite() {
        site = temp.resolve("a");
        Folders.copy(CASES.resolve("check-findings"), site);
        file = temp.resolve("new/รายงาน.html");
    }

    private Document report(Object... sites) {
        Object[] arguments = new Object[sites.length + 3];
        arguments[0] = "check";
        System.arraycopy(sites, 0, arguments, 1, sites.length);
        arguments[sites.length + 1] = "--report";
        arguments[sites.length + 2] = file;
        assertThat(CommandLine.run(arguments).err(temp)).isEqualTo("เขียนรายงานไว้ที่ new/รายงาน.html\n");
        return BuiltSite.parse(file);
    }

    @Test
    void tellsHowManyWhereAndWhy() {
        Document page = report(site);
        assertThat(page.title()).isEqualTo("ผลการตรวจก่อนเผยแพร่ – องค์การบริหารส่วนตำบลตัวอย่าง");
        assertThat(page.select("h1, h2, h3, h4").eachText())
                .containsExactly(
                        "ผลการตรวจก่อนเผยแพร่",
                        "องค์การบริหารส่วนตำบลตัวอย่าง",
                        "ข้อที่แจ้ง",
                        "content/pages/a.md 2 ข้อ",
                        "ข้อที่ยอมให้คงไว้",
                        "content/pages/a.md 1 ข้อ");
        assertThat(page.select(".counts__count").eachText())
                .containsExactly("ผิดพลาด 1", "คำเตือน 1", "ข้อสังเกต 0", "ยอมให้คงไว้ 1");
        assertThat(page.text()).contains("ต้องแก้ข้อผิดพลาด 1 ข้อก่อน จึงจะสร้างเว็บไซต์ได้");
        Element finding = page.select(".finding").get(1);
        assertThat(finding.text())
                .isEqualTo("ผิดพลาด บรรทัด 4 ตัวอักษร 13 text/sara-am สระอำใน \"ดําเนิน\" พิมพ์เป็นสองตัวอักษร"
                        + " <b>ผล</b>การดําเนินงาน แก้: แก้เป็น \"ดำเนิน\" ควรเป็น <b>ผล</b>การดำเนินงาน"
                        + " ทำไมจึงแจ้ง สระอำที่พิมพ์เป็นนิคหิตกับสระอา มองเหมือนกันแต่ค้นหาไม่พบ"
                        + " และโปรแกรมอ่านหน้าจออ่านผิด (Unicode U+0E33)");
        assertThat(finding.select("mark").text()).isEqualTo("ดํา");
        assertThat(finding.select("ins").text()).isEqualTo("ดำ");
        Element allowed = page.select(".finding").get(2);
        assertThat(allowed.text()).contains("เหตุผลที่คงไว้: ประกาศที่ลงนามแล้วพิมพ์ไว้อย่างนี้");
        assertThat(allowed.select("mark").text()).isEqualTo("31 เมษายน 2567");
    }

    @Test
    void standsAlone() throws IOException {
        Files.copy(site.resolve("content/pages/a.md"), site.resolve("content/pages/b.md"));
        Document page = report(site);
        assertThat(page.select("script, link, img, iframe, object, base")).isEmpty();
        assertThat(page.select("a").eachAttr("href")).isNotEmpty().allMatch(href -> href.startsWith("#"));
        for (Element link : page.select("a")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
        }
        String style = page.select("style").html();
        assertThat(style)
                .contains("--theme: #14694c", ".finding__severity--error", "@media print")
                .doesNotContain("@import", "http:", "https:", "</");
        assertThat(style.replaceAll("url\\(\"data:font/woff2;base64,[A-Za-z0-9+/=]+\"\\)", ""))
                .doesNotContain("url(");
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Files.size(file)).isLessThan(200_000);
    }

    @Test
    void whatIsQuotedStaysText() throws IOException {
        Path page = site.resolve("content/pages/a.md");
        Files.writeString(
                page,
                Files.readString(page)
                        + "\n<script>alert(1)</script><img src=x onerror=alert(2)></code></pre>&lt; ${1+1} ทําเเล้ว\n");
        Document report = report(site);
        assertThat(report.select("script, img")).isEmpty();
        assertThat(report.select("*").stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"));
        Elements quotes = report.select(".finding__quote");
        assertThat(quotes.eachText())
                .contains("<script>alert(1)</script><img src=x onerror=alert(2)></code></pre>&lt; ${1+1} ทําเเล้ว");
    }

    @Test
    void aLongLineIsQuotedWhereItMatters() throws IOException {
        Path page = site.resolve("content/pages/a.md");
        Files.writeString(page, "---\ntitle: ก\n---\n" + "ผู้".repeat(300) + " ทํา " + "กี่".repeat(300) + "\n");
        Document report = report(site);
        assertThat(report.select(".finding__quote").stream().map(Element::wholeText))
                .anySatisfy(quote -> {
                    assertThat(quote).matches("…(ผู้)+ ทํา (กี่)+…");
                    assertThat(DisplayWidth.of(quote)).isBetween(190, 210);
                });
    }

    @Test
    void severalSitesStandOnOnePage() {
        Document page = report(site, CASES.resolve("smallest-site"), temp.resolve("none"));
        assertThat(page.title()).isEqualTo("ผลการตรวจก่อนเผยแพร่ – 3 เว็บไซต์");
        assertThat(page.select("h2").eachText())
                .containsExactly("องค์การบริหารส่วนตำบลตัวอย่าง", "องค์การบริหารส่วนตำบลตัวอย่าง", "none");
        assertThat(page.select("section").get(1).text()).contains("ไม่พบสิ่งที่ต้องแก้");
        assertThat(page.select("section").get(2).text()).contains("ทั้งไฟล์ site/no-content");
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theSameFindingsGiveTheSameBytes() throws IOException {
        report(site);
        byte[] first = Files.readAllBytes(file);
        report(site);
        assertThat(Files.readAllBytes(file)).isEqualTo(first);
    }

    @Test
    void aReportThatCannotBeWrittenIsTold() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("folder.html"));
        CommandLine run = CommandLine.run("check", CASES.resolve("smallest-site"), "--report", folder);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err(temp)).startsWith("เขียนรายงานลงใน \"folder.html\" ไม่ได้ ");
    }

    @Test
    void documentsForProgramsStayAloneOnTheStandardOutput() {
        CommandLine run = CommandLine.run("check", site, "--report", file, "--format", "json");
        assertThat(run.out()).startsWith("{").endsWith("}\n");
        assertThat(file).exists();
    }

    @Test
    void theStyleOfTheReportIsNoPartOfASite() {
        BuiltSite built = BuiltSite.build(CASES.resolve("smallest-site"), temp.resolve("out"));
        assertThat(built.files().keySet())
                .noneMatch(name -> name.startsWith("report/"))
                .anyMatch(name -> name.startsWith("css/"));
    }
}
