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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.pdf.InstalledBrowsers;
import org.prongsai.pdf.PagePrinter;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.SixSites;
import org.prongsai.testing.SmallSite;

/** Tables that go on over several sheets, printed as readers do it: with the scripts of the site, which make heads into buttons. */
@ExtendWith(SixSites.Given.class)
class PrintedTablesTest {
    @TempDir
    private static Path temp;

    private static PagePrinter printer;

    @BeforeAll
    static void takePrinter() {
        Optional<Path> browser = new InstalledBrowsers(
                        InstalledBrowsers.Family.of(System.getProperty("os.name")),
                        System.getenv(),
                        Files::isExecutable)
                .find();
        assumeTrue(browser.isPresent(), "needs chromium");
        printer = new PagePrinter(browser.get(), Duration.ofMinutes(2));
    }

    @Test
    void theHeadOfATextsTableStandsOnEachSheet() throws IOException {
        String rows = IntStream.rangeClosed(1, 120)
                .mapToObj(row -> "| " + row + " | เรื่องที่ " + row + " ของปี |\n")
                .collect(Collectors.joining());
        Path site = Files.createDirectory(temp.resolve("long"));
        SmallSite.in(site, "").withPage("pages/a.md", "| ลำดับที่ | ชื่อเรื่อง |\n|--:|---|\n" + rows);
        assertThat(sheetsWithRows(BuiltSite.build(site, temp.resolve("built")), "a"))
                .isGreaterThan(2);
    }

    @Test
    void theHeadOfAWideTableStandsOnEachSheet(SixSites sites) throws IOException {
        assertThat(sheetsWithRows(sites.example("tuayang"), "2567/plan-result")).isGreaterThan(1);
    }

    @Test
    void theHeadsOfManyTablesStandOnEachSheet(SixSites sites) throws IOException {
        assertThat(sheetsWithRows(sites.example("tuayang"), "scores")).isGreaterThan(5);
    }

    /** Prints a page and holds that each sheet with a whole row of a table has the table's head. @return how many have a row */
    private static int sheetsWithRows(BuiltSite site, String page) throws IOException {
        Path file = temp.resolve(page.replace('/', '-') + ".pdf");
        assertThat(printer.print(site.folder().resolve(page).resolve("index.html"), temp.resolve("profile"), file))
                .isEqualTo(PagePrinter.Outcome.PRINTED);
        // the words of a chart's rows are drawn in the chart as well
        Elements tables = site.page(page + "/index.html").select(".scroll > table:has(thead):not(.table--chart)");
        assertThat(tables).isNotEmpty();
        int withRows = 0;
        for (String sheet : sheets(file)) {
            List<Element> shown = tables.stream()
                    .filter(table -> table.select("tbody > tr").stream().anyMatch(row -> sheet.contains(letters(row))))
                    .toList();
            if (!shown.isEmpty()) withRows++;
            for (Element table : shown) assertThat(sheet).contains(letters(table.selectFirst("thead > tr")));
        }
        return withRows;
    }

    private static List<String> sheets(Path file) throws IOException {
        List<String> sheets = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDFTextStripper one = new PDFTextStripper();
            for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
                one.setStartPage(sheet);
                one.setEndPage(sheet);
                sheets.add(letters(one.getText(document)));
            }
        }
        return sheets;
    }

    private static String letters(Element row) {
        return letters(row.text());
    }

    /** Without spaces and marks, which stand in a PDF by place and not by order. */
    private static String letters(String text) {
        return text.replace("\u0E33", "\u0E32").replaceAll("[\\s\\p{M}]", "");
    }
}
