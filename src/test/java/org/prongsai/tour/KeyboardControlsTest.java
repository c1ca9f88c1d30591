package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.prongsai.testing.Browser;
import org.prongsai.testing.GivenBrowser;
import org.prongsai.testing.SixSites;

/** Whatever a page offers is used with keys alone, from where Tab leads; what is typed into the search is in {@link SearchTest}. */
@ExtendWith({SixSites.Given.class, GivenBrowser.class})
class KeyboardControlsTest {
    /** More than any page here has stops. */
    private static final int FAR = 300;

    private static Browser browser;

    @BeforeAll
    static void takeBrowser(Browser given) {
        browser = given;
    }

    /** What a reader has chosen is kept, and would meet the next test. */
    @AfterEach
    void forget() {
        browser.run("localStorage.clear()");
    }

    @Test
    void theFirstStopLeadsToTheContent(SixSites sites) {
        open(sites, "2567/report/index.html");
        browser.tab(1);
        assertThat(focus("e.matches('.skip') && e.getBoundingClientRect().top >= 0"))
                .isEqualTo(true);
        browser.press(Keys.ENTER);
        assertThat(focus("e.id")).isEqualTo("page-main");
        browser.tab(1);
        assertThat(focus("!!e.closest('main') && !e.closest('header')")).isEqualTo(true);
    }

    @Test
    void displayIsChosenAndKept(SixSites sites) {
        open(sites, "index.html");
        Object light = browser.run("return getComputedStyle(document.body).backgroundColor");
        tabTo(".display > summary");
        browser.press(Keys.SPACE);
        browser.tab(1);
        assertThat(focus("[e.name, e.value]").toString()).isEqualTo("[theme, usual]");
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(focus("[e.name, e.value]").toString()).isEqualTo("[theme, dark]");
        browser.tab(1);
        browser.press(Keys.ARROW_DOWN);
        browser.tab(1);
        browser.press(Keys.ARROW_DOWN);
        String chosen = "const d = document.documentElement.dataset; return [d.size, d.contrast].join()";
        assertThat(browser.run(chosen)).isEqualTo("large,more");
        browser.press(Keys.ESCAPE);
        assertThat(focus("e.matches('.display > summary') && !e.parentElement.open"))
                .isEqualTo(true);
        open(sites, "2567/report/index.html");
        assertThat(browser.run(chosen)).isEqualTo("large,more");
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isNotEqualTo(light);
    }

    @Test
    void anotherYearIsOneKeyAway(SixSites sites) {
        open(sites, "2567/report/index.html");
        tabTo(".years a:not([aria-current])");
        Object target = focus("e.href");
        browser.press(Keys.ENTER);
        assertThat(arrived()).isEqualTo(target);
    }

    @Test
    void tablesAreFilteredSortedAndCopied(SixSites sites) {
        open(sites, "ita/2568/index.html");
        String rows = "return document.querySelectorAll('.scroll > table tbody tr[id]:not([hidden])').length";
        long all = (Long) browser.run(rows);
        tabTo(".tabletools input");
        browser.press("O2");
        assertThat((Long) browser.run(rows)).isPositive().isLessThan(all);
        browser.press(Keys.BACK_SPACE, Keys.BACK_SPACE);
        assertThat(browser.run(rows)).isEqualTo(all);
        tabTo(".tabletools select");
        browser.press(Keys.ARROW_DOWN);
        assertThat((Long) browser.run(rows)).isPositive().isLessThan(all);
        tabTo(".tabletools button");
        browser.press(Keys.ENTER);
        assertThat(browser.run("""
                return new Promise(done => {
                  const look = () => {
                    const e = document.activeElement;
                    if (e.matches('.tabletools button') && e.textContent === 'คัดลอกแล้ว') done(true); else requestAnimationFrame(look);
                  };
                  look();
                });
                """)).isEqualTo(true);

        open(sites, "scores/index.html");
        tabTo(".table__sort");
        String order = "return document.activeElement.closest('th').getAttribute('aria-sort')";
        browser.press(Keys.ENTER);
        assertThat(browser.run(order)).isEqualTo("ascending");
        browser.press(Keys.SPACE);
        assertThat(browser.run(order)).isEqualTo("descending");
    }

    /** A region that scrolls, in a window that is narrow, with the arrows. */
    @Test
    void whatScrollsIsScrolled(SixSites sites) {
        browser.emulate("screen", "light", 700);
        open(sites, "2567/report/index.html");
        Object found = browser.run("""
                const region = [...document.querySelectorAll('[role=region]')].find(e => e.scrollWidth > e.clientWidth + 1);
                if (region) region.setAttribute('data-scrolls', '');
                return !!region;
                """);
        assertThat(found).isEqualTo(true);
        tabTo("[data-scrolls]");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.run("""
                const region = document.activeElement;
                return new Promise(done => {
                  const look = () => region.scrollLeft > 0 ? done(true) : requestAnimationFrame(look);
                  look();
                });
                """)).isEqualTo(true);
        browser.emulate("screen", "light", 1280);
    }

    @Test
    void chartsShowTheirTables(SixSites sites) {
        open(sites, "scores/index.html");
        tabTo(".chart__details > summary");
        browser.press(Keys.ENTER);
        assertThat(focus("e.parentElement.open && e.parentElement.querySelector('table').checkVisibility()"))
                .isEqualTo(true);
        browser.tab(1);
        assertThat(focus("!!e.closest('.chart__details')")).isEqualTo(true);
    }

    @Test
    void resultsAreNarrowedAndOpened(SixSites sites) {
        open(sites, "search/index.html?q=%E0%B8%9B%E0%B8%B5");
        String results = "return document.querySelector('[data-search-heading]').textContent";
        Object all = browser.run(results);
        tabTo("[name=y]");
        browser.press(Keys.SPACE);
        assertThat(browser.run(results)).isNotEqualTo(all);
        assertThat(focus("e.name === 'y' && e.checked")).isEqualTo(true);
        tabTo("[data-search-results] a");
        Object target = focus("e.href");
        browser.press(Keys.ENTER);
        assertThat(arrived()).isEqualTo(target);
    }

    private static void open(SixSites sites, String page) {
        browser.go(sites.folder().resolve("tuayang").toUri().resolve(page));
    }

    private static void tabTo(String selector) {
        for (int stops = 0; stops < FAR; stops++) {
            browser.tab(1);
            if (focus("e.matches('" + selector + "')").equals(true)) return;
        }
        throw new AssertionError("Tab does not lead to " + selector);
    }

    /** @param expression of the element {@code e}, which has the focus */
    private static Object focus(String expression) {
        return browser.run("const e = document.activeElement; return " + expression + ";");
    }

    /** The address to which a key has led, once its page is there. */
    private static Object arrived() {
        return browser.run("""
                return new Promise(done => document.readyState === 'complete' ? done(location.href) : addEventListener('load', () => done(location.href)));
                """);
    }
}
