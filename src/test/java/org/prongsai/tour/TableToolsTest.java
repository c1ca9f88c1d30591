package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.Browser;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.GivenBrowser;

/** Tables are sorted, filtered and copied in a real browser, by double-click. */
@ExtendWith(GivenBrowser.class)
class TableToolsTest {
    /** The first cells of the rows that are seen of the last table. */
    private static final String COLUMN =
            "return [...[...document.querySelectorAll('.scroll > table')].pop().querySelectorAll('tbody tr:not([hidden])')]"
                    + ".map(row => row.cells[COLUMN].innerText.trim());";

    @TempDir
    private static Path temp;

    private static Browser browser;

    @BeforeAll
    static void takeBrowser(Browser given) {
        browser = given;
    }

    @Test
    void aColumnIsSortedByValueWhateverItsDigits() throws IOException {
        open(
                "| ข้อ | คะแนน |\n|---|--:|\n| ไก่ | ๙.๕๐ |\n| ก่า | 10.25 |\n| เกาะ | 100.00 |\n| ขาว | |\n| กา | ๙๙.๙๙ |\n");
        sort(1);
        assertThat(column(1)).isEqualTo(List.of("๙.๕๐", "10.25", "๙๙.๙๙", "100.00", ""));
        sort(1);
        assertThat(column(1)).isEqualTo(List.of("", "100.00", "๙๙.๙๙", "10.25", "๙.๕๐"));
        sort(1);
        assertThat(column(0)).isEqualTo(List.of("ไก่", "ก่า", "เกาะ", "ขาว", "กา"));
        sort(0);
        assertThat(column(0)).isEqualTo(List.of("กา", "ก่า", "เกาะ", "ไก่", "ขาว"));
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void rowsAreFilteredAndGroupsGoWithThem() throws IOException {
        Path folder = BuiltSite.build(Path.of("examples", "tuayang"), temp.resolve("tuayang"))
                .folder();
        browser.go(folder.resolve("ita/2568/index.html").toUri());
        type("๒๔");
        assertThat(column(0)).isEqualTo(List.of("การประเมินความเสี่ยงเพื่อป้องกันการทุจริต", "O24"));
        type("ไม่มีคำนี้");
        assertThat(column(0)).isEqualTo(List.of());
        type("");
        browser.run(
                "const s = document.querySelector('.tabletools select'); s.value = 'ไม่เป็นปัจจุบัน'; s.dispatchEvent(new Event('change'));");
        assertThat(column(0)).last().isEqualTo("O26");
        assertThat(browser.run("return document.querySelector('.tabletools [role=status]').textContent"))
                .isEqualTo("แสดง 1 จาก 28 แถว");
    }

    private void open(String table) throws IOException {
        Path site = Files.createTempDirectory(temp, "site");
        Path content = Files.createDirectories(site.resolve("content/pages"));
        Files.copy(
                Path.of("src", "test", "resources", "sites", "smallest-site", "content", "site.yaml"),
                site.resolve("content/site.yaml"));
        Files.writeString(content.resolve("a.md"), "---\ntitle: ตาราง\n---\n" + table);
        Path folder = BuiltSite.build(site, site.resolve("out")).folder();
        browser.go(folder.resolve("a/index.html").toUri());
    }

    private static void sort(int column) {
        browser.run("document.querySelectorAll('.table__sort')[" + column + "].click();");
    }

    private static void type(String words) {
        browser.run("const b = document.querySelector('.tabletools input'); b.value = '" + words
                + "'; b.dispatchEvent(new Event('input'));");
    }

    private static List<String> column(int column) {
        return ((List<?>) browser.run(COLUMN.replace("COLUMN", Integer.toString(column))))
                .stream().map(String::valueOf).toList();
    }
}
