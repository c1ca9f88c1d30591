package org.prongsai.tour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.prongsai.testing.Browser;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.FolderServer;
import org.prongsai.testing.SmallSite;

/** Searching in a real browser, by double-click and from a web server. */
class SearchTest {
    private static final String SENTENCE = "ผู้บริหารได้ประกาศเจตนารมณ์สุจริตต่อหน้าพนักงานทุกคนในที่ประชุม";
    private static final String HOSTILE = "อันตราย </script><b>\"'\\ &lt;";

    private static final String SHOWN = """
            return [...document.querySelectorAll('[data-search-found]:not([hidden]) [data-search-results] a')].map(a => a.textContent);
            """;

    /** The marked words of the first result, as soon as its text has been read. */
    private static final String MARKS = """
            return new Promise(done => {
              const look = () => {
                const marks = [...document.querySelectorAll('[data-search-results] li:first-child .results__text mark')];
                if (marks.length > 0) done(marks.map(m => m.textContent)); else requestAnimationFrame(look);
              };
              look();
            });
            """;

    /** Whether the page with the sentence is found by a piece of it. */
    private static final String FINDS = """
            piece => {
              const box = document.querySelector('[data-search] input');
              box.value = piece;
              box.dispatchEvent(new Event('input'));
              return [...document.querySelectorAll('[data-search-results] a')].some(a => a.textContent === 'รายงานประจำปี ๒๕๖๗');
            }
            """;

    @TempDir
    private static Path temp;

    private static Browser browser;
    private static FolderServer server;
    private static BuiltSite site;

    @BeforeAll
    static void open() throws IOException {
        assumeTrue(Browser.isInstalled(), "needs chromium and chromedriver");
        SmallSite.in(temp.resolve("site"), "")
                .with("2567/report.md", document("รายงานประจำปี ๒๕๖๗", SENTENCE))
                .with("2568/report.md", document("รายงานประจำปี ๒๕๖๘", "ประกาศเจตนารมณ์ประจำปี"))
                .with("2568/memo.md", """
                        ---
                        title: บันทึกประจำปี ๒๕๖๘
                        kind: memo
                        office: สำนักปลัด
                        number: ตย ๑/๒๕๖๘
                        date: ๓ มีนาคม ๒๕๖๘
                        subject: การประกาศเจตนารมณ์
                        to: นายก
                        ---
                        เพื่อโปรดพิจารณา
                        """)
                .with("pages/typed.md", document("พิมพ์ผิด", "หลักฐานเลขที่ ๐๔๓ อยู่ที่นี่"))
                .with("pages/right.md", document("พิมพ์ถูก", "หลักฐานของข้อ O43 อยู่ที่นี่"))
                .with("pages/hostile.md", document("ข้อความอันตราย", HOSTILE));
        site = BuiltSite.build(temp.resolve("site"), temp.resolve("เว็บไซต์ 1"));
        assertThat(site.result().errors()).as(site.result().toString()).isZero();
        server = FolderServer.start(site.folder(), "/web/ita/");
        browser = Browser.open(Files.createDirectory(temp.resolve("profile")));
    }

    @AfterAll
    static void close() {
        if (browser != null) browser.close();
        if (server != null) server.close();
    }

    private static String document(String title, String text) {
        return "---\ntitle: " + title + "\n---\n" + text + "\n";
    }

    static Stream<URI> roots() {
        return Stream.of(site.folder().toUri(), server.address());
    }

    private static List<String> texts(String script) {
        return ((List<?>) browser.run(script)).stream().map(String.class::cast).toList();
    }

    private static void go(URI root, String query) {
        browser.go(root.resolve("search/index.html" + query));
    }

    private static List<String> found(URI root, String question) {
        go(root, "");
        browser.run("document.querySelector('[data-search] input').focus()");
        browser.type(question);
        return texts(SHOWN);
    }

