package org.prongsai.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;
import org.prongsai.testing.Archive;
import org.prongsai.testing.Pdf;
import org.prongsai.testing.Photo;
import org.prongsai.testing.SmallSite;

class LinkAndFileRulesTest {
    private static final byte[] TEXT = Pdf.ofTexts("(Minutes of a meeting that is made up)");

    @TempDir
    private Path folder;

    private SmallSite page(String markdown) {
        return SmallSite.in(folder, "").withPage("pages/a.md", markdown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "คลิก",
                "คลิกที่นี่",
                "คลิกที่นี่!",
                "ที่นี่",
                ">> ที่นี่ <<",
                "อ่านต่อ...",
                "รายละเอียด",
                "ดูรายละเอียดเพิ่มเติม",
                "เพิ่มเติม",
                "ดาวน์โหลด",
                "ดาวน์โหลดไฟล์",
                "คลิกเพื่อดูรายละเอียด",
                "ลิงก์",
                "ลิ้งค์",
                "Click here",
                "here",
                "link",
                "Read more",
                "**คลิก**"
            })
    void vagueLinks(String text) {
        assertThat(page("[" + text + "](https://example.go.th/a)").quotes("link/vague-text"))
                .containsExactly(text.replace("*", ""));
    }

    @Test
    void aLinkWithoutTextIsVague() {
        assertThat(page("ดู [](https://example.go.th/a)").quotes("link/vague-text"))
                .containsExactly("https://example.go.th/a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.go.th/",
                "www.example.go.th",
                "รายละเอียดโครงการ",
                "ดาวน์โหลดแบบคำขอ",
                "คลิกดูแผนปี 2567",
                "นโยบาย",
                "ข้อมูลผู้บริหาร",
                "ลิงก์ไปหน้าภาษี",
                "O43",
                "1",
                "ต่อภาษี",
                "หน้าแรก",
                "ทางเข้า"
            })
    void tellingLinks(String text) {
        assertThat(page("[" + text + "](https://example.go.th/a)").quotes("link/vague-text"))
                .isEmpty();
    }

    @Test
    void aPictureIsTheTextOfItsLink() {
        SmallSite site =
                page("[![แผนที่ตำบล](a.png)](https://example.go.th/a)").with("pages/a.png", Photo.png(new byte[0]));
        assertThat(site.quotes("link/vague-text")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://drive.google.com/file/d/1, drive.google.com",
        "https://docs.google.com/document/d/1, docs.google.com",
        "https://DRIVE.google.com/, drive.google.com",
        "https://sites.google.com/view/x, sites.google.com",
        "https://bit.ly/3x, bit.ly",
        "http://goo.gl/maps/1, goo.gl",
        "https://photos.app.goo.gl/1, photos.app.goo.gl",
        "https://1drv.ms/b/1, 1drv.ms",
        "https://x.sharepoint.com/1, x.sharepoint.com",
        "https://www.dropbox.com/s/1, www.dropbox.com",
        "https://online.anyflip.com/1/, online.anyflip.com",
        "https://online.fliphtml5.com/1/, online.fliphtml5.com"
    })
    void unstableHosts(String address, String host) {
        List<Problem> found = page("[แผนปี 2567](" + address + ")").check("link/unstable-host");
        assertThat(found).extracting(Problem::details).containsExactly(List.of("แผนปี 2567", host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://docs.google.com/forms/d/e/1/viewform",
                "https://forms.gle/1",
                "https://www.google.com/",
                "https://notbit.ly.example.go.th/",
                "https://habit.ly/",
                "https://example.go.th/?u=https://bit.ly/1",
                "https://www.facebook.com/x"
            })
    void stableHosts(String address) {
        assertThat(page("[แผนปี 2567](" + address + ")").quotes("link/unstable-host"))
                .isEmpty();
    }

    @Test
    void evidenceOfAYearIsLookedAt() {
        SmallSite site = page("ก")
                .with(
                        "2567/year.yaml",
                        "evidence:\n  O43:\n    - https://drive.google.com/file/d/1\n    - http://example.go.th/a\n");
        assertThat(site.check("link/"))
                .extracting(
                        problem -> problem.code().id() + " " + problem.details().get(0))
                .containsExactly(
                        "link/insecure http://example.go.th/a", "link/unstable-host https://drive.google.com/file/d/1");
        assertThat(site.check("link/"))
                .allMatch(problem -> problem.place().file().equals("content/2567/year.yaml")
                        && problem.place().line() == 3);
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.go.th, https://example.go.th",
        "HTTP://example.go.th/a?b=c#d, https://example.go.th/a?b=c#d",
        "http://example.go.th:80/a, https://example.go.th/a",
        "http://example.go.th:8080/a, https://example.go.th:8080/a"
    })
    void insecureLinks(String address, String secure) {
        assertThat(page("[แผน](" + address + ")").check("link/insecure"))
                .extracting(Problem::details)
                .containsExactly(List.of(address, secure));
    }

