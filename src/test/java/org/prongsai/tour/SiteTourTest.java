package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.archive.SiteArchive;
import org.prongsai.testing.Archived;
import org.prongsai.testing.Browser;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.FolderServer;
import org.prongsai.testing.SixSites;

/**
 * A visitor's tour of every site in a real browser, by double-click and from a web server: from the home page through every
 * link. What each page needs is there, no link is dead, and no page is out of reach.
 */
@ExtendWith(SixSites.Given.class)
class SiteTourTest {
    /** Run in each page: what it links to, the anchors that it has, and what it needs and did not get. */
    private static final String LOOK = """
            // pictures further down are fetched when they come near; here they are asked for at once
            const pictures = [...document.images].map(i => { i.loading = 'eager'; return i.decode().catch(() => {}); });
            return Promise.all([document.fonts.ready, ...pictures]).then(() => {
              const links = [...document.querySelectorAll('a[href], link[rel=alternate]')].map(a => a.href);
              const anchors = [...document.querySelectorAll('[id]')].map(e => e.id);
              const lacking = [
                ...[...document.images].filter(i => !(i.complete && i.naturalWidth > 0)).map(i => i.src),
                ...[...document.querySelectorAll('link[rel=stylesheet]')].filter(l => !l.sheet).map(l => l.href)];
              if (!document.fonts.check('16px Sarabun')) lacking.push('font');
              if (getComputedStyle(document.body).marginTop !== '0px') lacking.push('styles');
              return [links, anchors, lacking];
            });
            """;

    @TempDir
    private static Path temp;

    private static Browser browser;

    @BeforeAll
    static void openBrowser() throws IOException {
        assumeTrue(Browser.isInstalled(), "needs chromium and chromedriver");
        browser = Browser.open(Files.createDirectory(temp.resolve("profile")));
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) browser.close();
    }

    static Stream<Named<BuiltSite>> sites(SixSites sites) {
        return sites.all().stream()
                .map(site -> Named.of(site.folder().getFileName().toString(), site));
    }

    /** From the page that comes first in an archive, unpacked in a folder whose name has Thai letters and spaces: the site is in it as it is. */
    @ParameterizedTest
    @MethodSource("sites")
    void everythingIsInReach(BuiltSite site) {
        Path unpacked = Archived.unpacked(
                site, temp.resolve("ที่อื่น ๆ").resolve(site.folder().getFileName()));
        tour(unpacked, unpacked.toUri(), SiteArchive.READ_FIRST);
    }

    /** The links are the same; one page of each kind shows that what it needs comes from a server too. */
    @Test
    void aServerGivesWhatPagesNeed(SixSites sites) {
        for (BuiltSite site : sites.all())
            try (FolderServer server = FolderServer.start(site.folder(), "/web/ita/")) {
                for (Path page : sites.longestPages()) {
                    if (!page.startsWith(site.folder())) continue;
                    URI address = server.address()
                            .resolve(site.folder()
                                    .toUri()
                                    .relativize(page.toUri())
                                    .toString());
                    assertThat(look(address).lacking()).as("needed by " + page).isEmpty();
                }
            }
    }

    private static void tour(Path folder, URI root, String first) {
        Map<String, Set<String>> anchors = new TreeMap<>();
        Map<String, String> asked = new TreeMap<>();
        Deque<String> waiting = new ArrayDeque<>(List.of(first));
        Set<String> seen = new TreeSet<>(waiting);
        while (!waiting.isEmpty()) {
            String page = waiting.poll();
            Look look = look(root.resolve(encoded(page)));
            assertThat(look.lacking()).as("needed by " + page).isEmpty();
            anchors.put(page, look.anchors());
            for (String link : look.links()) {
                if (!link.startsWith(root.toString())) {
                    assertThat(link).as("link on " + page).matches("(https?|mailto|tel):.*");
                    continue;
                }
                String target = decoded(link.substring(root.toString().length()));
                asked.putIfAbsent(target, page);
                String file = target.replaceAll("#.*", "");
                if (file.endsWith(".html") && seen.add(file)) waiting.add(file);
            }
        }
        asked.forEach((target, page) -> {
            String file = target.replaceAll("#.*", "");
            assertThat(folder.resolve(file))
                    .as("link to " + target + " on " + page)
                    .isRegularFile();
            if (target.contains("#")) {
                assertThat(anchors.get(file)).as("link on " + page).contains(target.substring(target.indexOf('#') + 1));
            }
        });
        Set<String> pages = pages(folder);
        pages.remove(SiteArchive.SITE + "404.html");
        pages.removeIf(page -> leadsOn(folder, page, seen));
        assertThat(seen).containsExactlyElementsOf(pages);
    }

    /** Whether a page only says where something has moved. No link of the site leads there, but links elsewhere do. */
    private static boolean leadsOn(Path folder, String page, Set<String> seen) {
        Document document = BuiltSite.parse(folder.resolve(page));
        Element refresh = document.selectFirst("meta[http-equiv=refresh]");
        if (refresh == null) return false;
        String target = document.select("main a").attr("href");
        assertThat(refresh.attr("content")).isEqualTo("0; url=" + target);
        assertThat(seen)
                .as(page)
                .contains(URI.create("/" + page).resolve(target).getPath().substring(1));
        return true;
    }

    private record Look(List<String> links, Set<String> anchors, List<String> lacking) {}

    private static Look look(URI address) {
        browser.go(address);
        assertThat(browser.complaints()).as(address.toString()).isEmpty();
        List<?> found = (List<?>) browser.run(LOOK);
        return new Look(texts(found.get(0)), new TreeSet<>(texts(found.get(1))), texts(found.get(2)));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String.class::cast).toList();
    }

    private static Set<String> pages(Path folder) {
        Set<String> pages = new TreeSet<>(BuiltSite.filesIn(folder).keySet());
        pages.removeIf(name -> !name.endsWith(".html"));
        return pages;
    }

    private static String encoded(String path) {
        return URI.create("file:///").resolve(path).getRawPath().substring(1);
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
