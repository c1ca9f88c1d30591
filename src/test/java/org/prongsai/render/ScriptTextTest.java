package org.prongsai.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTextTest {
    @Test
    void nothingEndsATextBeforeItsEnd() {
        assertThat(ScriptText.quoted("a\"b\\c\nd")).isEqualTo("\"a\\u0022b\\u005cc\\nd\"");
        assertThat(ScriptText.quoted("</script><!--&")).isEqualTo("\"\\u003c/script\\u003e\\u003c!--\\u0026\"");
        assertThat(ScriptText.quoted("\u2028\u2029\r\0")).isEqualTo("\"\\u2028\\u2029\\u000d\\u0000\"");
    }

    @Test
    void thaiStaysAsItIs() {
        assertThat(ScriptText.quoted("ปี ๒๕๖๗")).isEqualTo("\"ปี ๒๕๖๗\"");
    }
}
