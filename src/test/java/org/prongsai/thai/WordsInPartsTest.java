package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The words of a part of a text are those of the whole, whatever is typed: abbreviations, loose marks, other scripts, no spaces at all. */
class WordsInPartsTest {
    private static final List<String> PIECES = List.of(
            "การดำเนินการ",
            "ส่งเสริมคุณธรรม",
            "ปี",
            "พ.ศ.",
            "พ. ศ.",
            "อบต.",
            "ป.ป.ช.",
            "ต.ค.",
            "ฯลฯ",
            "กรุงเทพฯ",
            "ต่างๆ",
            "2567",
            "๒๕๖๗",
            " ",
            " ",
            " ",
            "  ",
            "\n",
            "\t",
            ".",
            "-",
            "(",
            ")",
            "”",
            "ก",
            "เ",
            "แ",
            "ะ",
            "า",
            "ำ",
            "\u0E48",
            "\u0E31",
            "\u0E4D",
            "\u200B",
            "\u00A0",
            "E-Service",
            "O12",
            "ITA",
            "\u0441",
            "\u0E81",
            "\uFFFC",
            "ขององค์การบริหารส่วนตำบล",
            "ทุจริต",
            "ๆ",
            "ฯ",
            "฿",
            "ให้ให้",
            "ผู้มีส่วนได้ส่วนเสีย",
            "ก.",
            "เม.ย.",
            "จ.",
            "หมู่ที่");

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) text.append(PIECES.get(random.nextInt(PIECES.size())));
        for (int i = random.nextInt(4); i > 0 && text.length() > 0; i--)
            text.deleteCharAt(random.nextInt(text.length()));
        return text.toString();
    }

    private static List<Integer> starts(WordSpans words, int from, int to) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < words.count(); i++)
            if (words.start(i) >= from && words.start(i) < to) starts.add(words.start(i));
        return starts;
    }

    @Test
    void areThoseOfTheWhole() {
        Random random = new Random(2567);
        int parts = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            WordSpans whole = ThaiWords.spans(text);
            int from = random.nextInt(text.length() + 1);
            int to = from + random.nextInt(text.length() - from + 1);
            WordSpans part = ThaiWords.spans(text, from, to);
            assertThat(part.covers(from, to)).isTrue();
            if (part.count() == 0) continue;
            int start = part.start(0);
            int end = part.end(part.count() - 1);
            assertThat(starts(part, start, end)).as(text).isEqualTo(starts(whole, start, end));
            assertThat(whole.isBoundary(start)).as(text).isTrue();
            assertThat(whole.isBoundary(end)).as(text).isTrue();
            if (end - start < text.length()) parts++;
        }
        assertThat(parts).isGreaterThan(2_000);
    }

    @Test
    void endWhereAPhraseDoes() {
        String text = "ดำเนินการแล้ว ตามแผน พ.ศ. 2567 ข้อ ๆ";
        assertThat(ThaiWords.phraseEnd(text, 3)).isEqualTo(text.indexOf("ตาม"));
        assertThat(ThaiWords.phraseEnd(text, text.indexOf("2567"))).isEqualTo(text.length());
        assertThat(ThaiWords.phraseEnd(text, 100)).isEqualTo(text.length());
    }
}
