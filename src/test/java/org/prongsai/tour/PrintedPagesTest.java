package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.pdf.InstalledBrowsers;
import org.prongsai.pdf.PagePrinter;
import org.prongsai.testing.BuiltSite;

/** Pages on paper, as Chromium prints them without any script of the site. */
class PrintedPagesTest {
    /** Points of a millimetre. */
    private static final float MM = 72 / 25.4f;

    @TempDir
    private static Path temp;

    private static PagePrinter printer;
    private static BuiltSite site;

    @BeforeAll
    static void build() throws IOException {
        Optional<Path> browser = new InstalledBrowsers(
                        InstalledBrowsers.Family.of(System.getProperty("os.name")),
                        System.getenv(),
                        Files::isExecutable)
                .find();
        assumeTrue(browser.isPresent(), "needs chromium");
        printer = new PagePrinter(browser.get(), Duration.ofMinutes(2));
        site = BuiltSite.build(Path.of("examples", "tuayang"), temp.resolve("site"));
        Files.move(site.folder().resolve("js"), temp.resolve("scripts"));
    }

    private static PDDocument print(String page) throws IOException {
        Path file = temp.resolve(page.replace('/', '-') + ".pdf");
        assertThat(printer.print(site.folder().resolve(page).resolve("index.html"), temp.resolve("profile"), file))
                .isEqualTo(PagePrinter.Outcome.PRINTED);
        return Loader.loadPDF(file.toFile());
    }

    @Test
    void theMemoIsTheOfficialForm() throws IOException {
        try (PDDocument memo = print("2567/memo")) {
            assertThat(memo.getPages())
                    .isNotEmpty()
                    .allSatisfy(sheet -> assertThat(isUpright(sheet)).isTrue());
            for (PDPage sheet : memo.getPages())
                for (COSName font : sheet.getResources().getFontNames())
                    assertThat(sheet.getResources().getFont(font).getName()).contains("Sarabun");
            String text = letters(new PDFTextStripper().getText(memo));
            assertThat(text).contains(letters("ที่สำหรับตราครุฑ"), letters("บันทึกข้อความ"), letters("ส่วนราชการ"));
            assertThat(text).doesNotContain(letters("การแสดงผล"), letters("ไม่ใช้คุกกี้"), letters("ฉบับพิมพ์รวมเล่ม"));
        }
    }

    @Test
    void aYearIsOneReport() throws IOException {
        try (PDDocument year = print("2567/print")) {
            assertThat(year.getPages())
                    .anySatisfy(sheet -> assertThat(isUpright(sheet)).isFalse());
            assertThat(year.getPages())
                    .allSatisfy(sheet -> assertThat(isA4(sheet)).isTrue());
            String text = letters(new PDFTextStripper().getText(year));
            for (String page : List.of("memo", "plan", "report", "appendices/1", "appendices/2", "appendices/3")) {
                Element title = site.page("2567/" + page + "/index.html")
                        .selectFirst("h1")
                        .clone();
                title.select(".main__number").remove();
                assertThat(text).as(page).contains(letters(title.text()));
            }
            assertThat(sheet(1, year)).startsWith(letters("องค์การบริหารส่วนตำบลตัวอย่าง"));
            assertThat(sheet(2, year))
                    .contains(letters("ประจำปีงบประมาณ พ.ศ. 2567"))
                    .contains("2");
        }
    }

    private static String sheet(int number, PDDocument document) throws IOException {
        PDFTextStripper one = new PDFTextStripper();
        one.setStartPage(number);
        one.setEndPage(number);
        return letters(one.getText(document));
    }

    /** A file that is handed on has no neighbours. */
    @Test
    void noLinkLeadsToThisMachine() throws IOException {
        try (PDDocument year = print("2568/print")) {
            for (PDPage sheet : year.getPages()) {
                for (PDAnnotation annotation : sheet.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri)
                        assertThat(uri.getURI()).doesNotStartWith("file:");
                }
            }
        }
    }

    /** Marks above marks would, where the line that they belong to is the first of the next sheet. */
    @Test
    void nothingButItsNumberStandsBelowASheet() throws IOException {
        for (String page : List.of("data", "scores")) {
            try (PDDocument printed = print(page)) {
                LowestLetters letters = new LowestLetters();
                letters.getText(printed);
                assertThat(letters.found).as(page).hasSize(printed.getNumberOfPages());
                assertThat(letters.found).as(page).allMatch(line -> line.matches("[0-9]+"));
            }
        }
    }

    /** The letters in the lower margin of each sheet that has any. */
    private static final class LowestLetters extends PDFTextStripper {
        private final List<String> found = new ArrayList<>();
        private final StringBuilder sheet = new StringBuilder();

        @Override
        protected void processTextPosition(TextPosition letter) {
            if (letter.getYDirAdj() > letter.getPageHeight() - 18 * MM) sheet.append(letter.getUnicode());
        }

        @Override
        protected void endPage(PDPage page) {
            if (!sheet.isEmpty()) found.add(sheet.toString().strip());
            sheet.setLength(0);
        }
    }

    @Test
    void whatServesOnAScreenOnlyIsNotPrinted() throws IOException {
        for (String page : List.of("data", "data/2567/results")) {
            try (PDDocument printed = print(page)) {
                String text = letters(new PDFTextStripper().getText(printed));
                assertThat(text).as(page).contains(letters("โทรศัพท์ 0 0000 0000"), letters("ผู้ติดต่อ"));
                assertThat(text)
                        .as(page)
                        .doesNotContain(letters("ดาวน์โหลด"), letters("ค้นหาและหน้าทั้งหมด"), letters("ไม่ใช้คุกกี้"));
            }
        }
    }

    /** A number that is broken is read as two. */
    @Test
    void theTelephoneNumberStandsOnOneLine() throws IOException {
        try (PDDocument printed = print("data")) {
            assertThat(new PDFTextStripper().getText(printed).lines()).anyMatch(line -> line.contains("0 0000 0000"));
        }
    }

    private static boolean isUpright(PDPage sheet) {
        return isA4(sheet)
                && sheet.getMediaBox().getHeight() > sheet.getMediaBox().getWidth();
    }

    private static boolean isA4(PDPage sheet) {
        PDRectangle box = sheet.getMediaBox();
        float shorter = Math.min(box.getWidth(), box.getHeight());
        float longer = Math.max(box.getWidth(), box.getHeight());
        return Math.abs(shorter - 210 * MM) < MM && Math.abs(longer - 297 * MM) < MM;
    }

    /** Without spaces and marks, which stand in a PDF by place and not by order. */
    private static String letters(String text) {
        return text.replace("\u0E33", "\u0E32").replaceAll("[\\s\\p{M}]", "");
    }
}
