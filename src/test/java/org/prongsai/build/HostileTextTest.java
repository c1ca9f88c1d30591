package org.prongsai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.Code;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Folders;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is typed into a site stays text: names, titles, cells, descriptions of pictures, feeds and styles. */
class HostileTextTest {
    private static final String HOSTILE = "\"'><img src=x onerror=alert(1)><script>alert(2)</script><!--</title>&lt;";

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path temp;

    @Test
    void staysTextOnEveryPage() throws IOException {
        Path site = temp.resolve("site");
        Folders.copy(Path.of("examples", "tuayang"), site);
        poison(site);
        BuiltSite built = BuiltSite.build(site, temp.resolve("out"));
        assertThat(built.result().problems())
                .extracting(quoted -> quoted.problem().code())
                .contains(Code.MARKDOWN_RAW_HTML)
                .noneMatch(code -> code.subject() == Code.Subject.FILES);

        int shown = 0;
        for (Map.Entry<String, String> file : built.files().entrySet()) {
            String text = new String(file.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            if (file.getKey().endsWith(".html")) {
                Document page = Jsoup.parse(text);
                assertThat(active(page)).as(file.getKey()).isEmpty();
                if (page.text().contains("ตัวอย่าง" + HOSTILE)) shown++;
            } else if (file.getKey().endsWith(".xml")) {
                Document feed = Jsoup.parse(text, "", Parser.xmlParser());
                assertThat(feed.select("img, script")).as(file.getKey()).isEmpty();
            } else if (file.getKey().matches("search/.*\\.js")) {
                assertThat(text).as(file.getKey()).doesNotContain("<", ">");
            } else if (file.getKey().endsWith(".css")) {
                // between quotation marks whatever could end them is a number
                String rules = text.replaceAll("\"(?:[^\"\\\\<>&]|\\\\[0-9a-f]+ )*\"", "");
                assertThat(rules).as(file.getKey()).doesNotContain("alert");
            }
        }
        assertThat(shown).isGreaterThan(50);
    }

    /** Puts the hostile text behind every "example", which stands in every kind of text, and behind every "drawing". */
    private static void poison(Path site) throws IOException {
        List<Path> texts;
        try (Stream<Path> all = Files.walk(site.resolve("content"))) {
            texts = all.filter(file -> file.toString().matches(".*\\.(md|yaml)"))
                    .toList();
        }
        for (Path file : texts) {
            // the title of a box ends at its quotes, and more behind them is refused
            String text = Files.readString(file)
                    .replaceAll("(?m)^!!! (\\w+) .*$", "!!! $1")
                    .replace("ตัวอย่าง", "ตัวอย่าง" + HOSTILE)
                    .replace("ภาพวาด", "ภาพวาด" + HOSTILE)
                    .replaceAll("(?m)^summary: .*$", "$0]]>" + HOSTILE);
            boolean settings = file.endsWith("site.yaml");
            Files.writeString(
                    file,
                    settings ? text + "  - {code: org/other-name, at: /, reason: a hostile name is no name}\n" : text);
        }
    }

    private static List<Element> active(Document page) {
        return page.getAllElements().stream().filter(HostileTextTest::isActive).toList();
    }

    /**
     * Scripts of the program stand in the head, are empty, and are read from a file. Data for search engines are no script: a browser
     * runs nothing of this type.
     */
    private static boolean isActive(Element element) {
        if (element.is("head > script[type=application/ld+json]")) return !isData(element);
        return element.is(
                        "body script, script:not([src]), script:not(:empty), body style, iframe, object, embed, form:not(.search, .found__filters), img[src=x]")
                || element.attributes().asList().stream().anyMatch(HostileTextTest::isActive);
    }

    /** Whether a script element holds JSON, in which nothing can end the element, and has no other attribute. */
    private static boolean isData(Element script) {
        return script.attributesSize() == 1
                && !script.data().matches("(?s).*[<>&].*")
                && JSON.readTree(script.data()).has("@graph");
    }

    private static boolean isActive(Attribute attribute) {
        String value = attribute.getValue().toLowerCase(Locale.ROOT).strip();
        return attribute.getKey().startsWith("on")
                || attribute.getKey().equals("style")
                || value.startsWith("javascript:")
                || value.startsWith("data:");
    }
}
