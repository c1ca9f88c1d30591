package org.prongsai.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Workbooks open in spreadsheet programs, whatever is typed. */
class WorkbookTest {
    private static Map<String, String> parts(byte[] book) throws IOException {
        Map<String, String> parts = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                parts.put(
                        entry.getName(),
                        Parser.unescapeEntities(new String(in.readAllBytes(), StandardCharsets.UTF_8), false));
        }
        return parts;
    }

    private static byte[] book(String name, Workbook.Cell... cells) {
        return Workbook.of(name, List.of(10), List.of(List.of(new Workbook.Cell.Text("หัว")), List.of(cells)));
    }

    @Test
    void numbersAreNumbersAndFormulasAreTexts() throws IOException {
        Map<String, String> parts = parts(book(
                "ก",
                new Workbook.Cell.Number(new BigDecimal("12000.50")),
                new Workbook.Cell.Number(new BigDecimal("1E+3")),
                new Workbook.Cell.Text("=SUM(A1:A9)")));
        String sheet = parts.get("xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<v>12000.50</v>", "<v>1000</v>").doesNotContain("<f>");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=SUM(A1:A9)");
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() throws IOException {
        Map<String, String> parts =
                parts(book("table-" + "a".repeat(60), new Workbook.Cell.Text("กา ".repeat(20_000))));
        assertThat(parts.get("xl/workbook.xml")).containsPattern("name=\"[^\"]{31}\"");
        String texts = parts.get("xl/sharedStrings.xml");
        assertThat(texts).contains("(ข้อความเต็มอยู่ในไฟล์ CSV)");
        assertThat(texts.length()).isBetween(30_000, 33_500);
    }

    @Test
    void sameRowsGiveTheSameBytes() {
        assertThat(book("ก", new Workbook.Cell.Text("ข"))).isEqualTo(book("ก", new Workbook.Cell.Text("ข")));
    }
}
