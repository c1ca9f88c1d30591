package org.prongsai.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.RecordTable;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.testing.AssembledSite;
import org.prongsai.thai.Digits;
import org.prongsai.thai.Numerals;

/** A cell of a spreadsheet says what the page says. */
class PrintedTextTest {
    private static final Markdown MARKDOWN = new Markdown();

    private static String printed(String text, Numerals numerals) {
        Origin origin = Origin.start(Place.ofFile("x"));
        return PrintedText.of(MARKDOWN.read(text, origin, MarkdownFlavour.ofCell(text), numerals, new Problems())
                .content());
    }

    @ParameterizedTest
    @CsvSource({
        "**หนา** *เอน* ~~ลบ~~, หนา เอน ลบ",
        "[ลิงก์](a.md) <https://example.go.th>, ลิงก์ https://example.go.th",
        "`x < 1` & \"ก\", x < 1 & \"ก\"",
        "ก \\* ข, ก * ข",
        "<b>ก</b>, <b>ก</b>",
        "๑. กระบวนการ, ๑. กระบวนการ",
        "-5.25, -5.25",
    })
    void aLineHasNoMarkup(String typed, String text) {
        assertThat(printed(typed, Numerals.AS_WRITTEN)).isEqualTo(text);
    }

    @Test
    void listsKeepTheirMarks() {
        assertThat(printed("งาน\n\n3. สาม\n4. สี่\n   - ย่อย\n\nจบ", Numerals.THAI))
                .isEqualTo("งาน\n๓. สาม\n๔. สี่\n  - ย่อย\nจบ");
        assertThat(printed("1) หนึ่ง\n1) สอง", Numerals.AS_WRITTEN)).isEqualTo("1) หนึ่ง\n1) สอง");
        assertThat(printed("(๑) หนึ่ง\n(๒) สอง", Numerals.AS_WRITTEN)).isEqualTo("(๑) หนึ่ง\n(๒) สอง");
    }

    @Test
    void aTableInACellKeepsItsRows() {
        assertThat(printed("ก | ข\n--|--\n1 | 2\n", Numerals.AS_WRITTEN)).isEqualTo("ก ข\n1 2");
    }

    /** With jsoup's word for what the markup says. */
    @Test
    void allCellsOfTheSitesSayTheWordsOfTheirMarkup() {
        int cells = 0;
        for (String site : List.of("", "examples/tuayang", "examples/thana", "examples/makha")) {
            for (RecordTable table : AssembledSite.in(Path.of(site)).site().years().stream()
                    .flatMap(year -> year.tables().stream())
                    .toList()) {
                for (RecordTable.Row row : table.rows()) {
                    for (RecordTable.Cell cell : row.cells()) {
                        Content content = cell.prose().document().content();
                        StringBuilder markup = new StringBuilder();
                        content.pieces().stream()
                                .filter(Piece.Html.class::isInstance)
                                .forEach(piece -> markup.append(((Piece.Html) piece).markup()));
                        assertThat(letters(PrintedText.of(content))).isEqualTo(letters(words(markup.toString())));
                        cells++;
                    }
                }
            }
        }
        assertThat(cells).isGreaterThan(300);
    }

    private static String words(String markup) {
        Element body = Jsoup.parse(markup).body();
        body.select("ul:not(.written) > li").forEach(item -> item.prependText("- "));
        for (Element list : body.select("ol")) {
            int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
            for (Element item : list.children()) {
                if (item.hasAttr("value")) number = Integer.parseInt(item.attr("value"));
                String sign = list.className().contains("parenthesis") ? ")" : ".";
                String digits = Integer.toString(number++);
                item.prependText((list.className().contains("thai") ? Digits.toThai(digits) : digits) + sign);
            }
        }
        return body.text();
    }

    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }
}
