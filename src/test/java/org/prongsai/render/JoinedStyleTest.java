package org.prongsai.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.model.SitePath;

class JoinedStyleTest {
    private static final String SHEET = """
            /* @import url("none.css") layer(base); */
            @layer base, component;

            @import url("base.css") layer(base);
            @import url("component/note.css") layer(component);
            """;

    private static final Map<String, String> PARTS = Map.of(
            "css/base.css", "p { background: url(\"../img/paper.png\"); }\n",
            "css/component/note.css", "/* a { */\n.note { color: red; }\n",
            "css/extra.css", "b { color: blue; }\n");

    @Test
    void whatIsImportedStandsInItsLayer() {
        assertThat(joined("css/site.css", SHEET))
                .isEqualTo(new TreeMap<>(Map.of("css/site.css", """

                        @layer base, component;

                        @layer base {
                        p { background: url("../img/paper.png"); }
                        }

                        @layer component {
                        /* a { */
                        .note { color: red; }
                        }

                        """, "css/extra.css", PARTS.get("css/extra.css"))));
    }

    /** Inside another sheet it would have another meaning, or end another's rules. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            css/base.css           | @import url("more.css");
            css/base.css           | @charset "utf-8";
            css/base.css           | p { color: red;
            css/base.css           | /* without an end
            css/component/note.css | p { background: url(../../img/paper.png); }
            css/site.css           | @import url("base.css") print;
            css/site.css           | @import url("none.css") layer(base);
            css/site.css           | @import "base.css" layer(base);
            """)
    void whatCouldBeShownOtherwiseStaysAsItWasWritten(String file, String text) {
        Map<String, String> written = new TreeMap<>(PARTS);
        written.put("css/site.css", SHEET);
        written.put(file, text);
        assertThat(joined(file, text)).isEqualTo(written);
    }

    private static Map<String, String> joined(String file, String text) {
        Map<String, String> written = new TreeMap<>(PARTS);
        written.put("css/site.css", SHEET);
        written.put(file, text);
        Map<SitePath, StaticFiles.Source> files = new LinkedHashMap<>();
        written.forEach((name, bytes) -> files.put(
                new SitePath("/" + name), () -> new ByteArrayInputStream(bytes.getBytes(StandardCharsets.UTF_8))));
        Map<String, String> joined = new TreeMap<>();
        JoinedStyle.in(files).forEach((path, source) -> joined.put(path.fileName(), text(source)));
        return joined;
    }

    private static String text(StaticFiles.Source source) {
        try (InputStream in = source.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
