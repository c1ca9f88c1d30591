package org.prongsai.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageBytesTest {
    /** Of one to four bytes, and long enough for several pieces. */
    private static final String TEXT = "a é ก 😀 ".repeat(2_000);

    @Test
    void areThoseOfJavasOwnEncoder() throws IOException {
        PageBytes bytes = new PageBytes(Integer.MAX_VALUE);
        bytes.write(TEXT);
        bytes.write(TEXT.toCharArray());
        bytes.write(TEXT.getBytes(StandardCharsets.UTF_8));
        assertThat(bytes.toByteArray()).isEqualTo((TEXT + TEXT + TEXT).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepTheHalvesOfACharacterTogether() throws IOException {
        PageBytes bytes = new PageBytes(Integer.MAX_VALUE);
        for (char half : "ก😀ข".toCharArray()) bytes.write(half);
        assertThat(text(bytes)).isEqualTo("ก😀ข");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "\uD83Dก", "\uD83D\uD83D\uDE00", "ก\uDE00"})
    void haveAQuestionMarkForAHalf(String text) throws IOException {
        PageBytes bytes = new PageBytes(Integer.MAX_VALUE);
        bytes.write(text);
        assertThat(bytes.toByteArray()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void haveEntitiesForWhatWouldBeMarkup() throws IOException {
        PageBytes bytes = new PageBytes(Integer.MAX_VALUE);
        bytes.writeEscaped("<ก href=\"&\">'");
        bytes.writeEscaped(TEXT);
        assertThat(text(bytes)).isEqualTo("&lt;ก href=&quot;&amp;&quot;&gt;&#39;" + TEXT);
    }

    @Test
    void refuseMoreThanTheyMayHold() throws IOException {
        PageBytes bytes = new PageBytes(6);
        bytes.write("กข");
        assertThatThrownBy(() -> bytes.write("a")).isInstanceOf(PageBytes.TooLarge.class);
    }

    private static String text(PageBytes bytes) {
        return new String(bytes.toByteArray(), StandardCharsets.UTF_8);
    }
}
