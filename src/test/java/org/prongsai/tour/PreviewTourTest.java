package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.SiteBuilder;
import org.prongsai.build.SiteMemory;
import org.prongsai.preview.Port;
import org.prongsai.preview.Preview;
import org.prongsai.testing.Browser;
import org.prongsai.testing.SmallSite;

/** A page that is open changes when its file is saved, where it was scrolled to, and gives the browser no reason to complain. */
@Timeout(120)
class PreviewTourTest {
    private static final String LONG = "\n\nวรรคยาว".repeat(200);

    /** Kept by the page as long as it is not loaded again. */
    private static final String SAME = "window.same";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private static Path temp;

    private static Browser browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void openBrowser() throws IOException {
        assumeTrue(Browser.isInstalled(), "needs chromium and chromedriver");
        browser = Browser.open(Files.createDirectory(temp.resolve("profile")));
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) browser.close();
    }

    @Test
    void aSaveIsSeenWhereThePageWasScrolledTo() {
        SmallSite site = SmallSite.in(folder, "")
                .withPage("pages/about.md", "ข้อความแรก" + LONG)
                .withPage("pages/other.md", "อื่น");
        SiteBuilder builder = new SiteBuilder();
        SiteMemory memory = SiteMemory.lasting();
        try (Preview preview = Preview.start(
                        folder, Port.only(0), source -> builder.edition(source, Drafts.INCLUDE, memory), fault -> {
                            throw new IllegalStateException(fault);
                        })
                .orElseThrow()) {
            browser.go(preview.address().resolve("about/"));
            browser.run("window.scrollTo(0, 1500); " + SAME + " = true;");
            // another page's file changes nothing here but the bar, which tells of its error
            site.withPage("pages/other.md", "[ไม่มี](nowhere.md)");
            waitFor("document.querySelector('[data-preview]').shadowRoot.textContent.includes('แสดงหน้าชุดก่อน')");
            assertThat(browser.run("return " + SAME)).isEqualTo(true);
            site.withPage("pages/other.md", "อื่น");
            site.withPage("pages/about.md", "ข้อความที่สอง" + LONG);
            waitFor("document.querySelector('main').textContent.includes('ข้อความที่สอง') && window.scrollY > 0");
            assertThat(browser.run("return " + SAME)).isNull();
            assertThat((Long) browser.run("return Math.round(window.scrollY)")).isBetween(1498L, 1502L);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void theBarOpensAndThePhoneShowsThePage() {
        SmallSite.in(folder, "").withPage("pages/about.md", "[ว่าง]() ข้อความแรก" + LONG);
        SiteBuilder builder = new SiteBuilder();
        SiteMemory memory = SiteMemory.lasting();
        try (Preview preview = Preview.start(
                        folder, Port.only(0), source -> builder.edition(source, Drafts.INCLUDE, memory), fault -> {
                            throw new IllegalStateException(fault);
                        })
                .orElseThrow()) {
            browser.go(preview.address().resolve("about/"));
            assertThat(
                            browser.run(
                                    "const bar = document.querySelector('[data-preview]').shadowRoot; bar.querySelector('summary').click();"
                                            + "return bar.querySelector('details').open && bar.querySelector('.bar__panel').offsetHeight > 0"))
                    .isEqualTo(true);
            browser.go(preview.address().resolve("-/?page=%2Fabout%2F"));
            waitFor("document.querySelector('iframe').contentDocument.body.textContent.includes('ข้อความแรก')");
            assertThat(browser.run("return document.querySelector('iframe').clientWidth"))
                    .isEqualTo(358L);
        }
    }

    /** Asks the browser until it is so, over pages that come anew. @param condition of JavaScript */
    private static void waitFor(String condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Object met = browser.run("try { return !!(" + condition + "); } catch (early) { return false; }");
            if (Boolean.TRUE.equals(met)) return;
        }
        throw new AssertionError("never: " + condition);
    }
}
