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
import org.prongsai.testing.ChangePages;
import org.prongsai.testing.GivenBrowser;
import org.prongsai.testing.SixSites;

/** Every kind of page is held to WCAG 2.2 AA by axe-core, as it is seen in light and in dark, on the narrowest screen, and printed. */
@ExtendWith({GivenBrowser.class, SixSites.Given.class})
class AccessibilityTest {
    private static final String FULL = "tuayang";
    private static final String REAL = "thana";

    @TempDir
    private static Path temp;

    private static Accessibility accessibility;
    private static List<Path> standingAlone;
    private static List<Path> changes;

    @BeforeAll
    static void openBrowser(Browser given, SixSites sites) {
        accessibility = new Accessibility(given);
        standingAlone = Archived.pages(sites.example(REAL), temp);
        changes = ChangePages.pages(temp);
    }

    @ParameterizedTest
    @EnumSource
    void noPageShutsAnybodyOut(Look look, SixSites sites) {
        accessibility.look(look);
        List<String> violations = new ArrayList<>();
        for (Path page : pages(look, sites)) {
            for (String violation : accessibility.violations(page.toUri())) violations.add(page + " " + violation);
        }
        assertThat(violations).isEmpty();
    }

    /** The longest page of each kind of the site that shows every feature; the reports of changes; in light those of a real one as well, and those that stand alone. */
    private static Set<Path> pages(Look look, SixSites sites) {
        Set<Path> pages = new LinkedHashSet<>(sites.example(FULL).longestPages());
        pages.addAll(changes);
        if (look != Look.LIGHT) return pages;
        pages.addAll(sites.example(REAL).longestPages());
        pages.addAll(standingAlone);
        return pages;
    }
}
