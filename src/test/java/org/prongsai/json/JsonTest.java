package org.prongsai.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is printed as JSON is read again as what it was. */
class JsonTest {
    @Test
    void printsMembersInTheirOrderAndLeavesOutWhatIsNotThere() {
        Json json = Json.object()
                .with("ข", 1)
                .with("ก", "ไทย")
                .with("none", Optional.empty())
                .with("list", Json.of(List.of(Json.of(-2), Json.of("x"))))
                .with("empty", Json.of(List.of()))
                .with("object", Json.object());
        assertThat(json.print()).isEqualTo("""
                        {
                          "ข": 1,
                          "ก": "ไทย",
                          "list": [
                            -2,
                            "x"
                          ],
                          "empty": [],
                          "object": {}
                        }""");
    }

    @Test
    void everyCharacterComesBack() {
        StringBuilder text = new StringBuilder("\"\\/</script>\u2028\u2029😀 ํา\uFEFF");
        for (char control = 0; control < ' '; control++) text.append(control);
        byte[] printed = Json.of(text.toString()).print().getBytes(StandardCharsets.UTF_8);
        assertThat(new JsonMapper().readTree(printed).stringValue()).isEqualTo(text.toString());
    }

    @Test
    void halfACharacterIsWrittenAsAnEscape() {
        assertThat(Json.of("\uD83Dx\uDE00").print()).isEqualTo("\"\\ud83dx\\ude00\"");
    }
}
