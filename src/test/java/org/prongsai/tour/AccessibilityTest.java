package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.testing.Accessibility;
import org.prongsai.testing.Accessibility.Look;
import org.prongsai.testing.Archived;
import org.prongsai.testing.Browser;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.GivenBrowser;
import org.prongsai.testing.SixSites;

/** Every kind of page is held to WCAG 2.2 AA by axe-core, as it is seen in light and in dark, on the narrowest screen, and printed. */
@ExtendWith({GivenBrowser.class, SixSites.Given.class})
class AccessibilityTest {
    private static final Set<String> SITES = Set.of("thana", "tuayang");

    @TempDir
    private static Path temp;

    private static Accessibility accessibility;
    private static List<Path> standingAlone;

    @BeforeAll
    static void openBrowser(Browser given, SixSites sites) {
        accessibility = new Accessibility(given);
        standingAlone = Archived.pages(sites.example("thana"), temp);
    }

    @ParameterizedTest
    @EnumSource
    void noPageShutsAnybodyOut(Look look, SixSites sites) {
        accessibility.look(look);
        List<String> violations = new ArrayList<>();
        List<Path> pages = new ArrayList<>(pages(sites));
        pages.addAll(standingAlone);
        for (Path page : pages) {
            for (String violation : accessibility.violations(page.toUri())) violations.add(page + " " + violation);
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
