package org.prongsai.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompactTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "abc\n\t~",
                "ฉบับที่ ๑ ก.พ.ร.\u0E3F๛",
                "\u0E00\u0E7F\u007F",
                "\u0080é",
                "ก“ข”…",
                "ก\uD83D\uDE00",
                "\u0E80\u0DFF",
                "“ก”…–—‘’•\u00A0×°½",
                "\u0E5B\u0E5C\u0E67\u0E68"
            })
    void comesBackAsItWas(String text) {
        CompactText compact = CompactText.of(text);

        assertThat(compact).hasToString(text).isEqualTo(CompactText.of(text)).hasSameHashCodeAs(CompactText.of(text));
        assertThat(compact.length()).isGreaterThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ข", "กก", "\u0081"})
    void isNoOther(String other) {
        assertThat(CompactText.of("ก")).isNotEqualTo(CompactText.of(other));
    }
}
