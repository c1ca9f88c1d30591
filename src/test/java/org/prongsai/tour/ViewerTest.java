package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.prongsai.testing.Accessibility;
import org.prongsai.testing.Browser;
import org.prongsai.testing.GivenBrowser;
import org.prongsai.testing.SixSites;

/** Photographs of an appendix looked at one by one, with keys alone and without JavaScript, by double-click. */
@ExtendWith({GivenBrowser.class, SixSites.Given.class})
class ViewerTest {
    private static final String FOCUSED = "return document.activeElement.innerText || document.activeElement.id;";
    private static final String SEEN =
            "return [...document.querySelectorAll('.viewer')].filter(e => e.checkVisibility({visibilityProperty: true}))"
                    + ".map(e => e.getAttribute('aria-label')).join();";

    private static Browser browser;
    private static URI page;

    @BeforeAll
    static void takeBrowser(Browser given, SixSites sites) {
        browser = given;
        page = sites.examples().stream()
                .map(site -> site.folder().resolve("2567/appendices/1/index.html"))
                .filter(file -> file.toString().contains("tuayang"))
                .findFirst()
                .orElseThrow()
                .toUri();
    }

    @AfterEach
    void allowScripts() {
        browser.allowScripts(true);
        browser.emulate("screen", "light", 1280);
    }

    @Test
    void isUsedWithKeysAlone() {
        browser.emulate("screen", "light", 1280);
        browser.allowScripts(false);
        browser.go(page);
        assertThat(browser.run(SEEN)).isEqualTo("");
        browser.run("document.getElementById('page-photo-1').focus();");
        browser.press(Keys.ENTER);
        assertThat(browser.run(SEEN)).isEqualTo("ภาพ 1 จาก 3");
        browser.tab(1);
        assertThat(browser.run(FOCUSED)).isEqualTo("ภาพถัดไป");
        browser.press(Keys.ENTER);
        assertThat(browser.run(SEEN)).isEqualTo("ภาพ 2 จาก 3");
        browser.tab(2);
        assertThat(browser.run(FOCUSED)).isEqualTo("ภาพถัดไป");
        browser.tab(2);
        assertThat(browser.run(FOCUSED)).isEqualTo("ปิด");
        browser.press(Keys.ENTER);
        assertThat(browser.run(SEEN)).isEqualTo("");
        assertThat(browser.run(FOCUSED)).isEqualTo("page-photo-2");
    }

    @Test
    void isClosedByEscape() {
        browser.go(page.resolve("#page-view-2"));
        browser.press(Keys.ESCAPE);
        assertThat(browser.run(SEEN)).isEqualTo("");
        assertThat(browser.run(FOCUSED)).isEqualTo("page-photo-2");
    }

    @Test
    void isClosedByOneStepBackHoweverManyWereSeen() {
        browser.go(page);
        browser.run("document.getElementById('page-photo-1').focus();");
        browser.press(Keys.ENTER);
        browser.tab(1);
        browser.press(Keys.ENTER);
        browser.tab(2);
        browser.press(Keys.ENTER);
        assertThat(browser.run(SEEN)).isEqualTo("ภาพ 3 จาก 3");
        browser.back();
        assertThat(browser.run(SEEN)).isEqualTo("");
        assertThat(browser.run("return location.href;")).isEqualTo(page.toString());
    }

    @Test
    void isNotOpenedAgainByAStepBack() {
        browser.go(page);
        browser.run("document.getElementById('page-photo-1').focus();");
        browser.press(Keys.ENTER);
        browser.tab(3);
        assertThat(browser.run(FOCUSED)).isEqualTo("ปิด");
        browser.press(Keys.ENTER);
        assertThat(browser.run(SEEN)).isEqualTo("");
        browser.back();
        assertThat(browser.run(SEEN)).isEqualTo("");
        assertThat(browser.run("return location.href;")).isEqualTo(page.toString());
    }

    @Test
    void nothingBehindIsReached() {
        browser.go(page.resolve("#page-view-2"));
        for (int i = 0; i < 12; i++) {
            browser.tab(1);
            assertThat(browser.run("const e = document.activeElement;"
                            + "return e === document.body || e.closest('.viewer:target') !== null;"))
                    .as("Tab no. %s", i + 1)
                    .isEqualTo(true);
        }
    }

    @Test
    void isHeldToTheSameRulesAsPages() {
        Accessibility accessibility = new Accessibility(browser);
        for (Accessibility.Look look : Accessibility.Look.values()) {
            accessibility.look(look);
            assertThat(accessibility.violations(page.resolve("#page-view-1")))
                    .as("%s", look)
                    .isEmpty();
        }
    }

    /** Whoever prints while a photograph is in front prints the page. */
    @Test
    void isNotPrinted() {
        browser.go(page.resolve("#page-view-2"));
        browser.emulate("print", "light", 794);
        assertThat(browser.run(SEEN)).isEqualTo("");
        assertThat(browser.run("return document.querySelector('h1').checkVisibility({visibilityProperty: true});"))
                .isEqualTo(true);
    }
}
