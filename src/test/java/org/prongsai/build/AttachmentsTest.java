package org.prongsai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.assemble.Drafts;
import org.prongsai.machine.FileStamp;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Pdf;
import org.prongsai.testing.SmallSite;

/** What readers are told of files before they download them, and what of them is found. */
class AttachmentsTest {
    private static final byte[] PAPER = Pdf.ofObjects(
            "<< /Type /Catalog /Pages 2 0 R /Lang (th-TH) >>",
            "<< /Type /Pages /Kids [3 0 R 3 0 R 3 0 R] /Count 3 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            Pdf.stream("", Pdf.latin("BT /F1 12 Tf 20 700 Td (A wombat and its training in the year 2567) Tj ET")),
            "<< /Type /Font /Subtype /TrueType /BaseFont /Arial >>");

    /** The language is that of the scanner's program. */
    private static final byte[] SCAN = Pdf.ofObjects(
            "<< /Type /Catalog /Pages 2 0 R /Lang (en-US) >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
            Pdf.stream("", new byte[0]));

    @TempDir
    private Path folder;

    private SmallSite site() {
        return SmallSite.in(folder, "")
                .with("2567/year.yaml", "{}\n")
                .with(
                        "2567/appendices/1-a/index.md",
                        "---\ntitle: อบรม\nfiles:\n  - file: paper.pdf\n    title: กำหนดการ\n---\n")
                .with("2567/appendices/1-a/paper.pdf", PAPER)
                .with("2567/appendices/1-a/scan.pdf", SCAN)
                .withPage("pages/forms.md", "ดู [แบบฟอร์ม](form.pdf)")
                .with("pages/form.pdf", Pdf.ofTexts("(A platypus asks for a form of any kind)"));
    }

    private BuildResult built() {
        return new SiteBuilder(() -> FileStamp.now() + TimeUnit.HOURS.toNanos(1))
                .build(new BuildOptions(folder, folder.resolve("out"), Drafts.EXCLUDE));
    }

    @Test
    void tellsWhatCanBeKnownBefore() throws NoSuchAlgorithmException {
        site();
        Document page = BuiltSite.build(folder, folder.resolve("out")).page("2567/appendices/1/index.html");
        assertThat(page.select(".files li").eachText())
                .containsExactly(
                        "กำหนดการ PDF, 643 ไบต์, 3 หน้า, ภาษาไทย",
                        "scan.pdf PDF, " + SCAN.length
                                + " ไบต์, 1 หน้า สแกนจากกระดาษ ไม่มีข้อความให้ค้นหาหรืออ่านออกเสียง");
        assertThat(page.select(".files__sums dt").eachText()).containsExactly("กำหนดการ (paper.pdf)", "scan.pdf");
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(PAPER);
        assertThat(page.select(".files__sums dd").eachText())
                .hasSize(2)
                .contains(HexFormat.of().formatHex(sum));
    }

    /** Under the page that lists a file, and under one that leads to it; in a build from nothing and in one after another. */
    @Test
    void wordsOfPapersAreFound() throws IOException {
        SmallSite site = site();
        for (int build = 0; build < 3; build++) {
            assertThat(built().succeeded()).isTrue();
            String texts = Files.readString(folder.resolve("out/search/text-01.js"));
            assertThat(texts).contains("A wombat and its training").contains("A platypus asks");
            assertThat(Files.readString(folder.resolve("out/search/words.js"))).contains("1latypus");
            site.withPage("pages/other.md", "ข้อความ " + build);
        }
    }

    @Test
    void whatHoldsIdsOfCitizensIsNotMadeToBeFound() throws IOException {
        SmallSite.in(folder, "")
                .with(
                        "site.yaml",
                        Files.readString(folder.resolve("content/site.yaml"))
                                + "allow:\n  - code: privacy/citizen-id\n    at: content/pages/form.pdf\n    reason: เลขสมมุติ\n")
                .withPage("pages/forms.md", "ดู [แบบฟอร์ม](form.pdf)")
                .with("pages/form.pdf", Pdf.ofTexts("(A platypus has the number 1101400123451)"));
        assertThat(built().succeeded()).isTrue();
        assertThat(Files.readString(folder.resolve("out/search/text-01.js"))).doesNotContain("platypus");
        assertThat(new String(Files.readAllBytes(folder.resolve(".out.record")), StandardCharsets.ISO_8859_1))
                .doesNotContain("1101400123451");
    }
}
