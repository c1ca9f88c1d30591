package org.prongsai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.SixSites;

/** The scanner finds what jsoup finds, or gives up. */
@ExtendWith(SixSites.Given.class)
class TagScannerTest {
    /** What neither has, since only a parser adds it to pages that lack it, and nothing is asked of it. */
    private static final Set<String> UNASKED = Set.of("#root", "html", "head", "body");

    @Test
    void everyPageOfOursIsUnderstood(SixSites sites) throws IOException {
        int pages = 0;
        for (BuiltSite site : sites.all()) {
            for (Path page : pages(site.folder())) {
                byte[] html = Files.readAllBytes(page);
                assertThat(scanned(html)).as(page.toString()).contains(parsed(html));
                pages++;
            }
        }
        assertThat(pages).isGreaterThan(300);
    }

    @Test
    void bothLooksFindTheSameOnEveryPage(SixSites sites) throws IOException {
        int faults = 0;
        for (BuiltSite site : sites.all()) {
            Set<String> files = new TreeSet<>(site.files().keySet());
            // so that there is something to be found
            files.removeIf(file -> file.contains("plan") || file.endsWith(".css"));
            for (Path page : pages(site.folder())) {
                byte[] html = Files.readAllBytes(page);
                String name = site.folder().relativize(page).toString().replace('\\', '/');
                PageLook one = new PageLook(name, files);
                PageLook other = new PageLook(name, files);
                assertThat(TagScanner.read(html, one)).as(name).isTrue();
                ParsedPage.read(html, other);
                AuditedPage found = one.found(Markup.OURS);
                assertThat(found).as(name).isEqualTo(other.found(Markup.OURS));
                assertThat(one.ids()).as(name).isEqualTo(other.ids());
                faults += found.faults().size();
            }
        }
        assertThat(faults).isGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>ก &lt;b id=&quot;x&quot;&gt; ข</p>",
                "<a href=\"?a=1&amp;b=2&copy=3&#x0e01;&#3585;&notit;&quot;&#39;&lt;&nosuch;&\">ก</a>",
                "<a href=\"a\nb\" id=\"\" rel>ก</a>",
                "<img src=\"ก ข.png\" alt><br/><img src=\"x\" alt=\"\" role=\"presentation\" /><hr>",
                "<p id=\"ก\" hidden data-id=\"no\" data-href=\"<a href=''>\" title=\"> '\">ก</p>",
                "<!-- <p id=\"no\"> - -> --><p id=\"a\">ก</p><!--x-->",
                "<svg viewBox=\"0 0 1 1\" id=\"s\"><title>ก &lt;p id=x&gt;</title><desc id=\"d\">ข</desc><g><path d=\"M0 0\"/><text id=\"t\">ก</text></g></svg>",
                "<p><svg id=\"s\"/><b id=\"b\">ก</b></p>",
                "<p><a id=\"a\"><b id=\"b\"><i id=\"i\"><svg><svg id=\"in\"></svg></svg></i></b></a></p><p>ก</p>",
                "<table><caption id=\"c\">ก</caption><thead>\n<tr><th id=\"h\"><p>ก</p></th></tr></thead><tbody><tr><td><ul><li id=\"l\">ก</li></ul></td></tr></tbody></table>",
                "<dl><div><dt id=\"t\">ก</dt><dd id=\"d\"><dl><dt>ก</dt><dd>ข</dd></dl></dd></div><dt>ก</dt><dd>ข</dd></dl>",
                "<form id=\"f\"><fieldset><legend>ก</legend><label><input id=\"i\" type=\"radio\" checked></label><button>ก</button></fieldset></form>",
                "<article><p><cite><code><del><em><i><ins><kbd><mark><q><s id=\"x\">ก</s></q></mark></kbd></ins></i></em></del></code></cite><small><sub><sup><time><u>ก</u></time></sup></sub></small></p></article><p>ก</p>",
                "<table><tfoot><tr><td>ก</td></tr></tfoot><tbody></tbody><caption>ก</caption><thead></thead></table>",
                "<dl><hr><ul><li>ก</li></ul><div><p id=\"p\">ก</p></div></dl>",
                "<ul><li>ก<ol><li>ข</li></ol></li></ul><pre>\n\nก</pre>",
                "<details><summary>ก</summary><p id=\"p\">ข</p></details>",
                "<p id=\"\u00a0a&nbsp;b\">ก</p>",
                "<b><b><b><b><b id=\"b\">ก</b></b></b></b></b><p>ก</p>"
            })
    void whatIsInOrderIsFoundAsAParserFindsIt(String body) {
        byte[] html = page(body);
        assertThat(scanned(html)).contains(parsed(html));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<P>ก</P>",
                "<p ID=\"x\">ก</p>",
                "<svg><path ID=\"x\"/></svg>",
                "<svg><path Href=\"x\"/></svg>",
                "<p id=x>ก</p>",
                "<p id='x'>ก</p>",
                "<p id = \"x\">ก</p>",
                "<p id=\"x\"class=\"y\">ก</p>",
                "<p id=\"x\" id=\"y\">ก</p>",
                "<p id=\"x\u0000\">ก</p>",
                "<p\tid=\"x\">ก</p>",
                "<p/id=\"x\">ก</p>",
                "<p/>ก",
                "<p ก=\"x\">ก</p>",
                "<p =\"x\">ก</p>",
                "<p>ก",
                "<p>ก</p></p>",
                "<p>ก</p ><b></b id=\"x\">",
                "<p>ก<p>ข</p></p>",
                "<p><div id=\"x\">ก</div></p>",
                "<p><b id=\"x\">ก</p><p>ข</b></p>",
                "<p><b id=\"x\"><ul><li>ก</li></ul></b></p>",
                "<a id=\"x\"><b><a id=\"y\">ก</a></b></a>",
                "<button><b><button id=\"x\">ก</button></b></button>",
                "<form><div><form id=\"x\"></form></div></form>",
                "<h1><h2>ก</h2></h1>",
                "<li id=\"x\">ก</li>",
                "<dd><div><dd id=\"x\">ก</dd></div></dd>",
                "<table><p id=\"x\">ก</p></table>",
                "<table>ก<tbody></tbody></table>",
                "<table><tr><td>ก</td></tr></table>",
                "<tr id=\"x\"><td>ก</td></tr>",
                "<td id=\"x\">ก</td>",
                "<svg><p id=\"x\">ก</p></svg>",
                "<svg><title><b id=\"x\">ก</b></title></svg>",
                "<svg><a href=\"x\">ก</a></svg>",
                "<svg><foreignObject><p id=\"x\">ก</p></foreignObject></svg>",
                "<svg><style><p id=\"x\"></style></svg>",
                "<svg><![CDATA[<p id=\"x\">]]></svg>",
                "<circle id=\"x\"/>",
                "<math><mi id=\"x\"></mi></math>",
                "<script>\"<p id='x'>\"</script>",
                "<style><p id=\"x\"></style>",
                "<textarea><p id=\"x\"></textarea>",
                "<title><p id=\"x\"></title>",
                "<noscript><p id=\"x\">ก</p></noscript>",
                "<iframe src=\"x\"><p id=\"x\"></iframe>",
                "<template><p id=\"x\">ก</p></template>",
                "<object data=\"x\"></object>",
                "<embed src=\"x\"><video src=\"x\"></video>",
                "<select><option id=\"x\"><p id=\"y\"></select>",
                "<image src=\"x\">",
                "<base href=\"x\">",
                "<area href=\"x\">",
                "<my-element id=\"x\">ก</my-element>",
                "<plaintext><p id=\"x\">",
                "<!--><p id=\"x\">-->ก</p>",
                "<!---><p id=\"x\">-->ก</p>",
                "<!-- --!><p id=\"x\">-->ก</p>",
                "<!-- -- --><p>ก</p>",
                "<!doctype html><p>ก</p>",
                "<?php <p id=\"x\"> ?>",
                "</><p>ก</p>",
                "<p>1 < 2</p>",
                "<p>ก</p><",
                "<p>ก</p><p",
                "<p>ก</p><p id",
                "<p>ก</p><p id=\"",
                "<p>ก</p><!--",
                "<p>ก</p></body><p id=\"x\">ก</p>",
                "<p>ก</p></body></html><p id=\"x\">ก</p>",
                "<body id=\"x\">ก</body>",
                "<html id=\"x\">ก</html>",
                "<head><meta></head>"
            })
    void whatIsOddIsLeftToTheParser(String body) {
        assertThat(scanned(page(body))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!DOCTYPE html>",
                "<p>ก</p>",
                "<!DOCTYPE html>ก",
                "<!DOCTYPE html><html><body></body></html>",
                "<!DOCTYPE html><html><head></head></html>",
                "<!DOCTYPE html><html><head>ก</head><body></body></html>",
                "<!DOCTYPE html><html><head></head>ก<body></body></html>",
                "<!DOCTYPE html><html><head><p id=\"x\"></p></head><body></body></html>",
                "<!DOCTYPE html><html><head><script><!--<script></script>--></script></head><body></body></html>",
                "<!DOCTYPE html><html><head><script></b></script></head><body></body></html>",
                "<!DOCTYPE html><html><head><script></script ></head><body></body></html>",
                "<!DOCTYPE html><html><head><script/></head><body></body></html>",
                "<!DOCTYPE html><html><head><title>ก</head><body></body></html>",
                "<!DOCTYPE html><html><head></head><body></body><body></body></html>",
                "<!DOCTYPE html><html><head></head><body></body></html><html></html>",
                "<!DOCTYPE html><html><head></head><body></body></html>ก"
            })
    void aDocumentThatIsOddIsLeftToTheParser(String html) {
        assertThat(scanned(html.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    /** Whatever is left out, doubled or turned round in a page: what the scanner does understand, it finds as the parser does. */
    @Test
    void aPageThatIsDamagedIsFoundAsAParserFindsItOrLeft(SixSites sites) throws IOException {
        int understood = 0;
        for (Path page : sites.longestPages()) {
            List<String> pieces = pieces(Files.readString(page));
            for (int i = 1; i < pieces.size(); i += 1 + pieces.size() / 12) {
                for (List<String> damaged : damaged(pieces, i)) {
                    byte[] html = String.join("", damaged).getBytes(StandardCharsets.UTF_8);
                    Optional<List<String>> found = scanned(html);
                    if (found.isEmpty()) continue;
                    understood++;
                    assertThat(found.get()).as("%s, piece %s", page, i).isEqualTo(parsed(html));
                }
            }
        }
        assertThat(understood).isGreaterThan(100);
    }

    private static List<List<String>> damaged(List<String> pieces, int at) {
        List<String> without = new ArrayList<>(pieces);
        without.remove(at);
        List<String> twice = new ArrayList<>(pieces);
        twice.add(at, pieces.get(at));
        List<String> turned = new ArrayList<>(pieces);
        turned.set(at - 1, pieces.get(at));
        turned.set(at, pieces.get(at - 1));
        List<String> moved = new ArrayList<>(pieces);
        moved.add(pieces.size() / 2, pieces.get(at));
        return List.of(without, twice, turned, moved);
    }

    /** Tags, and texts between them. */
    private static List<String> pieces(String html) {
        return Arrays.asList(html.split("(?=<)|(?<=>)"));
    }

    private static byte[] page(String body) {
        return ("<!DOCTYPE html>\n<html lang=\"th\">\n<head>\n<meta charset=\"utf-8\">\n<title>ก &lt;</title>\n"
                        + "<script>if (1 < 2) { x = \"<p>\"; }</script>\n<style>a > b {}</style>\n</head>\n<body id=\"b\">\n"
                        + body + "\n</body>\n</html>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<List<String>> scanned(byte[] html) {
        List<String> found = new ArrayList<>();
        return TagScanner.read(html, tag -> found.add(told(tag))) ? Optional.of(asked(found)) : Optional.empty();
    }

    private static List<String> parsed(byte[] html) {
        List<String> found = new ArrayList<>();
        ParsedPage.read(html, tag -> found.add(told(tag)));
        return asked(found);
    }

    private static List<String> asked(List<String> found) {
        return found.stream().filter(tag -> !UNASKED.contains(tag)).toList();
    }

    private static String told(Tag tag) {
        return Arrays.stream(Attribute.values())
                .flatMap(attribute -> tag.value(attribute).map(value -> attribute.label() + "=" + value).stream())
                .collect(Collectors.joining(" ", tag.name() + " ", ""))
                .strip();
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }
}
