package org.prongsai.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.output.FinishedSite;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.SixSites;
import org.prongsai.testing.SmallSite;

@ExtendWith(SixSites.Given.class)
class SingleFileTest {
    @TempDir
    private Path folder;

    private static byte[] bytes(BuiltSite site) throws IOException {
        FinishedSite finished = FinishedSite.open(site.folder()).orElseThrow();
        return ((SingleFile.Result.Made) SingleFile.of(finished, Optional.empty())).page();
    }

    private static Document page(BuiltSite site) throws IOException {
        return Jsoup.parse(new String(bytes(site), StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsFetchedAndNoLinkIsDead(SixSites sites) throws IOException {
        for (BuiltSite site : sites.all()) {
            Document page = page(site);
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(site.folder().toString()).doesNotHaveDuplicates();
            Set<String> known = new TreeSet<>(ids);
            for (Element link : page.select("[href]")) {
                String href = link.attr("href");
                if (href.startsWith("#"))
                    assertThat(known).contains(URLDecoder.decode(href.substring(1), StandardCharsets.UTF_8));
                else assertThat(href).matches("(?s)(https?|mailto|tel|data):.*");
            }
            for (Element named : page.select("[aria-labelledby], [aria-describedby], label[for]")) {
                String references =
                        named.attr("aria-labelledby") + " " + named.attr("aria-describedby") + " " + named.attr("for");
                assertThat(known).contains(references.trim().split("\\s+"));
            }
            assertThat(page.select("script, link[rel=stylesheet], iframe, [srcset]"))
                    .isEmpty();
            assertThat(page.select("img").eachAttr("src")).allMatch(source -> source.startsWith("data:image/"));
            assertThat(page.select("style").html())
                    .doesNotContain("@import")
                    .doesNotContainPattern("url\\((?![\"']?(data:|#))");
        }
    }

    /** What each page says stands in its section, in the order of the site map. */
    @Test
    void everyPageIsInIt(SixSites sites) throws IOException {
        BuiltSite site = sites.example("tuayang");
        Document page = page(site);
        List<String> whole = new ArrayList<>();
        for (String location : BuiltSite.parse(site.folder().resolve("sitemap.xml"))
                .select("loc")
                .eachText()) {
            String path = location.substring("https://www.example.go.th/".length());
            if (!path.startsWith("search/"))
                whole.add(text(site.page(path + "index.html").selectFirst("main")));
        }
        assertThat(page.select("main > section:has(> .main)").stream()
                        .map(section -> text(section.selectFirst(".main"))))
                .containsExactlyElementsOf(whole);
        assertThat(page.select("h1")).hasSize(1);
    }

    private static String text(Element element) {
        Element copy = element.clone();
        copy.select("script, noscript, [role=dialog]").remove();
        return copy.text();
    }

    /** At the place itself, under a name that no other file has, with the bytes that the site has. */
    @Test
    void linksGiveTheFilesThemselves(SixSites sites) throws IOException {
        for (BuiltSite site : sites.all()) {
            Map<String, String> given = new TreeMap<>();
            for (Element link : page(site).select("a[download]")) {
                String content = content(link);
                assertThat(site.files().values().contains(content))
                        .as(link.text())
                        .isTrue();
                assertThat(given.merge(link.attr("download"), content, (one, other) -> one))
                        .isEqualTo(content);
            }
        }
    }

    private static String content(Element link) {
        assertThat(link.attr("href")).startsWith("data:");
        byte[] content = Base64.getDecoder().decode(link.attr("href").replaceFirst(".*,", ""));
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /** What many pages link to and is large is in the page once; whoever followed a link there is told what it is, and finds the way back. */
    @Test
    void whatWouldMakeThePageMuchLargerIsInItOnce(SixSites sites) throws IOException {
        Document page = page(sites.example("tuayang"));
        assertThat(page.select("#page-files li")).isNotEmpty();
        for (Element file : page.select("#page-files li")) {
            Element link = file.selectFirst("a[download]");
            assertThat(link.text()).contains("ปี 2567");
            assertThat(page.select("a[download=" + link.attr("download") + "]")).hasSize(1);
            List<String> from = page.select("a[href=#" + file.id() + "]").stream()
                    .map(place -> place.closest("section.bound__page").attr("aria-label"))
                    .distinct()
                    .toList();
            assertThat(file.select(".bound__places a").eachText())
                    .hasSizeGreaterThan(1)
                    .containsExactlyElementsOf(from);
            for (Element back : file.select(".bound__places a")) {
                Element place = page.getElementById(back.attr("href").substring(1));
                assertThat(place.attr("href")).isEqualTo("#" + file.id());
                assertThat(place.hasAttr("download")).isFalse();
            }
        }
    }

    /** A site of an organisation that does not exist has to say so wherever it is seen. */
    @Test
    void theNoticeStandsAboveEachPage(SixSites sites) throws IOException {
        Document page = page(sites.example("tuayang"));
        assertThat(page.select("aside.ribbon").text()).contains("ข้อมูลสมมุติ");
        assertThat(page.select("main > section:has(> .main)"))
                .allSatisfy(section ->
                        assertThat(section.select("> .ribbon").text()).contains("ข้อมูลสมมุติ"));
    }

    /** They sink by one, and their style goes with them; a link that leads nowhere is none. */
    @Test
    void headingsKeepTheirStyle(SixSites sites) throws IOException {
        Document page = page(sites.example("tuayang"));
        assertThat(page.select(".main h3[data-heading=2]:not([class])")).isNotEmpty();
        assertThat(page.select("style").html())
                .contains(".main h3:where([data-heading=\"2\"]):not([class])")
                .doesNotContain(".main h2:not([class])");
        assertThat(page.select("a:not([href])")).isEmpty();
    }

    @Test
    void theSameSiteGivesTheSameBytes(SixSites sites) throws IOException {
        BuiltSite again = BuiltSite.build(Path.of("examples/makha"), folder.resolve("again"));
        assertThat(bytes(again)).isEqualTo(bytes(sites.example("makha")));
    }

    @Test
    void aSiteThatDoesNotSayWhereItStandsIsNotBound() throws IOException {
        Path source = folder.resolve("source");
        SmallSite.in(source, "");
        BuiltSite site = BuiltSite.build(source, folder.resolve("site"));
        Path home = site.folder().resolve("index.html");
        Files.writeString(home, Files.readString(home).replace("rel=\"canonical\"", "rel=\"bookmark\""));
        assertThat(SingleFile.of(FinishedSite.open(site.folder()).orElseThrow(), Optional.empty()))
                .isInstanceOf(SingleFile.Result.Unknown.class);
    }
}
