package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prongsai.testing.Browser;
import org.prongsai.testing.FolderServer;
import org.prongsai.testing.GivenBrowser;
import org.prongsai.testing.SixSites;

/** Scripts add tools to a page and no facts: whatever it says is said without them too, on the screen and on paper. */
@ExtendWith({SixSites.Given.class, GivenBrowser.class})
class WithoutScriptsTest {
    /** The texts that are seen of a page's main part, in their order, but for the words on tools that scripts bring. */
    private static final String SEEN = """
            const texts = [];
            const all = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
            while (all.nextNode()) {
              const element = all.currentNode.parentElement;
              const text = all.currentNode.data.replace(/\\s+/g, ' ').trim();
              if (text && !element.closest('.tabletools, [data-copy]') && element.checkVisibility({visibilityProperty: true, opacityProperty: true})) texts.push(text);
            }
            return texts;
            """;

    /** The texts of what can be opened that are not seen. */
    private static final String CLOSED = """
            const all = [...document.querySelectorAll('main details > :not(summary), main details > :not(summary) *')].filter(e => e.textContent.trim());
            return [all.length, all.filter(e => !e.checkVisibility()).map(e => e.outerHTML.slice(0, 100))];
            """;

    private static Browser browser;

    @BeforeAll
    static void takeBrowser(Browser given) {
        browser = given;
    }

    @AfterEach
    void allowScripts() {
        browser.allowScripts(true);
        browser.emulate("screen", "light", 1280);
    }

    @Test
    void everyFactIsThereFromAFolder(SixSites sites) {
        for (Path page : sites.longestPages()) assertNothingIsMissing(page.toUri());
    }

    @Test
    void everyFactIsThereFromAServer(SixSites sites) {
        try (FolderServer server = FolderServer.start(sites.folder(), "/web/ita/")) {
            for (Path page : sites.longestPages())
                assertNothingIsMissing(
                        server.address().resolve(sites.folder().toUri().relativize(page.toUri())));
        }
    }

    private static void assertNothingIsMissing(URI page) {
        browser.allowScripts(true);
        browser.go(page);
        List<?> with = (List<?>) browser.run(SEEN);
        browser.allowScripts(false);
        browser.go(page);
        assertThat(browser.run("return document.querySelectorAll('.tabletools, .table__sort').length"))
                .as("tools of " + page)
                .isEqualTo(0L);
        List<?> without = (List<?>) browser.run(SEEN);
        assertThat(without).as(page.toString()).isNotEmpty().isEqualTo(with);
    }

    @Test
    void whatIsClosedOnAScreenIsOpenOnPaper(SixSites sites) {
        browser.allowScripts(false);
        long opened = 0;
        for (Path page : sites.longestPages()) {
            browser.emulate("print", "light", 794);
            browser.go(page.toUri());
            List<?> found = (List<?>) browser.run(CLOSED);
            assertThat((List<?>) found.get(1)).as(page.toString()).isEmpty();
            opened += ((Number) found.get(0)).longValue();
        }
        assertThat(opened).as("texts that can be opened").isPositive();
    }
}
