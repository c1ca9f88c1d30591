package org.prongsai.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.thai.Numerals;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource({
        "ก่อน**(วงเล็บ)**หลัง, ก่อน<strong>(วงเล็บ)</strong>หลัง",
        "ก่อน**“คำพูด”**หลัง, ก่อน<strong>“คำพูด”</strong>หลัง",
        "ชื่อ**บริษัท ก.**จำกัด, ชื่อ<strong>บริษัท ก.</strong>จำกัด",
        "เลข**๑.**รายการ, เลข<strong>๑.</strong>รายการ",
        "**ร้อยละ 50%**หลัง, <strong>ร้อยละ 50%</strong>หลัง",
        "**[ลิงก์](x)**หลัง, <strong><a href=\"x\">ลิงก์</a></strong>หลัง",
        "กิน**น้ำ**แข็ง, กิน<strong>น้ำ</strong>แข็ง",
        "***หนาเอียง***ต่อ, <em><strong>หนาเอียง</strong></em>ต่อ",
        "ก ** ข ** ค, ก ** ข ** ค",
        "2 * 3 * 4, 2 * 3 * 4"
    })
    void emphasisWorksBesideThaiAndPunctuation(String text, String html) {
        assertThat(MarkdownText.cell(text).html()).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "การแยก|แยะประโยชน์, การแยกแยะประโยชน์",
        "เดือนมกราคม|2564, เดือนมกราคม⏎2564",
        "ข้อ ๑|ข้อ ๒, ข้อ ๑⏎ข้อ ๒",
        "ITA|ปี, ITA⏎ปี",
        "**หนา**|ต่อ, <strong>หนา</strong>ต่อ",
        "ต่าง|ๆ, ต่างๆ",
        "'ก  |ข', 'ก<br />⏎ข'"
    })
    void aLineBreakBetweenThaiLettersIsNoSpace(String text, String html) {
        assertThat(MarkdownText.cell(text.replace('|', '\n')).html())
                .isEqualTo("<p>" + html.replace('⏎', '\n') + "</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "๑. เรื่องเดิม, ๑-เรื่องเดิม",
        "เรื่องเดิม, เรื่องเดิม",
        "ที่ตั้ง & ติดต่อ, ที่ตั้ง-ติดต่อ",
        "O43 Results, o43-results",
        "***, section",
        "page main, section-page-main"
    })
    void headingIdsKeepEveryLetter(String heading, String id) {
        String text = heading.replace("*", "\\*");
        assertThat(MarkdownText.page("## " + text).document().headings())
                .extracting(Heading::id)
                .containsExactly(id);
    }

    @Test
    void headingIdsAreUniqueAndCanBeChosen() {
        MarkdownText text = MarkdownText.page("## ก\n\n## ก\n\n## ผล {#o43 .wide}\n");
        assertThat(text.document().headings()).extracting(Heading::id).containsExactly("ก", "ก-2", "o43");
        assertThat(text.html()).contains("<h2 id=\"o43\" class=\"wide\">ผล</h2>");
        assertThat(text.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "{#q .x} ก, <p>{#q .x} ก",
        "ก {#q} ข, <p>ก {#q} ข",
        "- ก {#q}, <li>ก {#q}",
        "๑. ก {#q}/๒. ข, ก {#q}",
        "| ก {#q} |/|-|, <th scope=\"col\">ก {#q}",
        "{#q}, <p>{#q}",
    })
    void marksThatNameNothingArePrinted(String text, String html) {
        MarkdownText read = MarkdownText.page(text.replace('/', '\n'));
        assertThat(read.html()).contains(html);
        assertThat(read.document().anchors().all()).isEmpty();
    }

    @Test
    void marksNameParagraphsAndWhatTheyStandBehind() {
        assertThat(MarkdownText.page("ก {#q}\n\n**ข**{#r .s} ค").html())
                .isEqualTo("<p id=\"q\">ก</p>\n<p><strong class=\"s\" id=\"r\">ข</strong> ค</p>");
        assertThat(MarkdownText.cell("ก {#q}").html()).isEqualTo("<p>ก {#q}</p>");
    }

    @Test
    void headingsStartAtTwoAndSkipNoLevel() {
        assertThat(MarkdownText.page("# ก\n\n## ข {#x}\n\n#### ค\n\n## ง {#x}\n")
                        .problems())
                .containsExactly(
                        "heading/level-one 1:1 ก", "heading/skipped 5:1 ค|####|###", "heading/duplicate-id 7:1 x");
        assertThat(MarkdownText.cell("## ก").problems()).containsExactly("heading/in-cell 1:1 ก");
    }

    @ParameterizedTest
    @CsvSource({
        "๑. หนึ่ง|๒. สอง, ๑.| หนึ่ง;๒.| สอง",
        "1.จัดทำ|2.แจ้งเวียน, 1.|จัดทำ;2.|แจ้งเวียน",
        "1. จัดทำ|2.แจ้งเวียน, 1.| จัดทำ;2.|แจ้งเวียน",
        "(๑) หนึ่ง|(๒) สอง, (๑)| หนึ่ง;(๒)| สอง",
        "-สำนักปลัด|-กองคลัง, -|สำนักปลัด;-|กองคลัง",
        "๔.กองการศึกษา|๕.กองสาธารณสุข, ๔.|กองการศึกษา;๕.|กองสาธารณสุข",
        "๑.๑ แนวทาง|๑.๒ ผล, ๑.๑| แนวทาง;๑.๒| ผล",
        "(ก) ไก่|(ค) ควาย, (ก)| ไก่;(ค)| ควาย",
        "๑. ก||๒. ข|๔. ค, ๑.| ก;๒.| ข;๔.| ค"
    })
    void linesWithThaiMarkersAreAListThatKeepsThem(String text, String items) {
        String html = MarkdownText.cell(text.replace('|', '\n')).html();
        String expected = java.util.Arrays.stream(items.split(";"))
                .map(item -> item.split("\\|"))
                .map(item -> "<li><span class=\"written__mark\">" + item[0] + "</span>" + item[1] + "</li>\n")
                .collect(Collectors.joining());
        assertThat(html).isEqualTo("<ul class=\"written\" role=\"list\">\n" + expected + "</ul>");
    }

    @Test
    void listsWithWrittenMarkersMayFollowTextAndHoldOtherLists() {
        assertThat(MarkdownText.cell("ดังนี้\n๑. บรรยาย\n  - ก\n  - ข\n๒. ดูงาน\nต่อบรรทัด")
                        .html())
                .isEqualTo("<p>ดังนี้</p>\n<ul class=\"written\" role=\"list\">\n"
                        + "<li><span class=\"written__mark\">๑.</span> บรรยาย\n<ul>\n<li>ก</li>\n<li>ข</li>\n</ul>\n</li>\n"
                        + "<li><span class=\"written__mark\">๒.</span> ดูงานต่อบรรทัด</li>\n</ul>");
    }

    @ParameterizedTest
    @CsvSource({
        "๑. เรื่องเดิม",
        "-สำนักปลัด",
        "๑.๑ แนวทาง",
        "๘๗.๑๓ คะแนน|๘๕.๑๐ คะแนน",
        "พ.ศ.|๒๕๖๗. นั้น",
        "(๓) สาม|(๑) หนึ่ง"
    })
    void linesThatAreNoListStayText(String text) {
        assertThat(MarkdownText.cell(text.replace('|', '\n')).html())
                .startsWith("<p>")
                .doesNotContain("<li>");
    }

    @Test
    void numbersOfAListStayAsTyped() {
        assertThat(MarkdownText.cell("1. ก\n3. ข\n4. ค").html())
                .isEqualTo("<ol>\n<li>ก</li>\n<li value=\"3\">ข</li>\n<li>ค</li>\n</ol>");
        assertThat(MarkdownText.cell("1) ก\n2) ข").html())
                .isEqualTo("<ol class=\"numbers-parenthesis\">\n<li>ก</li>\n<li>ข</li>\n</ol>");
    }

    @Test
    void aLineThatBeginsLikeAnItemStaysALine() {
        assertThat(MarkdownText.cell("ดังนี้\n(๑) ข้อเดียว").html()).isEqualTo("<p>ดังนี้<br />(๑) ข้อเดียว</p>");
        assertThat(MarkdownText.cell("ก. ไก่\nข. ไข่").html()).isEqualTo("<p>ก. ไก่<br />ข. ไข่</p>");
        assertThat(MarkdownText.cell("ได้\n๘๗.๑๓ คะแนน").html()).isEqualTo("<p>ได้\n๘๗.๑๓ คะแนน</p>");
    }

    @Test
    void marksTakeNoTextWithThem() {
        assertThat(MarkdownText.page("งบ {ร่าง} ปี ๒๕๖๗ {#budget}").html())
                .isEqualTo("<p id=\"budget\">งบ {ร่าง} ปี ๒๕๖๗</p>");
        assertThat(MarkdownText.page("ก {ข} **ค**{.red} ง").html())
                .isEqualTo("<p>ก {ข} <strong class=\"red\">ค</strong> ง</p>");
    }

    @Test
    void nothingIsLostBehindATabInATask() {
        assertThat(MarkdownText.cell("- [x]\tฝึก\n- [ ] \tอบรม").html()).contains("ฝึก", "อบรม");
    }

    @ParameterizedTest
    @CsvSource({
        "[ที่มา]: สำนักปลัด, link/unused-definition 1:1 [ที่มา]: สำนักปลัด",
        "ก[^1]||[^1]: ข||[^1]: ค, footnote/unused 5:1 1",
        "[^1]: ข, footnote/unused 1:1 1",
        "!!! หมายเหตุ, 'markdown/unknown-admonition 1:1 หมายเหตุ|note|note, important, warning, example, missing'",
        "##ก, heading/no-space 1:1 ##ก",
        "ก|---|ข, heading/underlined 1:1 ก",
        "ก {style=red}, markdown/unknown-marks 1:1 {style=red}",
        "ก &#xE000; ข, text/control-character 1:3 &#xE000;",
        "ก &#x202E; ข, text/control-character 1:3 &#x202E;"
    })
    void whatWouldBeLostOrIsNotMeantIsTold(String text, String problem) {
        assertThat(MarkdownText.page(text.replace('|', '\n')).problems()).containsExactly(problem);
    }

    @Test
    void cellsBeyondTheHeadAreKeptAndTold() {
        MarkdownText text = MarkdownText.page("| ก | ข |\n|---|---|\n| ๑ | ๒ | ๓ |");
        assertThat(text.html()).contains("<td>๓</td>");
        assertThat(text.problems()).containsExactly("markdown/table-extra-cell 3:1 | ๑ | ๒ | ๓ |");
        assertThat(MarkdownText.page("| ก | ข |\n| ๑ | ๒ |").problems())
                .containsExactly("markdown/table-no-rule 1:1 | ก | ข |");
    }

    @Test
    void aBookWithoutABlankLineIsRefused() {
        assertThat(MarkdownText.page("| ก | ข |\n|---|---|\n" + "| ๑ | ๒ |\n".repeat(5_000))
                        .problems())
                .containsExactly("markdown/too-complex 5001:1 ");
    }

    @Test
    void anAddressInTheMiddleOfATextHasItsOwnPlace() {
        assertThat(MarkdownText.page("ก ข https://a.example ค").document().links())
                .extracting(link -> link.place().column())
                .containsExactly(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- ", "<a b=\"c\"", "- ", "!!! note \"", "|-"})
    void textsThatNobodyWritesEndInAProblem(String part) {
        assertThat(MarkdownText.page(part.repeat(5_000)).problems()).hasSizeLessThan(3);
    }

    @Test
    void aTableMayStandRightUnderTextOrAListItem() {
        String table = "| ก | ข |\n|--|-:|\n| 1 | 2 |\n| 3 |\n";
        String html =
                "<div class=\"scroll\" role=\"region\" aria-label=\"ตาราง\" tabindex=\"0\">\n<table class=\"table\">\n<thead>\n"
                        + "<tr><th scope=\"col\">ก</th><th scope=\"col\" class=\"number\">ข</th></tr>\n</thead>\n<tbody>\n"
                        + "<tr><td>1</td><td class=\"number\">2</td></tr>\n<tr><td>3</td><td class=\"number\"></td></tr>\n"
                        + "</tbody>\n</table>\n</div>";
        assertThat(MarkdownText.cell(table).html()).isEqualTo(html);
        assertThat(MarkdownText.cell("ดังนี้\n" + table).html()).isEqualTo("<p>ดังนี้</p>\n" + html);
        assertThat(MarkdownText.cell("- ข้อ\n" + table).html()).isEqualTo("<ul>\n<li>ข้อ</li>\n</ul>\n" + html);
    }

    @Test
    void anIndentedThaiParagraphIsNoCode() {
        assertThat(MarkdownText.cell("    ตามที่ได้ดำเนินการ").html()).isEqualTo("<p>ตามที่ได้ดำเนินการ</p>");
        assertThat(MarkdownText.cell("\tตามที่ได้ดำเนินการ").html()).isEqualTo("<p>ตามที่ได้ดำเนินการ</p>");
        assertThat(MarkdownText.cell("    int x;").html()).startsWith("<pre><code>");
    }

    @Test
    void rawHtmlIsShownAsTextAndReported() {
        MarkdownText text = MarkdownText.cell("ก <b onclick=\"x\">ข</b>\n\n<script>alert(1)</script>");
        assertThat(text.html()).doesNotContain("<b").doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(text.problems())
                .contains("markdown/raw-html 1:3 <b onclick=\"x\">", "markdown/raw-html 3:1 <script>");
    }

    @Test
    void addressesInThaiTextAreLinksUpToTheFirstThaiLetter() {
        MarkdownText text = MarkdownText.cell("ดูที่https://thungthong-kan.go.th/a_b?x=1. และhttps://a.go.thครับ");
        assertThat(text.document().links())
                .extracting(Link::target)
                .containsExactly("https://thungthong-kan.go.th/a_b?x=1", "https://a.go.th");
    }

    @Test
    void attributesAreIdsAndClassesAndNothingElse() {
        assertThat(MarkdownText.page("[ก](x){.button #go} และ {onclick=\"x\"} {ก} {2567}\n\nย่อหน้า\n{.lead}")
                        .html())
                .isEqualTo(
                        "<p><a href=\"x\" class=\"button\" id=\"go\">ก</a> และ {onclick=&quot;x&quot;} {ก} {2567}</p>\n"
                                + "<p class=\"lead\">ย่อหน้า</p>");
    }

    @Test
    void aFigureIsAnImageWhoseTargetIsData() {
        MarkdownDocument document = MarkdownText.page("ดังนี้\n\n![ผล](results.yaml)\n\n![](appendices/)\n")
                .document();
        assertThat(document.content().pieces()).contains(new Piece.FigureSlot(0), new Piece.FigureSlot(1));
        assertThat(document.images()).allMatch(Image::isFigure);
        assertThat(MarkdownText.page("ก ![ผล](results.yaml)").problems())
                .containsExactly("figure/not-alone 1:3 results.yaml");
    }

    @Test
    void anImageNeedsWordsInItsPlace() {
        assertThat(MarkdownText.page("![](a.jpg)").problems()).containsExactly("image/no-alt 1:1 a.jpg");
    }

    @Test
    void aPictureMayHaveATitleAndStandsAlone() {
        MarkdownDocument document =
                MarkdownText.page("![ป้าย](<ภาพ ก.jpg> \"ป้ายหน้าอาคาร\")").document();
        assertThat(document.content().pieces()).containsExactly(new Piece.FigureSlot(0), new Piece.Html("\n"));
        assertThat(document.images().get(0).target()).isEqualTo("ภาพ ก.jpg");
        assertThat(document.images().get(0).title()).contains("ป้ายหน้าอาคาร");
    }

    @Test
    void footnotesAreNumberedAndLinkedBothWays() {
        MarkdownText text = MarkdownText.page("ก[^a] ข[^b] ค[^a] ง[^z]\n\n[^a]: หนึ่ง\n[^b]: สอง\n");
        assertThat(text.html())
                .contains("href=\"#page-note-1\"", "id=\"page-ref-1-2\"", "<li id=\"page-note-2\">", "ง[^z]");
        assertThat(text.problems()).containsExactly("footnote/missing 1:20 z");
    }

    @Test
    void definitionListsAdmonitionsAndTasksAreBuilt() {
        assertThat(MarkdownText.page("ITA\n: การประเมิน").html())
                .isEqualTo("<dl>\n<dt>ITA</dt>\n<dd>การประเมิน</dd>\n</dl>");
        assertThat(MarkdownText.page("!!! missing \"ภาพ\"\n    ไม่มี **ภาพ**\n").html())
                .isEqualTo("<div class=\"note note--missing\" role=\"note\">\n<p class=\"note__title\">ภาพ</p>\n"
                        + "<p>ไม่มี <strong>ภาพ</strong></p>\n</div>");
        assertThat(MarkdownText.page("- [x] ก\n- [ ] ข").html())
                .contains("aria-label=\"ทำแล้ว\">☑</span> ก", "aria-label=\"ยังไม่ทำ\">☐</span> ข");
        assertThat(MarkdownText.page("~~ลบ~~").html()).isEqualTo("<p><del>ลบ</del></p>");
    }

    @Test
    void anUnknownAdmonitionIsReportedWithTheNearestName() {
        assertThat(MarkdownText.page("\n!!! nite\n    ก").problems())
                .containsExactly(
                        "markdown/unknown-admonition 2:1 nite|note|note, important, warning, example, missing");
    }

    @Test
    void theContentsHaveTheirPlace() {
        assertThat(MarkdownText.page("[TOC]\n\n## ก").document().content().pieces())
                .contains(new Piece.ContentsSlot());
    }

    @Test
    void numeralsFollowThePolicyExceptInAddressesAndCode() {
        String text = "ปี 2567 ข้อ O43 `x1` [๒๕๖๗](/2567/)";
        assertThat(new MarkdownText(text, MarkdownFlavour.PAGE, Numerals.THAI).html())
                .isEqualTo("<p>ปี ๒๕๖๗ ข้อ O43 <code>x1</code> <a href=\"/2567/\">๒๕๖๗</a></p>");
        assertThat(new MarkdownText(text, MarkdownFlavour.PAGE, Numerals.ARABIC).html())
                .contains(">2567</a>");
    }

    @Test
    void theOpeningIsTheFirstParagraphWithoutMarkup() {
        assertThat(MarkdownText.page("## หัว\n\n- ข้อ\n\nตาม**ที่**\nได้ [ทำ](x) `a`\n\nสอง")
                        .document()
                        .opening())
                .isEqualTo("ตามที่ได้ ทำ a");
    }

    @Test
    void placesCountFromTheStartOfTheFile() {
        var problems = new org.prongsai.problem.Problems();
        var origin = org.prongsai.problem.Origin.lines("a.yaml", 10, 7);
        new Markdown().read("ก\nข <i>", origin, MarkdownFlavour.CELL, Numerals.AS_WRITTEN, problems);
        assertThat(problems.sorted())
                .extracting(problem -> problem.place().toString())
                .containsExactly("a.yaml:11:9");
    }

    @ParameterizedTest
    @CsvSource({"1. กระบวนการ", "- ผลการประเมิน", "# ๑", "> ก", "๑. ก", "---", "[ก]: ข", "``` ก"})
    void aCellOfOneLineIsWordsAsTyped(String text) {
        MarkdownText phrase = new MarkdownText(text, MarkdownFlavour.ofCell(text + "\n"), Numerals.AS_WRITTEN);
        assertThat(phrase.html()).isEqualTo("<p>" + text.replace(">", "&gt;") + "</p>");
        assertThat(phrase.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'>', 5000",
        "'- ', 600",
        "'**ก *ข ', 5000",
        "'[', 5000",
        "'[a](b', 5000",
        "'![[]()', 20000",
        "'`a``b```c', 3000"
    })
    void textsThatNobodyWritesAreRefusedBeforeTheyTakeLong(String part, int times) {
        assertThat(MarkdownText.page(part.repeat(times)).problems()).containsExactly("markdown/too-complex 1:1 ");
    }
}
