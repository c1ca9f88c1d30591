package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A search finds what the pattern alone finds. */
class SearchTest {
    private static final Pattern YEAR = Pattern.compile("(?<!ก)(?:ประจำ)?ปี(?:งบประมาณ)? ?[0-9]{2}(?![0-9])");
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.])[0-9]{2}(?:\\.[0-9])?");
    private static final List<String> PIECES =
            List.of("ประจำ", "ปี", "งบประมาณ", " ", "1", "23", ".", "ก", "\n", "ข้อ");

    /** A text of random pieces, so that matches begin, break off and overlap in every way. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) text.append(PIECES.get(random.nextInt(PIECES.size())));
        return text.toString();
    }

    private static List<String> found(Iterable<Matcher> matches) {
        List<String> found = new ArrayList<>();
        for (Matcher match : matches) found.add(match.start() + match.group());
        return found;
    }

    private static List<String> foundAlone(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.start() + match.group())
                .toList();
    }

    @Test
    void findsTheSameFromOpenings() {
        Random random = new Random(2567);
        int matches = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = text(random);
            List<String> expected = foundAlone(YEAR, text);
            assertThat(found(Search.forOpenings(YEAR, text, "ประจำ", "ปี")))
                    .as(text)
                    .isEqualTo(expected);
            matches += expected.size();
        }
        assertThat(matches).isGreaterThan(500);
    }

    @Test
    void findsTheSameFromDigits() {
        Random random = new Random(2568);
        int matches = 0;
        for (int i = 0; i < 5_000; i++) {
            String text = text(random);
            List<String> expected = foundAlone(NUMBER, text);
            assertThat(found(Search.forDigits(NUMBER, text))).as(text).isEqualTo(expected);
            matches += expected.size();
        }
        assertThat(matches).isGreaterThan(500);
    }

    @Test
    void findsMatchesWithinOthersWhenAsked() {
        Pattern two = Pattern.compile("[0-9]{2}");
        assertThat(found(Search.forDigits(two, "1234"))).containsExactly("012", "234");
        assertThat(found(Search.forDigits(two, "1234").overlapping())).containsExactly("012", "123", "234");
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(found(Search.forDigits(NUMBER, ""))).isEmpty();
        assertThat(found(Search.forOpenings(YEAR, "", "ปี"))).isEmpty();
    }
}
