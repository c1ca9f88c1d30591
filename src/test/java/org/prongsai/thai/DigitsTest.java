package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({"๐๑๒๓๔๕๖๗๘๙, 0123456789", "พ.ศ. ๒๕๖๗, พ.ศ. 2567", "ไม่มีตัวเลข, ไม่มีตัวเลข"})
    void goBothWays(String thai, String arabic) {
        assertThat(Digits.toArabic(thai)).isEqualTo(arabic);
        assertThat(Digits.toThai(arabic)).isEqualTo(thai);
    }

    @ParameterizedTest
    @CsvSource({"2๕67, true", "๒๕67, true", "๒๕๖๗ 2567, false", "2567, false", "'', false"})
    void tellNumbersOfTwoKinds(String text, boolean mixed) {
        assertThat(Digits.mixesKindsInOneNumber(text)).isEqualTo(mixed);
    }

    @ParameterizedTest
    @CsvSource({"๑๒, 12", "12, 12", "010, 10", "1๒, ", "-1, ", "2568.5, ", "'', ", "1234567890, ", "१२, "})
    void areANumberOnlyInOneKind(String text, Integer value) {
        assertThat(Digits.value(text))
                .isEqualTo(value == null ? java.util.OptionalInt.empty() : java.util.OptionalInt.of(value));
    }

    @ParameterizedTest
    @CsvSource({
        "ได้ 87.13 คะแนน, ได้ ๘๗.๑๓ คะแนน",
        "ข้อ O42 และ 43, ข้อ O42 และ ๔๓",
        "https://example.go.th/2567/ ปี 2567, https://example.go.th/2567/ ปี ๒๕๖๗",
        "แบบ1.pdf ข้อ 1, แบบ1.pdf ข้อ ๑",
        "a1@example.go.th โทร 1, a1@example.go.th โทร ๑",
        "95.2(IIT), ๙๕.๒(IIT)",
        "ปี2567, ปี๒๕๖๗"
    })
    void becomeThaiExceptInCodesAndAddresses(String arabic, String thai) {
        assertThat(Numerals.THAI.ofText(arabic)).isEqualTo(thai);
        assertThat(Numerals.ARABIC.ofText(thai)).isEqualTo(arabic);
        assertThat(Numerals.AS_WRITTEN.ofText(arabic)).isEqualTo(arabic);
    }
}
