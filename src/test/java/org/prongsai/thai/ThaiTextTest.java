package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiTextTest {
    @ParameterizedTest
    @CsvSource({
        "ทํา, ทำ",
        "นํ้า, น้ำ",
        "น้ํา, น้ำ",
        "เเม่, แม่",
        "ที่\u200Bทำการ, ที่ทำการ",
        "ที\u0E48\u0E48, ที่",
        "ก\u0E48\u0E34น, ก\u0E34\u0E48น",
        "'  ก   ข\u00A0ค ', 'ก ข ค'",
        "e\u0301, \u00E9",
        "กา, กา"
    })
    void hasOneFormForComparing(String typed, String canonical) {
        assertThat(CanonicalText.of(typed)).isEqualTo(canonical);
        assertThat(CanonicalText.of(canonical)).isEqualTo(canonical.strip());
    }

    @ParameterizedTest
    @CsvSource({"ที่, 1", "น้ำ, 2", "กุมภาพันธ์, 7", "๒๕๖๗, 4", "abc, 3", "中, 2", "😀, 2", "'', 0"})
    void hasAWidth(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "abcdefghij, 5, 10, abcde|fghij",
        "abcdefghijk, 5, 10, abcde|fghi…",
        "abcdefghijk, 6, 10, …cdef|ghijk",
        "abcdefghijk, 0, 10, |abcdefghi…",
        "abcdefghijk, 11, 10, …cdefghijk|",
        "abcdefghijkl, 2, 10, ab|cdefghi…",
        "ที่ที่ที่ที่, 6, 4, ที่ที่|ที่ที่",
        "ที่ที่ที่ที่ที่, 9, 4, …ที่|ที่ที่",
        "ที่ที่ที่ที่ที่, 6, 4, ที่ที่|ที่…",
        "กำกำกำกำ, 4, 6, …กำ|กำ…",
        "中中中中, 2, 5, …|中…",
        "😀😀😀😀, 4, 6, …😀|😀…"
    })
    void isShownAroundAPlace(String line, int at, int columns, String shown) {
        Excerpt excerpt = Excerpt.of(line, at, at, columns);
        assertThat(excerpt.before() + "|" + excerpt.after()).isEqualTo(shown);
        assertThat(DisplayWidth.of(excerpt.text())).isLessThanOrEqualTo(columns);
    }

    @Test
    void showsWhatIsMarkedWhole() {
        assertThat(Excerpt.of("abcdefghijkl", 4, 8, 4)).isEqualTo(new Excerpt("…d", "efgh", "i…"));
    }

    @Test
    void sortsAsADictionaryWithNumbersByValue() {
        List<String> sorted = List.of(
                "๑",
                "2",
                "๑๐",
                "กาญจนบุรี",
                "กุดชุมแสง",
                "เกาะ",
                "ขอนแก่น",
                "ทองเอน",
                "ท่านา",
                "ทุ่งทอง",
                "ไทย",
                "โนนไทย",
                "มะค่า",
                "แม่");
        assertThat(sorted.stream()
                        .sorted(Comparator.<String>naturalOrder().reversed())
                        .sorted(new ThaiOrder()))
                .containsExactlyElementsOf(sorted);
    }

    @Test
    void numbersCountInsideTitlesToo() {
        assertThat(List.of("ภาคผนวก ๑๐", "ภาคผนวก 2", "ภาคผนวก ๑").stream().sorted(new ThaiOrder()))
                .containsExactly("ภาคผนวก ๑", "ภาคผนวก 2", "ภาคผนวก ๑๐");
    }

    @Test
    void fallsIntoWords() {
        assertThat(ThaiWords.words("จัดซื้อจัดจ้าง")).containsExactly("จัด", "ซื้อ", "จัด", "จ้าง");
    }

    @ParameterizedTest
    @ValueSource(strings = {"พ.ศ.", "ต.ค.", "เม.ย.", "มิ.ย.", "ป.ป.ช.", "อบต.", "กม.", "ฯลฯ"})
    void keepsAbbreviationsWhole(String abbreviation) {
        String text = "ตาม " + abbreviation + " ๒๕๖๗";
        assertThat(ThaiWords.words(text)).contains(abbreviation);
        assertThat(ThaiWords.linePieces(text)).contains(abbreviation + " ");
        assertThat(String.join("", ThaiWords.words(text))).isEqualTo(text);
    }

    @Test
    void breaksLinesOnlyBetweenWords() {
        assertThat(ThaiWords.linePieces("มาตรการส่งเสริมคุณธรรม")).containsExactly("มาตรการ", "ส่งเสริม", "คุณธรรม");
    }

    @ParameterizedTest
    @CsvSource({
        "ผ่านเป้าหมายความโปร่งใส, ผ่าน|เป้าหมาย|ความโปร่งใส",
        "ผลการดำเนินงานภาครัฐ 2567, ผลการดำเนินงาน|ภาครัฐ |2567",
        "(หน่วยงาน) อื่น, (หน่วยงาน) |อื่น"
    })
    void breaksNoLineWithinWordsOfTheField(String text, String pieces) {
        assertThat(String.join("|", ThaiWords.linePieces(text))).isEqualTo(pieces.strip());
    }

    @Test
    void knowsCompoundsOnlyWhereTheyAreWhole() {
        assertThat(Compounds.pieces("เพื่อส่งเสริมคุณธรรม"))
                .containsExactly(
                        new Compounds.Piece("เพื่อ", false),
                        new Compounds.Piece("ส่งเสริม", true),
                        new Compounds.Piece("คุณธรรม", false));
        assertThat(Compounds.pieces("ภาครัฐ์")).containsExactly(new Compounds.Piece("ภาครัฐ์", false));
        assertThat(Compounds.pieces("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "มาตรการส่งเสริมคุณธรรม, 100, มาตรการส่งเสริมคุณธรรม",
        "มาตรการส่งเสริมคุณธรรม, 16, มาตรการส่งเสริม…",
        "กกกกกกกกกก, 5, กกกก…"
    })
    void isShortenedBetweenWords(String text, int limit, String shortened) {
        assertThat(ThaiWords.shorten(text, limit)).isEqualTo(shortened);
    }

    @Test
    void isNeverCutBetweenALetterAndItsMarks() {
        String text = "ที่ที่ที่ที่ที่ที่";
        for (int limit = 3; limit < text.length(); limit++) {
            String kept = ThaiWords.shorten(text, limit).replace("…", "");
            assertThat(text).startsWith(kept);
            assertThat(ThaiLetters.isMark(text.charAt(kept.length()))).isFalse();
        }
    }
}
