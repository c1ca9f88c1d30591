package org.prongsai.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {
    @Test
    void leavesAPlainPathAsItIs() {
        String path = "/2567/report-1_a.b~c*/";
        assertThat(PercentEncoding.of(path)).isSameAs(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/แผน ปี ๒๕๖๗.pdf", "a+b%2F?&#\"<>|^`{}[]\\", "é😀", "กa", "\uD83D", ""})
    void isThatOfJavaWithItsSlashesAndTildes(String text) {
        String expected = URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("+", "%20")
                .replace("%7E", "~");
        assertThat(PercentEncoding.of(text)).isEqualTo(expected);
    }
}
