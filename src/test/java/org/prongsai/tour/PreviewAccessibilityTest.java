package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.SiteBuilder;
import org.prongsai.build.SiteMemory;
import org.prongsai.preview.Port;
import org.prongsai.preview.Preview;
import org.prongsai.testing.Accessibility;
import org.prongsai.testing.Accessibility.Look;
import org.prongsai.testing.Browser;
import org.prongsai.testing.GivenBrowser;
import org.prongsai.testing.SmallSite;

/** What a preview shows of its own shuts nobody out: its bar, its page, the report, and what stands in place of a page. */
@Timeout(180)
@ExtendWith(GivenBrowser.class)
class PreviewAccessibilityTest {
    /** Errors, warnings with corrections, and more of them than the bar has. */
    private static final String FLAWED = "ผลการดำเนินงานการ การ การดำเนินงานการ  การ อินเตอร์เน็ต\n\n".repeat(10);

    private static Browser browser;
    private static Accessibility accessibility;

    @BeforeAll
    static void openBrowser(Browser given) {
        browser = given;
        accessibility = new Accessibility(browser);
    }

    @ParameterizedTest
    @EnumSource(names = "PRINT", mode = EnumSource.Mode.EXCLUDE)
    void neitherTheBarNorThePagesOfThePreviewShutAnybodyOut(Look look, @TempDir Path folder) {
        SmallSite.in(folder, "")
                .withPage("pages/about.md", "ข้อความแรก")
                .with("pages/draft.md", "---\ntitle: ร่าง\ndraft: true\n---\nยังไม่เสร็จ\n")
                .withPage("pages/flawed.md", FLAWED);
        try (Preview preview = shown(folder)) {
            assertThat(preview.proof().found().problems()).hasSizeGreaterThan(25);
            accessibility.look(look);
            List<String> violations = new ArrayList<>();
            for (String page : List.of("about/", "draft/", "flawed/", "-/", "-/?page=%2Fflawed%2F", "-/check")) {
                for (String violation :
                        accessibility.violations(preview.address().resolve(page)))
                    violations.add(page + " " + violation);
                browser.run("const bar = document.querySelector('[data-preview]');"
                        + "if (bar && bar.shadowRoot) bar.shadowRoot.querySelectorAll('details').forEach(d => { d.open = true; });"
                        + "document.querySelectorAll('main details').forEach(d => { d.open = true; });");
                for (String violation : accessibility.violations()) violations.add(page + " opened " + violation);
            }
            assertThat(violations).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = "PRINT", mode = EnumSource.Mode.EXCLUDE)
    void neitherDoesWhatStandsInPlaceOfAPage(Look look, @TempDir Path folder) {
        SmallSite.in(folder, "").withPage("pages/about.md", "[ไม่มี](nowhere.md) [ว่าง]()\n\n" + FLAWED);
        try (Preview preview = shown(folder)) {
            accessibility.look(look);
            assertThat(accessibility.violations(preview.address().resolve("about/")))
                    .isEmpty();
            assertThat(accessibility.violations(preview.address().resolve("-/")))
                    .isEmpty();
        }
    }

    private static Preview shown(Path folder) {
        SiteBuilder builder = new SiteBuilder();
        SiteMemory memory = SiteMemory.lasting();
        return Preview.start(folder, Port.only(0), source -> builder.edition(source, Drafts.INCLUDE, memory), fault -> {
                    throw new IllegalStateException(fault);
                })
                .orElseThrow();
    }
}
