package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {
    @Test
    void theLongestIsFound() {
        PhraseIndex index = new PhraseIndex(List.of("การ", "การจัด", "การจัดซื้อจัดจ้าง", "จัดซื้อ"));
        assertThat(index.longestAt("การจัดซื้อ", 0)).contains("การจัด");
        assertThat(index.longestAt("การจัดซื้อจัดจ้าง", 0)).contains("การจัดซื้อจัดจ้าง");
        assertThat(index.longestAt("การจัดซื้อ", 3)).contains("จัดซื้อ");
        assertThat(index.longestAt("การ", 0)).contains("การ");
        assertThat(index.longestAt("กา", 0)).isEmpty();
        assertThat(index.longestAt("ตาราง", 0)).isEmpty();
    }

    @Test
    void findsWhatComparingEachPhraseFinds() {
        Random random = new Random(2567);
        Set<String> phrases = new TreeSet<>();
        while (phrases.size() < 300) phrases.add(text(random, 3 + random.nextInt(5)));
        PhraseIndex index = new PhraseIndex(phrases);
        int found = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = text(random, 12);
            Optional<String> expected =
                    phrases.stream().filter(text::startsWith).max(Comparator.comparing(String::length));
            assertThat(index.longestAt(text, 0)).as(text).isEqualTo(expected);
            if (expected.isPresent()) found++;
        }
        assertThat(found).isGreaterThan(1_000);
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append("กขคง".charAt(random.nextInt(4)));
        return text.toString();
    }

    @Test
    void aPhraseHasThreeLetters() {
        assertThatThrownBy(() -> new PhraseIndex(List.of("กข"))).hasMessageContaining("three characters");
        assertThat(new PhraseIndex(List.of()).longestAt("กขคง", 0)).isEmpty();
    }
}
