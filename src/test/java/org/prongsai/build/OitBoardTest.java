package org.prongsai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.BuiltSite;

/** The board of the disclosure assessment, and the sheet that staff copy into ITAS. */
class OitBoardTest {
    private static final Path CASE = Path.of("src", "test", "resources", "sites", "oit-board");
    private static final Pattern STEP = Pattern.compile("[0-9๐-๙]+\\. (?:เลือกเมนู|เลือก) “(?<label>.+)”");

    @TempDir
    private static Path output;

    private static BuiltSite small;
    private static BuiltSite tuayang;

    @BeforeAll
    static void build() {
        small = BuiltSite.build(CASE, output.resolve("small"));
        tuayang = BuiltSite.build(Path.of("examples", "tuayang"), output.resolve("tuayang"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o1 ครบ สำนักปลัด", // a standing page that names the topic
                "o2 ขาด -", // the page is empty
                "o3 ครบ กองคลัง", // an address of another site has no year
                "o4 ครบ -", // of the year before, which a yearly item of unknown year accepts
                "o5 ครบ สำนักปลัด"
            })
    void tellsHowFarEachItemIs(String expected) {
        String[] parts = expected.split(" ");
        Element row = small.page("ita/2567/index.html").selectFirst("#" + parts[0]);
        assertThat(row.selectFirst(".state").text()).isEqualTo(parts[1]);
        assertThat(row.select("td").last().text()).isEqualTo(parts[2].equals("-") ? "" : parts[2]);
    }

    @Test
    void saysWhyEvidenceIsOutdated() {
        Document item = tuayang.page("ita/2568/o26/index.html");
        assertThat(item.selectFirst(".state").text()).isEqualTo("ไม่เป็นปัจจุบัน");
        assertThat(item.select("main").text()).contains("ข้อนี้ต้องเป็นข้อมูลปี 2567 ขึ้นไป");
    }

    @Test
    void marksWhatIsNotEstablished() {
        Document board = small.page("ita/2567/index.html");
        assertThat(board.selectFirst("#o4").text()).contains("(ยังไม่ยืนยัน)");
        assertThat(board.selectFirst("#o1").text()).doesNotContain("ยังไม่ยืนยัน");
        assertThat(board.select(".note--unverified").text()).contains("มี ๑ ข้อที่ยังไม่ได้ยืนยัน", "๕ จาก ๖ ข้อ");
        assertThat(small.page("ita/2567/o1/index.html")
                        .selectFirst(".section__rail:has(#page-requirement)")
                        .text())
                .contains("ยังไม่ยืนยัน");
    }

    @Test
    void aStandingPageAloneBeginsNoYear() {
        assertThat(small.folder().resolve("ita/2567/index.html")).exists();
        assertThat(small.folder().resolve("ita/2566")).doesNotExist();
    }

    /** Address and explanation of every row of every sheet. */
    static List<Arguments> sheetRows() {
        List<Arguments> rows = new ArrayList<>();
        for (String year : List.of("2566", "2567", "2568")) {
            for (Element row : tuayang.page("ita/" + year + "/sheet/index.html").select(".table--sheet tbody tr")) {
                Element explanation = row.selectFirst("[id^=path-]");
                explanation.select("br").forEach(end -> end.replaceWith(new TextNode("\n")));
                rows.add(Arguments.of(row.selectFirst("[id^=url-]").text(), explanation.wholeText()));
            }
        }
        return rows;
    }

    /** Whoever chooses the words that the explanation names, from the home page on, comes to the address beside it. */
    @ParameterizedTest
    @MethodSource("sheetRows")
    void theExplanationLeadsToTheAddress(String address, String explanation) {
        String file = "index.html";
        for (String line : explanation.lines().toList()) {
            Matcher step = STEP.matcher(line);
            if (!step.matches()) continue;
            String label = step.group("label");
            Element link = tuayang.page(file).select("a[href]").stream()
                    .filter(one -> one.text().equals(label))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no link " + label));
            file = Path.of(file).resolveSibling(link.attr("href")).normalize().toString();
        }
        assertThat("https://www.example.go.th/" + file.replace("index.html", ""))
                .isEqualTo(address);
    }

    @Test
    void theSheetAsCsvIsThatOfThePage() throws IOException {
        String csv = Files.readString(small.folder().resolve("ita/2567/sheet/itas-2567.csv"));
        assertThat(csv)
                .startsWith(
                        "\uFEFFข้อ,รายการ,URL,คำอธิบาย\r\nO1,โครงสร้าง,https://www.example.go.th/ita/2567/o1/,\"๑. เปิด ");
        assertThat(csv).contains("เลือกเมนู “การเปิดเผยข้อมูล (OIT)”\n").endsWith("\"\r\n");
        assertThat(csv.lines().filter(line -> line.startsWith("O"))).hasSize(4);
    }

    @Test
    void theSheetAsWorkbookHasTheSameCells() throws IOException {
        Path book = small.folder().resolve("ita/2567/sheet/itas-2567.xlsx");
        try (ZipFile zip = new ZipFile(book.toFile())) {
            assertThat(part(zip, "docProps/core.xml")).doesNotContain("dcterms:created");
            List<String> cells =
                    Jsoup.parse(part(zip, "xl/sharedStrings.xml"), "", Parser.xmlParser()).select("t").stream()
                            .map(Element::wholeText)
                            .toList();
            assertThat(cells)
                    .startsWith("ข้อ", "รายการ", "URL", "คำอธิบาย", "O1", "โครงสร้าง")
                    .contains("https://www.example.go.th/ita/2567/o5/", "ผลการดำเนินการตามมาตรการ");
            assertThat(cells.get(7)).startsWith("๑. เปิด https://www.example.go.th/\n๒. เลือกเมนู ");
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
