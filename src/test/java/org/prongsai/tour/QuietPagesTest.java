package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.Browser;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.FolderServer;
import org.prongsai.testing.Request;
import org.prongsai.testing.SixSites;

/**
 * Every kind of page of every site asks for nothing but its own files and gets all of them, keeps nothing on the device, and
 * gives the browser no reason to complain.
 */
@ExtendWith(SixSites.Given.class)
class QuietPagesTest {
    /** Of a request that was given up. */
    private static final int NOT_ANSWERED = 0;

    /** Keeps what the browser alone would put into its log. */
    private static final String LISTEN = """
            window.heard = [];
            document.addEventListener('securitypolicyviolation', e => window.heard.push('policy: ' + e.violatedDirective + ' ' + e.blockedURI));
            window.addEventListener('error', e => window.heard.push('error: ' + (e.message || e.target.outerHTML)), true);
            window.addEventListener('unhandledrejection', e => window.heard.push('promise: ' + e.reason));
            for (const way of ['warn', 'error']) console[way] = (...words) => window.heard.push(way + ': ' + words.join(' '));
            """;

    /** What a page has kept, after its fonts have come and everything that opens was opened. */
    private static final String KEPT = """
            document.querySelectorAll('details').forEach(d => d.open = true);
            return document.fonts.ready.then(() => new Promise(requestAnimationFrame)).then(
              () => [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(kept => kept));
            """;

    private static final String QUESTION = "search/index.html?q=%E0%B8%9B%E0%B8%B5";

    @TempDir
    private static Path temp;

    private static Browser browser;

    @BeforeAll
    static void openBrowser() throws IOException {
        assumeTrue(Browser.isInstalled(), "needs chromium and chromedriver");
        browser = Browser.openWithNetworkLog(Files.createDirectory(temp.resolve("profile")));
        browser.beforeEachPage(LISTEN);
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) browser.close();
    }

    @Test
    void fromAServer(SixSites sites) {
        for (BuiltSite site : sites.all()) {
            try (FolderServer server = FolderServer.start(site.folder(), "/web/ita/")) {
                for (Path page : site.longestPages())
                    look(server.address(), site.folder().toUri().relativize(page.toUri()));
                look(server.address(), URI.create(QUESTION));
                assertThat(server.missed()).as(site.folder().toString()).isEmpty();
            }
        }
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void fromAFolder(SixSites sites) {
        for (Path page : sites.longestPages())
            look(sites.folder().toUri(), sites.folder().toUri().relativize(page.toUri()));
        look(sites.home().folder().toUri(), URI.create(QUESTION));
        assertThat(browser.cookies()).isEmpty();
    }

    private static void look(URI root, URI page) {
        browser.go(root.resolve(page));
        assertThat((List<?>) browser.run(KEPT)).as("kept by " + page).isEmpty();
        assertThat((List<?>) browser.run("return window.heard"))
                .as("heard from " + page)
                .isEmpty();
        assertThat(browser.complaints()).as("complaints of " + page).isEmpty();
        List<Request> requests = browser.requests();
        assertThat(requests).as("requests of " + page).isNotEmpty().allSatisfy(request -> {
            assertThat(request.address().toString())
                    .startsWith(root.toString().replaceFirst("^file:/(?!/)", "file:///"));
            assertThat(answers(request, requests))
                    .as(request.address().toString())
                    .containsOnly(200);
        });
    }

    /** A page that leads on gives up what it has asked for, and the next one asks again. */
    private static List<Integer> answers(Request request, List<Request> all) {
        return all.stream()
                .filter(other -> other.address().equals(request.address()))
                .map(Request::status)
                .filter(status -> status != NOT_ANSWERED)
                .toList();
    }
}