    @Test
    void secureLinksAndTextsAreLeftAlone() {
        assertThat(page("[แผน](https://example.go.th/?u=http://a) และข้อความ `http://a`")
                        .quotes("link/insecure"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ภาพ",
                "รูป",
                "รูปภาพ",
                "ภาพที่ 1",
                "ภาพที่ ๑",
                "รูปที่ 12",
                "ภาพประกอบ",
                "ภาพกิจกรรม",
                "ภาพกิจกรรมที่ 2",
                "image",
                "image001",
                "IMG_1234",
                "IMG_20240101_0930",
                "DSC01234",
                "photo-1",
                "photo-1.png",
                "1",
                "S__12345678",
                "Screenshot 2024-01-01",
                "กราฟ",
                "a.png",
                "a"
            })
    void vagueAlts(String alt) {
        SmallSite site = page("![" + alt + "](a.png)").with("pages/a.png", Photo.png(new byte[0]));
        assertThat(site.quotes("image/vague-alt")).containsExactly(alt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ภาพประกอบการอบรมจริยธรรม",
                "ภาพวาดป้ายประกาศ",
                "ภาพกิจกรรมปลูกป่า",
                "รูปปั้น",
                "แผนภูมิโครงสร้างส่วนราชการ",
                "กราฟคะแนน ITA 2566-2567",
                "Photo of the training",
                "ITA 2567",
                "พ.ศ. 2567"
            })
    void tellingAlts(String alt) {
        SmallSite site = page("![" + alt + "](a.png)").with("pages/a.png", Photo.png(new byte[0]));
        assertThat(site.quotes("image/vague-alt")).isEmpty();
    }

    @Test
    void picturesOfAGalleryAreLookedAtWhereTheyAreNamed() {
        SmallSite site = SmallSite.in(folder, "")
                .with(
                        "2567/appendices/1-a/index.md",
                        "---\ntitle: อบรม\nfiles:\n  - file: p.png\n    alt: ภาพกิจกรรม\n---\n")
                .with("2567/appendices/1-a/p.png", Photo.png(new byte[0]));
        assertThat(site.check("image/vague-alt"))
                .extracting(problem -> problem.place().toString())
                .containsExactly("content/2567/appendices/1-a/index.md:4:11");
    }

    @Test
    void filesThatCannotBeReadOrSearched() {
        SmallSite site = page("[ก](text.pdf) [ข](scan.pdf) [ค](cut.pdf) [ง](cut.docx) [จ](good.docx)")
                .with("pages/text.pdf", TEXT)
                .with("pages/scan.pdf", Pdf.ofTexts("(stamp)"))
                .with("pages/cut.pdf", Pdf.latin("%PDF-1.7 and no more"))
                .with("pages/cut.docx", Pdf.latin("PK and no more"))
                .with("pages/good.docx", Archive.of("word/document.xml", "<w/>"));
        assertThat(site.check("file/"))
                .extracting(problem -> problem.severity() + " " + problem.code().id() + " "
                        + problem.details().get(0))
                .containsExactly(
                        Severity.WARNING + " file/wrong-kind cut.docx",
                        Severity.WARNING + " file/wrong-kind cut.pdf",
                        Severity.WARNING + " file/scan scan.pdf");
    }

    @Test
    void largeFiles() throws IOException {
        SmallSite site = page("[ก](a.pdf) [ข](b.csv) ![ผู้เข้าอบรม](c.png) ![วิทยากร](d.png)")
                .with("pages/a.pdf", TEXT)
                .with("pages/b.csv", "a,b\n".repeat(10 << 18))
                .with("pages/c.png", Photo.png(new byte[0]))
                .with("pages/d.png", Photo.png(new byte[0]));
        grow("a.pdf", (10 << 20) + 1);
        grow("c.png", (3 << 20) + 200_000);
        grow("d.png", 3 << 20);
        assertThat(site.check("file/large"))
                .extracting(Problem::details)
                .containsExactly(List.of("a.pdf", "10.1 MB", "10 MB"), List.of("c.png", "3.2 MB", "3 MB"));
    }

    private void grow(String file, long size) throws IOException {
        try (RandomAccessFile bytes =
                new RandomAccessFile(folder.resolve("content/pages/" + file).toFile(), "rw")) {
            bytes.setLength(size);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "แผน 2567.pdf, แ ผ น ␣, document-2567.pdf",
        "Report(1).PDF, R ( ) P D F, report-1.pdf",
        "ผังที่ตั้ง.pdf, ผ ◌ั ง ท ◌ี ◌่ …, document.pdf",
        "a b.pdf, ␣, a-b.pdf"
    })
    void namesThatAreUnfitForAddresses(String name, String others, String suggested) {
        SmallSite site = page("[แผน](<" + name + ">)").with("pages/" + name, TEXT);
        List<Problem> found = site.check("file/name");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).severity()).isEqualTo(Severity.NOTE);
        assertThat(found.get(0).details()).contains(name, suggested);
        assertThat(found.get(0).details().get(1)).isEqualTo(others);
    }

    @Test
    void noTwoFilesAreToHaveTheSameName() {
        SmallSite site = page("[ก](ก.pdf) [ข](ข.pdf) [ค](document-2.pdf)");
        for (String name : List.of("ก.pdf", "ข.pdf", "document-2.pdf")) site.with("pages/" + name, TEXT);
        assertThat(site.check("file/name"))
                .extracting(found -> found.details().get(2))
                .containsExactly("document.pdf", "document-3.pdf");
    }

    /** Whoever has kept its address would find nothing. */
    @Test
    void aNameThatWasPublishedStays() {
        SmallSite site = page("[ก](ก.pdf)").with("pages/ก.pdf", TEXT).with("published-urls.txt", "/ก.pdf\n");
        assertThat(site.check("file/name")).isEmpty();
    }

    @Test
    void longNames() {
        String longest = "a".repeat(76) + ".pdf";
        String longer = "b".repeat(77) + ".pdf";
        SmallSite site = page("[ก](" + longest + ") [ข](" + longer + ")")
                .with("pages/" + longest, TEXT)
                .with("pages/" + longer, TEXT);
        assertThat(site.check("file/name"))
                .extracting(Problem::details)
                .containsExactly(List.of(longer, "81 > 80", "b".repeat(40) + ".pdf"));
    }
}
