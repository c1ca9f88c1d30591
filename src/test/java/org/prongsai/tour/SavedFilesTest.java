package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.Archived;
import org.prongsai.testing.Browser;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.FolderServer;
import org.prongsai.testing.GivenBrowser;
import org.prongsai.testing.SixSites;

/** Files saved from a site in one page by a click, where they are linked to, by double-click and from a web server. */
@ExtendWith({GivenBrowser.class, SixSites.Given.class})
class SavedFilesTest {
    @TempDir
    private static Path temp;

    private static Browser browser;
    private static BuiltSite site;
    private static Path page;

    @BeforeAll
    static void takeBrowser(Browser given, SixSites sites) throws IOException {
        browser = given;
        site = sites.example("tuayang");
        page = Archived.pages(site, Files.createDirectory(temp.resolve("pages")))
                .get(0);
    }

    @Test
    void aClickSavesTheFileItself() throws IOException {
        saveFrom(page.toUri(), Files.createDirectory(temp.resolve("from-disk")));
        try (FolderServer server = FolderServer.start(page.getParent(), "/")) {
            saveFrom(
                    server.address().resolve(page.getFileName().toString()),
                    Files.createDirectory(temp.resolve("from-server")));
        }
    }

    private static void saveFrom(URI address, Path folder) throws IOException {
        browser.saveInto(folder);
        browser.go(address);
        for (String file : List.of("2567-results.csv", "programme.pdf")) {
            browser.click("section a[download='" + file + "']");
            assertIsOfTheSite(folder.resolve(file));
        }
        assertThat(browser.run("return location.hash")).isEqualTo("");
    }

    private static void assertIsOfTheSite(Path saved) throws IOException {
        // an empty file keeps the name until the whole one takes it
        while (!Files.exists(saved) || Files.size(saved) == 0) Thread.onSpinWait();
        String content = Files.readString(saved, StandardCharsets.ISO_8859_1);
        assertThat(site.files().values().contains(content)).as(saved.toString()).isTrue();
    }

    /** It is the one that is marked, and its own link saves it; the browser leads back, and so does the page. */
    @Test
    void aLinkToASharedFileLeadsToItAndBack() throws IOException {
        Path folder = Files.createDirectory(temp.resolve("shared"));
        browser.saveInto(folder);
        browser.go(page.toUri());
        browser.click("section a[href='#f1']");
        assertThat(browser.run("return document.querySelector('li:target').id")).isEqualTo("f1");
        browser.click("li:target a[download]");
        assertIsOfTheSite(folder.resolve("assessment-ita-2567.xlsx"));
        browser.click("li:target .bound__places a");
        assertThat(browser.run("return document.querySelector('a:target').textContent"))
                .isEqualTo("XLSX คะแนน ITA ปี 2567");
    }
}
