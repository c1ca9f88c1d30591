package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.testing.Browser;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.FolderServer;
import org.prongsai.testing.Request;
import org.prongsai.testing.SixSites;

/** The first visit to the home page of ทุ่งทอง from a web server, by a browser that has seen nothing yet. */
@ExtendWith(SixSites.Given.class)
class HomeWeightTest {
    private static final int MOST_REQUESTS = 25;
    private static final long MOST_BYTES = 120_000;

    /**
     * What has moved after it was seen, and how far; asked for when the fonts are there and what they change was drawn. A
     * square that is moved on purpose comes last in the browser's list, so that nothing is missed and nobody waits by the clock.
     */
    private static final String SHIFTS = """
            const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
            const told = entry => entry.value + ': ' + entry.sources.map(s => (s.node && s.node.outerHTML || '').slice(0, 80));
            return document.fonts.ready.then(frame).then(() => {
              const square = document.createElement('p');
              square.style.cssText = 'position: fixed; left: 0; top: 0; margin: 0; width: 200px; height: 200px';
              square.textContent = '□';
              document.body.append(square);
              return frame().then(() => new Promise(done => {
                const shifts = [];
                new PerformanceObserver(list => {
                  for (const entry of list.getEntries()) {
                    if (entry.sources.some(s => s.node === square || square.contains(s.node))) return done(shifts);
                    shifts.push(told(entry));
                  }
                }).observe({type: 'layout-shift', buffered: true});
                square.style.top = '300px';
              }));
            });
            """;

    /** The largest thing that was painted: its name and its text. */
    private static final String LARGEST = """
            return new Promise(done => new PerformanceObserver(list => {
              const element = list.getEntries().pop().element;
              done([element.localName, element.textContent.trim()]);
            }).observe({type: 'largest-contentful-paint', buffered: true}));
            """;

    @TempDir
    private Path temp;

    private Browser browser;

    /** How fast the answers come, in bytes a second. */
    enum Line {
        LOOPBACK(Browser.UNLIMITED),
        SLOW_MOBILE(50_000);

        private final int speed;

        Line(int speed) {
            this.speed = speed;
        }
    }

    @BeforeEach
    void openBrowser() throws IOException {
        assumeTrue(Browser.isInstalled(), "needs chromium and chromedriver");
        browser = Browser.openWithNetworkLog(Files.createDirectory(temp.resolve("profile")));
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) browser.close();
    }

    @Test
    void littleIsFetched(SixSites sites) {
        List<Request> requests = visit(sites.home());
        assertThat(requests).as("requests").hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(requests)
                .as("fonts")
                .anyMatch(request -> request.address().getPath().endsWith(".woff2"));
        assertThat(requests.stream()
                        .mapToLong(request -> bytes(request, sites.home()))
                        .sum())
                .as("bytes")
                .isLessThanOrEqualTo(MOST_BYTES);
    }

    /** What came; of what is still on its way when the page is there, such as its icon, the whole file unpacked. */
    private static long bytes(Request request, BuiltSite site) {
        if (request.bytes() > 0) return request.bytes();
        try {
            return Files.size(site.folder().resolve(request.address().getPath().substring(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingMovesOnceItIsSeen(Line line, SixSites sites) {
        browser.limitSpeed(line.speed);
        visit(sites.home());
        assertThat((List<?>) browser.run(SHIFTS)).isEmpty();
    }

    /** What is largest to the eye waits for no script: it stands in the page as it is sent, and is seen without any. */
    @Test
    void whatIsLargestNeedsNoScript(SixSites sites) {
        visit(sites.home());
        List<?> largest = (List<?>) browser.run(LARGEST);
        String selector = largest.get(0).toString();
        String text = largest.get(1).toString();
        assertThat(sites.home().page("index.html").select("main " + selector).stream()
                        .map(Element::wholeText)
                        .map(String::trim))
                .contains(text);
        browser.allowScripts(false);
        visit(sites.home());
        assertThat(
                        (List<?>)
                                browser.run(
                                        "return [...document.querySelectorAll('main " + selector
                                                + "')].filter(e => e.checkVisibility() && e.getBoundingClientRect().top < innerHeight).map(e => e.textContent.trim())"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains(text);
    }

    private List<Request> visit(BuiltSite site) {
        try (FolderServer server = FolderServer.start(site.folder(), "/")) {
            browser.go(server.address().resolve("index.html"));
            browser.run("return document.fonts.ready.then(() => 0)");
            return browser.requests();
        }
    }
}
