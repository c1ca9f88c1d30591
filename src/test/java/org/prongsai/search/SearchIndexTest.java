package org.prongsai.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is searched and what is asked have one form, and the index says which pages have which words. */
class SearchIndexTest {
    private static IndexedPage page(String text) {
        return new IndexedPage("", "", text);
    }

    /** What the script in the browser reads: for each page that has the word, its number and how often. */
    private static List<Posting> decoded(String code) {
        List<Posting> postings = new ArrayList<>();
        int page = -1;
        int number = 0;
        for (char letter : code.toCharArray()) {
            int value = PostingCode.ALPHABET.indexOf(letter);
            number = number * 32 + value % 32;
            if (value >= 32) continue;
            page += 1 + number / 4;
            postings.add(new Posting(page, Posting.Frequency.values()[number % 4]));
            number = 0;
        }
        return postings;
    }

    private static List<String> decodedWords(String code) {
        List<String> words = new ArrayList<>();
        String before = "";
        for (String entry : code.split(" ")) {
            before = before.substring(0, Character.digit(entry.charAt(0), 36)) + entry.substring(1);
            words.add(before);
        }
        return words;
    }

    /** Pages that have a word, with how often: {@code 0:ONCE 2:OFTEN}. */
    private static String pagesOf(String word, List<IndexedPage> pages) {
        SearchIndex index = SearchIndex.of(pages);
        TreeMap<Integer, Posting.Frequency> found = new TreeMap<>();
        int number = index.words().indexOf(word);
        if (number >= 0)
            decoded(index.pages().get(number)).forEach(posting -> found.put(posting.page(), posting.frequency()));
        return String.join(
                " ",
                found.entrySet().stream()
                        .map(entry -> entry.getKey() + ":" + entry.getValue())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "๒๕๖๗, 2567",
        "O๔๓, o43",
        "๐๔๓, 043",
        "No GIFT, no gift",
        "น\u0E4D\u0E32, นำ",
        "เเผน, แผน",
        "ป.ป.ช., ปปช.",
        "พ.ศ. ๒๕๖๗, พศ. 2567",
        "๙๘.๗๐, 98.70",
        "ท\u0E48\u0E35, ที่"
    })
    void foldsWhatIsTheSame(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "ข้อo43ของปี2567, ข้อ|o43|ของปี|2567",
        "98.70 คะแนน., 98.70|คะแนน",
        "ต่างๆ ฯลฯ, ต่าง|ล",
        "e-service, e|service",
        "ร้อยละ 5.0-6, ร้อยละ|5.0|6"
    })
    void dividesRunsByTheirLetters(String folded, String runs) {
        assertThat(Run.of(folded).stream().map(Run::text)).containsExactly(runs.split("\\|"));
    }

    @Test
    void countsHowOftenAPageHasAWord() {
        List<IndexedPage> pages = List.of(
                page("ประชาชน"), page("กองคลัง"), page("ประชาชน ประชาชน"), page("ประชาชน ประชาชน ประชาชน ประชาชน"));
        assertThat(pagesOf("ประชาชน", pages)).isEqualTo("0:ONCE 2:SOME 3:OFTEN");
    }

    @Test
    void titlesAndWhatAPageIsAboutAreFound() {
        List<IndexedPage> pages = List.of(new IndexedPage("ประชาชน", "บันทึกข้อความ 2567", ""));
        assertThat(pagesOf("ประชาชน", pages)).isEqualTo("0:ONCE");
        assertThat(pagesOf("2567", pages)).isEqualTo("0:ONCE");
    }

    @Test
    void aWordInsideALongerOneIsLeftToTheLongerOne() {
        List<IndexedPage> pages = List.of(page("งาน"), page("พนักงาน"));
        assertThat(pagesOf("งาน", pages)).isEqualTo("0:ONCE");
        assertThat(pagesOf("พนักงาน", pages)).isEqualTo("1:ONCE");
    }

    /** The dictionary has ฝาก|ราม, and a question may be divided in another way. */
    @Test
    void aWordAcrossTheDictionarysBordersIsFound() {
        assertThat(pagesOf("กราม", List.of(page("ฝากราม"), page("กราม")))).isEqualTo("0:ACROSS 1:ONCE");
    }

    @Test
    void noWordEndsBeforeTheMarksOfItsLastLetter() {
        assertThat(pagesOf("ที", List.of(page("ที"), page("ของที่")))).isEqualTo("0:ONCE");
    }

    @Test
    void whatIsWrittenIsRead() {
        List<Posting> postings = new ArrayList<>();
        int page = 0;
        for (int distance : new int[] {1, 1, 7, 8, 9, 255, 256, 40_000}) {
            page += distance;
            for (Posting.Frequency frequency : Posting.Frequency.values()) postings.add(new Posting(page++, frequency));
        }
        assertThat(decoded(PostingCode.encode(postings))).isEqualTo(postings);
    }

    @Test
    void wordsThatBeginAlikeAreWrittenOnce() {
        List<String> words = List.of("2566", "2567", "o4", "o43", "งบ", "งบประมาณ");
        assertThat(FrontCoding.encode(words)).isEqualTo("02566 37 0o4 23 0งบ 2ประมาณ");
        assertThat(decodedWords(FrontCoding.encode(words))).isEqualTo(words);
    }

    @Test
    void anIndexOfNothingIsEmpty() {
        SearchIndex index = SearchIndex.of(List.of());
        assertThat(index.encodedWords()).isEmpty();
        assertThat(index.encodedPages()).isEmpty();
    }
}
