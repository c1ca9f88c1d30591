package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.testing.Browser;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.SixSites;

/** Every kind of page is held to WCAG 2.2 AA by axe-core, as it is seen in light and in dark, on the narrowest screen, and printed. */
@ExtendWith(SixSites.Given.class)
class AccessibilityTest {
    private static final Set<String> SITES = Set.of("thana", "tuayang");
    private static final String RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']";

    /** What is wrong, as "rule: element". Nothing on paper is pressed, so that its size does not matter there. */
    private static final String CHECK = "return axe.run({runOnly: {type: 'tag', values: " + RULES
            + "}, rules: {'target-size': {enabled: !window.matchMedia('print').matches}}, resultTypes: ['violations']}).then(r => r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 160)"
            + " + ' ' + n.any.map(a => a.message).join(' ').slice(0, 200))));";

    /** What stands beyond the edge of a page that scrolls sideways, outside of regions that may. */
    private static final String TOO_WIDE = """
            const edge = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= edge) return [];
            return [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > edge + 1 && !e.closest('.scroll, .hide'))
              .map(e => e.outerHTML.slice(0, 120)).slice(0, 3).concat(['…']);
            """;

    @TempDir
    private static Path temp;

    private static Browser browser;
    private static String axe;

    /** How a page is looked at. */
    enum Look {
        LIGHT("light", "screen", 1280),
        DARK("dark", "screen", 1280),
        NARROW("light", "screen", 320),
        PRINT("light", "print", 794);

        private final String scheme;
        private final String medium;
        private final int width;

        Look(String scheme, String medium, int width) {
            this.scheme = scheme;
            this.medium = medium;
            this.width = width;
        }
    }

    @BeforeAll
    static void openBrowser() throws IOException {
        assumeTrue(Browser.isInstalled(), "needs chromium and chromedriver");
        browser = Browser.open(Files.createDirectory(temp.resolve("profile")));
        try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) browser.close();
    }

    @ParameterizedTest
    @EnumSource
    void noPageShutsAnybodyOut(Look look, SixSites sites) {
        browser.emulate(look.medium, look.scheme, look.width);
        List<String> violations = new ArrayList<>();
        for (Path page : pages(sites)) {
            browser.go(page.toUri());
            browser.run(axe + "; return 0;");
            for (Object violation : (List<?>) browser.run(CHECK)) violations.add(page.getParent() + " " + violation);
            for (Object element : (List<?>) browser.run(TOO_WIDE))
                violations.add(page.getParent() + " too wide: " + element);
        }
        assertThat(violations).isEmpty();
    }

    /** Two pages of each kind of two sites: the first, and the longest. */
    private static Set<Path> pages(SixSites sites) {
        Set<Path> pages = new LinkedHashSet<>();
        for (BuiltSite site : sites.examples()) {
            if (!SITES.contains(site.folder().getFileName().toString())) continue;
            site.pagesByKind().values().forEach(kind -> pages.add(kind.get(0)));
            pages.addAll(site.longestPages());
        }
        return pages;
    }
}
