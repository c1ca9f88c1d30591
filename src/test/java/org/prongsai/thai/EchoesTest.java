package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Compared with looking at every two places of short texts of few letters, in which much is repeated. */
class EchoesTest {
    /** @param start of letters that stand again {@code distance} behind */
    private record Echo(int start, int length, int distance) {}

    private static char[] text(Random random) {
        String letters = "กขค ";
        char[] text = new char[random.nextInt(60)];
        for (int i = 0; i < text.length; i++) {
            int from = i - 1 - random.nextInt(20);
            boolean copied = from >= 0 && random.nextInt(5) > 0;
            text[i] = copied ? text[from] : letters.charAt(random.nextInt(letters.length()));
            for (int run = random.nextInt(16); copied && run > 0 && i + 1 < text.length; run--) {
                i++;
                text[i] = text[++from];
            }
        }
        return text;
    }

    /** All letters that are repeated at a distance, so many of them. */
    private static Set<Echo> compared(char[] text, int length, int distance) {
        Set<Echo> echoes = new HashSet<>();
        for (int start = 0; start + distance + length <= text.length; start++) {
            boolean same = true;
            for (int i = start; i < start + length; i++)
                same &= ThaiLetters.isLetter(text[i]) && text[i] == text[i + distance];
            if (same) echoes.add(new Echo(start, length, distance));
        }
        return echoes;
    }

    private static boolean tells(Set<Echo> told, Echo echo) {
        return told.stream()
                .anyMatch(one -> one.distance() == echo.distance()
                        && one.start() <= echo.start()
                        && one.start() + one.length() >= echo.start() + echo.length());
    }

    private static void isTrue(char[] text, Set<Echo> told) {
        for (Echo echo : told)
            for (int i = echo.start(); i < echo.start() + echo.length(); i++)
                assertThat(text[i]).isEqualTo(text[i + echo.distance()]);
    }

    @Test
    void tellsOfEverythingThatStandsAgainRightBehindItself() {
        Random random = new Random(2567);
        int found = 0;
        for (int i = 0; i < 5_000; i++) {
            char[] text = text(random);
            Set<Echo> told = new HashSet<>();
            Echoes.rightAway(text, 4, 9, (start, end, distance) -> told.add(new Echo(start, end - start, distance)));
            isTrue(text, told);
            for (int distance = 4; distance <= 9; distance++) {
                for (Echo echo : compared(text, distance, distance)) {
                    assertThat(tells(told, echo))
                            .as("%s in %s", echo, new String(text))
                            .isTrue();
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @Test
    void tellsOfEverythingThatStandsAgainAnywhere() {
        Random random = new Random(2568);
        int found = 0;
        for (int i = 0; i < 5_000; i++) {
            char[] text = text(random);
            Set<Echo> told = new HashSet<>();
            Echoes.anywhere(text, 10, (start, end, distance) -> told.add(new Echo(start, end - start, distance)));
            isTrue(text, told);
            for (int distance = 1; distance < text.length; distance++) {
                for (Echo echo : compared(text, 10, distance)) {
                    assertThat(tells(told, echo))
                            .as("%s in %s", echo, new String(text))
                            .isTrue();
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }
}
