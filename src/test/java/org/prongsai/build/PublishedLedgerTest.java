package org.prongsai.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.PublishedLedger.Update;
import org.prongsai.machine.FileStamp;
import org.prongsai.model.Dataset;
import org.prongsai.model.PublishedAddress;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Severity;
import org.prongsai.render.SiteRenderer;
import org.prongsai.testing.AssembledSite;
import org.prongsai.testing.Folders;
import org.prongsai.testing.Photo;
import org.prongsai.testing.SixSites;
import org.prongsai.testing.SmallSite;

/** The ledger gets what people link to, and a build tells exactly what of it would be gone. */
@ExtendWith(SixSites.Given.class)
class PublishedLedgerTest {
    /** So late that every file is old. */
    private static final SiteBuilder BUILDER = new SiteBuilder(() -> FileStamp.now() + TimeUnit.HOURS.toNanos(1));

    private static final Set<Code> TOLD_TOGETHER = Set.of(Code.PUBLISHED_LOST_DATA, Code.PUBLISHED_SWITCHED_OFF);

    private static final String ASSESSMENT =
            "assessments:\n  - {scheme: ITA, name: การประเมิน, year: 2567, overall: {score: 91.22}}\n";

    @TempDir
    private Path temp;

    private Path ledger() {
        return temp.resolve("content/published-urls.txt");
    }