    @ParameterizedTest
    @MethodSource("roots")
    void digitsOfBothKindsFindTheSame(URI root) {
        List<String> pages = found(root, "๒๕๖๗");
        assertThat(pages).first().isEqualTo("ปีงบประมาณ 2567");
        assertThat(pages).contains("รายงานประจำปี ๒๕๖๗").doesNotContain("รายงานประจำปี ๒๕๖๘");
        assertThat(found(root, "2567")).isEqualTo(pages);
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void itemsAreFoundThoughTheirLetterWasTypedAsZero(URI root) {
        for (String question : List.of("O43", "o๔๓", "๐๔๓", "043")) {
            assertThat(found(root, question)).as(question).containsExactlyInAnyOrder("พิมพ์ถูก", "พิมพ์ผิด");
        }
        assertThat(found(root, "O43")).first().isEqualTo("พิมพ์ถูก");
        assertThat(found(root, "๐๔๓")).first().isEqualTo("พิมพ์ผิด");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void aWordInTheMiddleOfASentenceIsFoundAndMarked(URI root) {
        assertThat(found(root, "ต่อหน้าพนักงาน")).containsExactly("รายงานประจำปี ๒๕๖๗");
        assertThat(texts(MARKS)).containsExactly("ต่อหน้าพนักงาน");
        assertThat(browser.run("return document.querySelector('.results__text').textContent"))
                .isEqualTo(SENTENCE);
        assertThat(browser.complaints()).isEmpty();
    }

    /** Whatever piece of the sentence is asked for, from a whole word's beginning to its end. */
    @Test
    void everyPieceOfASentenceFindsIt() {
        List<String> words = List.of(
                "ผู้บริหาร",
                "ได้",
                "ประกาศ",
                "เจตนารมณ์",
                "สุจริต",
                "ต่อหน้า",
                "พนักงาน",
                "ทุกคน",
                "ใน",
                "ที่",
                "ประชุม");
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < words.size(); start++)
            for (int end = start + 1; end <= words.size(); end++)
                pieces.add(String.join("", words.subList(start, end)));
        go(site.folder().toUri(), "");
        assertThat(texts("return ['" + String.join("','", pieces) + "'].filter(piece => !(" + FINDS + ")(piece))"))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void whatIsHalfTypedOrMistypedIsFound(URI root) {
        for (String question : List.of("เจตนาร", "ตนารม", "เจตนารมย์", "เจตนารมณ์"))
            assertThat(found(root, question)).as(question).contains("รายงานประจำปี ๒๕๖๗", "รายงานประจำปี ๒๕๖๘");
        assertThat(found(root, "ไดโนเสาร์")).isEmpty();
        assertThat(browser.run("return document.querySelector('[role=status]').textContent"))
                .asString()
                .startsWith("ไม่พบ “ไดโนเสาร์”");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void newerYearsStandFirstAndFiltersNarrow(URI root) {
        go(root, "?q=%E0%B9%80%E0%B8%88%E0%B8%95%E0%B8%99%E0%B8%B2%E0%B8%A3%E0%B8%A1%E0%B8%93%E0%B9%8C");
        assertThat(texts(SHOWN)).hasSize(3).containsSubsequence("รายงานประจำปี ๒๕๖๘", "รายงานประจำปี ๒๕๖๗");
        browser.run("document.querySelector('[name=y][value=\"2568\"]').click()");
        assertThat(texts(SHOWN)).containsExactlyInAnyOrder("รายงานประจำปี ๒๕๖๘", "บันทึกประจำปี ๒๕๖๘");
        browser.run("document.querySelector('[name=k][value=memo]').click()");
        assertThat(texts(SHOWN)).containsExactly("บันทึกประจำปี ๒๕๖๘");
        String address = (String) browser.run("return location.href");
        assertThat(address).endsWith("&y=2568&k=memo");
        browser.go(URI.create(address));
        assertThat(texts(SHOWN)).containsExactly("บันทึกประจำปี ๒๕๖๘");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void everyPagesFormLeadsHere(URI root) {
        browser.go(root.resolve("2567/report/index.html"));
        browser.run("document.querySelector('.masthead [name=q]').focus()");
        browser.type("สุจริต", Keys.ENTER);
        assertThat(browser.run("""
                return new Promise(done => {
                  const look = () => document.querySelector('[data-search-results] a')
                    ? done(document.querySelector('[data-search] input').value) : requestAnimationFrame(look);
                  look();
                });
                """)).isEqualTo("สุจริต");
        assertThat(texts(SHOWN)).containsExactly("รายงานประจำปี ๒๕๖๗");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void theKeyboardIsEnough(URI root) {
        go(root, "");
        browser.type("/", "");
        browser.type("เจตนารมณ์");
        browser.type(Keys.ARROW_DOWN);
        browser.type(Keys.ARROW_DOWN);
        browser.type(Keys.ARROW_UP);
        String first = texts(SHOWN).get(0);
        assertThat(browser.run("return document.activeElement.textContent")).isEqualTo(first);
        browser.type(Keys.ARROW_UP);
        assertThat(browser.run("return document.activeElement.value")).isEqualTo("เจตนารมณ์");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void hostileTextStaysText(URI root) {
        found(root, "อันตราย");
        assertThat(texts(MARKS)).contains("อันตราย");
        assertThat(browser.run("return document.querySelectorAll('[data-search-results] b').length"))
                .isEqualTo(0L);
        assertThat(browser.run("return document.querySelector('.results__text').textContent"))
                .asString()
                .contains("\"'\\ <");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("roots")
    void withoutJavaScriptThereIsTheListOfEverything(URI root) {
        browser.allowScripts(false);
        try {
            go(root, "?q=2567");
            Set<String> listed = new TreeSet<>(
                    texts(
                            "return [...document.querySelectorAll('[data-search-all] a')].filter(a => a.checkVisibility()).map(a => a.href)"));
            Set<String> pages = new TreeSet<>();
            site.files().keySet().stream()
                    .filter(file -> file.endsWith("index.html"))
                    // the search itself, and the volumes for paper, which say again what other pages say
                    .filter(file -> !file.startsWith("search/") && !file.endsWith("/print/index.html"))
                    .forEach(file -> pages.add(root.resolve(file).toString().replaceFirst("^file:/(?!/)", "file:///")));
            assertThat(listed).isEqualTo(pages);
            assertThat(browser.run("return document.querySelector('[data-search-found]').checkVisibility()"))
                    .isEqualTo(false);
        } finally {
            browser.allowScripts(true);
        }
    }
}