    private static List<SitePath> paths(String... paths) {
        return Stream.of(paths).map(SitePath::new).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/index.html, /",
        "/2567/report/index.html, /2567/report/",
        "/2567/print/, /2567/print/",
        "/old.html, /old.html",
        "/search/, /search/",
        "/ita/2567/itas/oit-2567.csv, /ita/2567/itas/oit-2567.csv",
        "/แผน ปี ๒๕๖๗.pdf, /แผน ปี ๒๕๖๗.pdf",
        "/2567/appendices/1/photo.jpg, /2567/appendices/1/photo.jpg",
        "/2567/appendices/1/photo.480w.jpg,",
        "/2567/appendices/1/plan.original.jpg, /2567/appendices/1/plan.original.jpg",
        "/css.html, /css.html",
        "/css/site.css,",
        "/js/search.js,",
        "/fonts/sarabun-thai-400-normal.woff2,",
        "/img/crest.svg,",
        "/search/words.js,",
        "/2567/print/running.css,",
        "/share.png,",
        "/2567/share.png,",
        "/2567/appendices/1/share.png, /2567/appendices/1/share.png",
        "/404.html,",
        "/feed.xml,",
        "/robots.txt,",
        "/sitemap.xml,",
        "/favicon.ico,",
        "/prongsai-manifest.txt,",
    })
    void keepsWhatPeopleLinkTo(String finished, String kept) {
        assertThat(PublishedAddress.of(new SitePath(finished)))
                .isEqualTo(Optional.ofNullable(kept).map(SitePath::new));
    }

    /** Whatever is served is known to be served. */
    @Test
    void nothingIsLostOfASiteThatWasPublishedAsItIs(SixSites sites) throws IOException {
        List<Path> sources = new ArrayList<>(List.of(Path.of("")));
        try (Stream<Path> examples = Files.list(Path.of("examples"))) {
            examples.sorted().forEach(sources::add);
        }
        for (int i = 0; i < sources.size(); i++) {
            Path site = temp.resolve("site-" + i);
            for (String part : List.of("content", "static", "templates")) {
                boolean own = Files.exists(sources.get(i).resolve(part)) && !(i == 0 && !part.equals("content"));
                if (own) Folders.copy(sources.get(i).resolve(part), site.resolve(part));
            }
            Set<SitePath> finished = sites.all().get(i).files().keySet().stream()
                    .map(SitePath::ofFile)
                    .collect(Collectors.toSet());
            assertThat(PublishedLedger.enter(site, finished).added()).hasSizeGreaterThan(10);
            // as somebody may have copied it from a page
            String smaller = finished.stream()
                    .map(SitePath::value)
                    .filter(path -> path.matches(".*\\.\\d+w\\.jpg"))
                    .collect(Collectors.joining("\n", "", "\n"));
            Files.writeString(site.resolve("content/published-urls.txt"), smaller, StandardOpenOption.APPEND);
            assertThat(BUILDER.check(site, Drafts.EXCLUDE).problems())
                    .extracting(quoted -> quoted.problem().code().id())
                    .noneMatch(code -> code.startsWith("published/"));
        }
    }

    /** Told is what of the ledger neither a page nor a file of the site stands for, no more and no less. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete | 2566 | |",
                "delete | 2567 | |",
                "delete | 2567/assessment.yaml | |",
                "delete | 2566/measures.yaml | |",
                "delete | 2567/results.yaml | |",
                "delete | 2567/appendices/1-one | |",
                "delete | pages/a/one.md | |",
                "delete | pages/a | |",
                "delete | ../static | |",
                "move   | pages/a/one.md           | pages/a/three.md |",
                "move   | pages/a                  | pages/b |",
                "move   | 2567/appendices/1-one    | 2567/appendices/1-other |",
                "move   | 2567/appendices/1-one    | 2567/appendices/4-one |",
                "move   | 2567/report.md           | 2567/report-2.md |",
                "edit   | 2567/measures.yaml       | m1, measure                  | m9, measure",
                "edit   | pages/a/one.md           | aliases: [/old/, /old2.html] | order: 1",
                "edit   | 2567/report.md           | items: [O1]                  | order: 2",
                "edit   | pages/a/one.md           | summary: ย่อ                  | draft: true",
                "edit   | pages/a/index.md         | summary: ย่อ                  | draft: true",
                "edit   | 2567/index.md            | summary: ย่อ                  | draft: true",
                "edit   | index.md                 | summary: ย่อ                  | draft: true",
                "edit   | pages/a/one.md           | (free.csv)                   | (two.md)",
                "edit   | site.yaml                | search: true                 | search: false",
                "edit   | site.yaml                | search: true                 | data: false",
                "edit   | 2567/report.md           | ![ตาราง](table-x.yaml)        | ตาราง",
            })
    void whatIsToldIsWhatIsGone(String edit, String file, String what, String instead) throws IOException {
        writeASiteOfEverything();
        Set<SitePath> published = served(temp);
        Path path = temp.resolve("content").resolve(file);
        switch (edit) {
            case "delete" -> Folders.delete(path);
            case "move" -> Files.move(path, temp.resolve("content").resolve(what));
            default -> {
                assertThat(path).content().contains(what);
                Files.writeString(path, Files.readString(path).replace(what, instead));
            }
        }
        Set<SitePath> gone = new TreeSet<>(published);
        gone.removeAll(served(temp));
        PublishedLedger.enter(temp, published);
        boolean withoutData = "data: false".equals(instead);
        assertThat(lostIn(temp, Drafts.EXCLUDE))
                .isEqualTo(counted(gone.stream().map(address -> told(address, withoutData))));
        boolean harmless = file.equals("index.md") || "2567/appendices/1-other".equals(what);
        assertThat(gone.isEmpty()).isEqualTo(harmless);
    }

    /** In which nothing links to what an edit may take away. */
    private void writeASiteOfEverything() throws IOException {
        SmallSite site = SmallSite.in(temp, "");
        Path settings = temp.resolve("content/site.yaml");
        Files.writeString(settings, Files.readString(settings) + "features: {search: true}\n");
        for (String year : List.of("2566", "2567")) {
            String rows =
                    "title: ตาราง\ncolumns: [{role: measure, label: มาตรการ}]\nrows:\n  - {id: m1, measure: หนึ่ง}\n  - {id: m2, measure: สอง}\n";
            site.with(year + "/index.md", "---\ntitle: ปี\nsummary: ย่อ\n---\n")
                    .with(year + "/measures.yaml", rows)
                    .with(year + "/results.yaml", rows.replaceFirst("\n.*หนึ่ง.*", ""))
                    .with(year + "/assessment.yaml", ASSESSMENT)
                    .with(year + "/report.md", "---\ntitle: รายงาน\nitems: [O1]\n---\n\n![ตาราง](table-x.yaml)\n")
                    .with(year + "/table-x.yaml", rows)
                    .with(
                            year + "/appendices/1-one/index.md",
                            "---\ntitle: ภาคผนวก\nfiles: [{file: a.csv, title: ตาราง}]\n---\n")
                    .with(year + "/appendices/1-one/a.csv", "ก,ข\n");
        }
        site.with("index.md", "---\ntitle: หน้าแรก\nsummary: ย่อ\n---\n")
                .with("pages/a/index.md", "---\ntitle: เรื่อง\nsummary: ย่อ\n---\n")
                .with(
                        "pages/a/one.md",
                        "---\ntitle: หนึ่ง\nsummary: ย่อ\naliases: [/old/, /old2.html]\n---\n\n[ไฟล์](free.csv)\n")
                .withPage("pages/a/two.md", "ข้อความ")
                .with("pages/a/free.csv", "ก,ข\n");
        Files.createDirectories(temp.resolve("static/files"));
        Files.writeString(temp.resolve("static/files/form.csv"), "ก,ข\n");
    }

    private static Set<SitePath> served(Path folder) {
        AssembledSite site = AssembledSite.in(folder);
        SiteRenderer renderer = new SiteRenderer(site.site(), site.own(), List.of());
        return Stream.concat(renderer.pages().stream(), renderer.files().stream())
                .flatMap(path -> PublishedAddress.of(path).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many addresses are told to be lost, by what is told of them. */
    private static Map<String, Integer> lostIn(Path site, Drafts drafts) {
        return published(site, drafts).stream()
                .collect(Collectors.toMap(
                        problem -> problem.details().get(0),
                        problem -> TOLD_TOGETHER.contains(problem.code())
                                ? Integer.valueOf(problem.details().get(1))
                                : 1));
    }

    /** Data of one table are told of in one sentence, and so is all that goes with a setting. */
    private static String told(SitePath address, boolean withoutData) {
        if (!address.value().startsWith("/data/")) return address.value();
        return withoutData ? "features.data" : Dataset.pageOf(address).value();
    }

    private static Map<String, Integer> counted(Stream<String> told) {
        return told.collect(Collectors.toMap(name -> name, name -> 1, Integer::sum));
    }

    private static List<Problem> published(Path site, Drafts drafts) {
        return BUILDER.check(site, drafts).problems().stream()
                .map(BuildResult.Quoted::problem)
                .filter(problem -> problem.code().id().startsWith("published/"))
                .toList();
    }

    @Test
    void aPublishedDraftStopsABuildAndNoPreview() {
        SmallSite.in(temp, "").with("pages/a.md", "---\ntitle: ก\ndraft: true\n---\n");
        PublishedLedger.enter(temp, paths("/a/"));
        assertThat(published(temp, Drafts.EXCLUDE))
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.ERROR))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(Code.PUBLISHED_DRAFT));
        assertThat(published(temp, Drafts.INCLUDE))
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
                .satisfies(problem -> assertThat(problem.details()).containsExactly("/a/", "content/pages/a.md"));
        assertThat(BUILDER.edition(temp, Drafts.INCLUDE).pages()).isPresent();
    }

    /** One reason is enough for all of them. */
    @Test
    void picturesInFullSizeThatWerePublishedAreNotSwitchedOffUnawares() throws IOException {
        SmallSite.in(temp, "").with("pages/a.md", "---\ntitle: ก\n---\n\n![ภาพ](a.jpg)\n\n![ภาพ](b.jpg)\n");
        for (String name : List.of("a.jpg", "b.jpg"))
            Files.write(temp.resolve("content/pages").resolve(name), Photo.picture(2_500, 100, "jpeg"));
        Path settings = temp.resolve("content/site.yaml");
        String without = Files.readString(settings);
        Files.writeString(settings, without + "media: {originals: keep}\n");
        PublishedLedger.enter(temp, served(temp));
        assertThat(ledger()).content().contains("/a.original.jpg");
        assertThat(lostIn(temp, Drafts.EXCLUDE)).isEmpty();

        Files.writeString(settings, without);
        assertThat(lostIn(temp, Drafts.EXCLUDE)).containsExactly(Map.entry("media.originals", 2));
        Files.writeString(
                settings,
                without
                        + "allow:\n  - code: published/switched-off\n    at: published-urls.txt\n    text: media.originals\n    reason: ตัวอย่าง\n");
        assertThat(lostIn(temp, Drafts.EXCLUDE)).isEmpty();
    }

    @Test
    void ofASiteThatIsNotWholeNothingIsCalledLost() {
        SmallSite.in(temp, "").with("pages/a.md", "---\ntitel: ก\n---\n");
        PublishedLedger.enter(temp, paths("/a/"));
        assertThat(published(temp, Drafts.EXCLUDE)).isEmpty();
    }

    /** To publish is no reason to make every page again. */
    @Test
    void pagesDoNotDependOnTheLedger() throws IOException {
        SmallSite.in(temp, "").withPage("pages/a.md", "ข้อความ");
        BuildOptions options = new BuildOptions(temp, temp.resolve("out"), Drafts.EXCLUDE);
        int pages = BUILDER.build(options).pages();
        PublishedLedger.enter(temp, paths("/a/"));
        BuildResult after = BUILDER.build(options);
        assertThat(after.work()).isEqualTo(BuildResult.Work.DONE);
        assertThat(after.kept()).isEqualTo(pages);
        assertThat(BUILDER.build(options).work()).isEqualTo(BuildResult.Work.NOTHING_CHANGED);

        Files.writeString(ledger(), "/b/\n");
        assertThat(BUILDER.build(options).succeeded()).isFalse();
        Files.writeString(ledger(), "/a/\n");
        assertThat(BUILDER.build(options).succeeded()).isTrue();
    }

    @Test
    void aNewLedgerIsSortedAndSaysWhatItIs() throws IOException {
        SmallSite.in(temp, "");
        Update update = PublishedLedger.enter(temp, paths("/2567/report/index.html", "/", "/css/site.css", "/ก.pdf"));
        assertThat(update.problems()).isEmpty();
        assertThat(update.added()).isEqualTo(paths("/", "/2567/report/", "/ก.pdf"));
        assertThat(Files.readString(ledger()))
                .matches("# ที่อยู่ทุกหน้าและทุกไฟล์ที่เคยเผยแพร่ [^\n]+\n\n/\n/2567/report/\n/ก\\.pdf\n");
        assertThat(lostIn(temp, Drafts.EXCLUDE)).containsOnlyKeys("/2567/report/", "/ก.pdf");
    }

    @Test
    void linesAreAddedInTheirPlacesAndNoneIsTakenAway() throws IOException {
        SmallSite.in(temp, "");
        Files.writeString(
                ledger(),
                "\uFEFF# หัวของไฟล์\r\n# อีกบรรทัด\r\n/b/\r\n\r\n# ของปี ๒๕๖๗\r\n/d/\r\n/d/\r\n/a-gone/\r\nnot a path\r\n\r\n# ท้าย");
        Update update = PublishedLedger.enter(temp, paths("/z/", "/c/", "/d/", "/a/", "/d1/"));
        assertThat(update.added()).isEqualTo(paths("/a/", "/c/", "/d1/", "/z/"));
        assertThat(Files.readString(ledger()))
                .isEqualTo(
                        "# หัวของไฟล์\n# อีกบรรทัด\n/a/\n/b/\n\n/c/\n# ของปี ๒๕๖๗\n/d/\n/d/\n/a-gone/\n/d1/\n/z/\nnot a path\n\n# ท้าย\n");
    }

    /** In whatever order the finished site is listed. */
    @Test
    void theSameSiteGivesTheSameBytes() throws IOException {
        SmallSite.in(temp, "");
        List<SitePath> finished = new ArrayList<>();
        for (int i = 0; i < 300; i++) finished.add(new SitePath("/p" + i * 7919 % 1000 + "/"));
        PublishedLedger.enter(temp, finished);
        byte[] first = Files.readAllBytes(ledger());
        Files.delete(ledger());
        Collections.reverse(finished);
        PublishedLedger.enter(temp, finished.subList(0, 100));
        PublishedLedger.enter(temp, finished);
        assertThat(Files.readAllBytes(ledger())).isEqualTo(first);
    }

    @Test
    void withNothingToAddNoByteIsTouched() throws IOException {
        SmallSite.in(temp, "");
        String windows = "/b/\r\n/a/\r\n";
        Files.writeString(ledger(), windows);
        assertThat(PublishedLedger.enter(temp, paths("/a/", "/b/index.html")).added())
                .isEmpty();
        assertThat(Files.readString(ledger())).isEqualTo(windows);
    }

    @Test
    void aLedgerThatIsNoTextStaysAsItIs() throws IOException {
        SmallSite.in(temp, "");
        byte[] thai = "# ที่อยู่\n".getBytes(Charset.forName("x-windows-874"));
        Files.write(ledger(), thai);
        Update update = PublishedLedger.enter(temp, paths("/a/"));
        assertThat(update.added()).isEmpty();
        assertThat(update.problems())
                .extracting(quoted -> quoted.problem().code())
                .containsExactly(Code.ENCODING_NOT_UTF_8);
        assertThat(Files.readAllBytes(ledger())).isEqualTo(thai);
    }

    @Test
    void aLedgerThatMustNotBeWrittenStaysAsItIs() throws IOException {
        SmallSite.in(temp, "");
        Files.writeString(ledger(), "/b/\n");
        assumeThat(Files.getFileStore(ledger()).supportsFileAttributeView("posix"))
                .isTrue();
        Files.setPosixFilePermissions(ledger(), Set.of(PosixFilePermission.OWNER_READ));
        Update update = PublishedLedger.enter(temp, paths("/a/"));
        assertThat(update.added()).isEmpty();
        assertThat(update.problems())
                .extracting(quoted -> quoted.problem().code())
                .containsExactly(Code.PUBLISHED_UNWRITABLE);
        assertThat(Files.readString(ledger())).isEqualTo("/b/\n");
        try (Stream<Path> files = Files.list(temp.resolve("content"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("site.yaml", "published-urls.txt");
        }
    }

    @Test
    void fiftyThousandLinesAreRead() throws IOException {
        SmallSite.in(temp, "");
        String lines = IntStream.range(0, 50_000)
                .mapToObj(i -> "/หน้าที่มีชื่อยาวมากจนเกินหนึ่งเมกะไบต์/" + i + ".pdf")
                .collect(Collectors.joining("\n"));
        Files.write(ledger(), ("/\n" + lines).getBytes(StandardCharsets.UTF_8));
        List<SitePath> all = IntStream.range(0, 50_000)
                .mapToObj(i -> new SitePath("/หน้าที่มีชื่อยาวมากจนเกินหนึ่งเมกะไบต์/" + i + ".pdf"))
                .toList();
        assertThat(PublishedLedger.enter(temp, all).added()).isEmpty();
    }
}
