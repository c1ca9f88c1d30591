package org.prongsai.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.assemble.Drafts;
import org.prongsai.build.BuildResult.Work;
import org.prongsai.machine.FileStamp;
import org.prongsai.markdown.ContentUse;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Code;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Folders;
import org.prongsai.testing.Pdf;
import org.prongsai.testing.Photo;
import org.prongsai.testing.RandomEdits;

/** A build after another gives what a build from nothing gives, byte for byte, and so does a reading that remembers the one before. */
class IncrementalBuildTest {
    private static final Path EXAMPLE = Path.of("examples", "kutchumsaeng");

    /** So late that every file is old: an edit of the moment before counts as one of long ago. */
    private static final SiteBuilder BUILDER = new SiteBuilder(() -> FileStamp.now() + TimeUnit.HOURS.toNanos(1));

    @TempDir
    private Path temp;

    private Path original;

    @BeforeEach
    void writeTheOriginal() throws IOException {
        original = temp.resolve("original");
        Folders.copy(EXAMPLE, original);
        put("pages/about.md", "---\ntitle: เกี่ยวกับ\n---\n\n## ที่ตั้ง\n\nดู [บริการ](services/index.md)\n");
        put("pages/services/index.md", "---\ntitle: บริการ\n---\n\nดู [ที่ตั้ง](../about.md#ที่ตั้ง)\n");
        put("pages/services/one.md", "---\ntitle: บริการหนึ่ง\norder: 1\n---\n\nข้อความ **หนา** ก ข\n");
        put(
                "pages/services/two.md",
                "---\ntitle: บริการสอง\norder: 2\naliases: [/old/]\n---\n\n| ก | ข |\n|--|--|\n| 1 | 2 |\n");
        put(
                "2565/appendices/1-photos/index.md",
                "---\ntitle: ภาพถ่าย\nfiles:\n  - file: one.jpg\n    alt: ภาพหนึ่ง\n  - file: paper.pdf\n    title: เอกสาร\n---\n");
        Files.write(original.resolve("content/2565/appendices/1-photos/one.jpg"), Photo.jpeg(Photo.exif("ภาพถ่าย")));
        Files.write(original.resolve("content/2565/appendices/1-photos/paper.pdf"), Pdf.ofTexts("(Paper)"));
        Files.createDirectories(original.resolve("static"));
        Files.writeString(original.resolve("static/own.txt"), "own\n");
    }

    private void put(String file, String text) throws IOException {
        Path path = original.resolve("content").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void someSequencesOfEdits() {
        for (int seed = 0; seed < 6; seed++) sequence(seed);
    }

    /** The whole of it takes minutes. */
    @Test
    @Tag("long")
    void fiveHundredSequencesOfEdits() {
        for (int seed = 1_000; seed < 1_500; seed++) sequence(seed);
    }

    private void sequence(int seed) {
        Path folder = temp.resolve("sequence-" + seed);
        Path site = folder.resolve("site");
        Path output = folder.resolve("out");
        Folders.copy(original, site);
        SiteMemory memory = SiteMemory.lasting();
        RandomEdits edits = new RandomEdits(site, original, seed);
        List<String> steps = new ArrayList<>(List.of("seed " + seed));
        assertThat(built(site, output).succeeded()).isTrue();
        Map<String, String> good = BuiltSite.filesIn(output);
        for (int step = 0; step < 1 + seed % 6; step++) {
            steps.add(edits.step());
            BuildResult result = built(site, output);
            Edition remembered = BUILDER.edition(site, Drafts.EXCLUDE, memory);
            Path fresh = folder.resolve("fresh-" + step);
            BuildResult clean = built(site, fresh);
            assertThat(result.problems()).as("%s", steps).isEqualTo(clean.problems());
            assertThat(remembered.found().forBuild().problems())
                    .as("%s", steps)
                    .isEqualTo(knownBeforePagesAreMade(clean.problems(), remembered));
            if (clean.succeeded()) good = BuiltSite.filesIn(fresh);
            assertThat(BuiltSite.filesIn(output)).as("%s", steps).isEqualTo(good);
            if (clean.succeeded()) assertThat(pages(remembered)).as("%s", steps).isEqualTo(pagesOf(good, remembered));
            assertThat(built(site, output).work())
                    .as("%s", steps)
                    .isEqualTo(clean.succeeded() ? Work.NOTHING_CHANGED : Work.DONE);
        }
        Folders.delete(folder);
    }

    /** That a template fails for what a page gives it turns out when the page is made, in a preview when somebody looks at it. */
    private static List<BuildResult.Quoted> knownBeforePagesAreMade(
            List<BuildResult.Quoted> problems, Edition remembered) {
        if (remembered.pages().isEmpty()) return problems;
        return problems.stream()
                .filter(told -> told.problem().code() != Code.TEMPLATE_BROKEN)
                .toList();
    }

    private static BuildResult built(Path site, Path output) {
        return BUILDER.build(new BuildOptions(site, output, Drafts.EXCLUDE));
    }

    private static Map<String, String> pages(Edition edition) {
        Map<String, String> pages = new TreeMap<>();
        SitePages shown = edition.pages().orElseThrow();
        for (SitePath page : shown.renderer().pages()) {
            byte[] bytes = ((SitePages.Rendered.Page) shown.render(page)).bytes();
            pages.put(page.fileName(), new String(bytes, StandardCharsets.ISO_8859_1));
        }
        return pages;
    }

    private static Map<String, String> pagesOf(Map<String, String> files, Edition edition) {
        Map<String, String> pages = new TreeMap<>();
        for (SitePath page : edition.pages().orElseThrow().renderer().pages())
            pages.put(page.fileName(), files.get(page.fileName()));
        return pages;
    }

    @Test
    void aSiteThatSomebodyTouchedIsBuiltAgain() throws IOException {
        Path output = temp.resolve("out");
        built(original, output);
        Map<String, String> good = BuiltSite.filesIn(output);
        assertThat(built(original, output).work()).isEqualTo(Work.NOTHING_CHANGED);
        Files.writeString(output.resolve("index.html"), "other");
        assertThat(built(original, output).work()).isEqualTo(Work.DONE);
        assertThat(BuiltSite.filesIn(output)).isEqualTo(good);
        Files.delete(output.resolve("robots.txt"));
        assertThat(built(original, output).work()).isEqualTo(Work.DONE);
        assertThat(BuiltSite.filesIn(output)).isEqualTo(good);
        Files.writeString(output.resolve("own.txt"), "own.txt".substring(0, 3) + "!");
        assertThat(built(original, output).work()).isEqualTo(Work.DONE);
        assertThat(BuiltSite.filesIn(output)).isEqualTo(good);
    }

    @Test
    void withoutItsRecordOrWithADamagedOneItIsBuiltAgain() throws IOException {
        Path output = temp.resolve("out");
        Path record = temp.resolve(".out.record");
        built(original, output);
        Map<String, String> good = BuiltSite.filesIn(output);
        byte[] bytes = Files.readAllBytes(record);
        for (int at : new int[] {0, 7, 8, 15, 16, 20, 30}) {
            byte[] damaged = bytes.clone();
            damaged[at] ^= 1;
            Files.write(record, damaged);
            assertThat(built(original, output).work()).as("damaged at %d", at).isEqualTo(Work.DONE);
        }
        Files.write(record, new byte[0]);
        assertThat(built(original, output).work()).isEqualTo(Work.DONE);
        Files.delete(record);
        assertThat(built(original, output).work()).isEqualTo(Work.DONE);
        assertThat(BuiltSite.filesIn(output)).isEqualTo(good);
        assertThat(built(original, output).work()).isEqualTo(Work.NOTHING_CHANGED);
    }

    @Test
    void aRecordDamagedWhereItSavesWorkSavesNone() throws IOException {
        Path output = temp.resolve("out");
        Path record = temp.resolve(".out.record");
        built(original, output);
        byte[] bytes = Files.readAllBytes(record);
        for (int from : new int[] {bytes.length / 2, bytes.length * 3 / 4, bytes.length - 1}) {
            byte[] damaged = Files.readAllBytes(record);
            damaged[Math.min(from, damaged.length - 1)] ^= 1;
            Files.write(record, damaged);
            put("pages/about.md", "---\ntitle: เกี่ยวกับ\n---\n\n## ที่ตั้ง\n\nครั้งที่ " + from + "\n");
            assertThat(built(original, output).kept()).isZero();
            assertThat(BuiltSite.filesIn(output)).isEqualTo(clean());
        }
    }

    @Test
    void onlyPagesThatShowAnEditedTextAreMadeAgain() throws IOException {
        Path output = temp.resolve("out");
        int all = built(original, output).pages();
        put("pages/services/one.md", "---\ntitle: บริการหนึ่ง\norder: 1\n---\n\nข้อความ **หนา** ก ข\n\nอีกย่อหน้า\n");
        BuildResult result = built(original, output);
        assertThat(result.kept()).isEqualTo(all - 1);
        assertThat(BuiltSite.filesIn(output)).isEqualTo(clean());

        put(
                "pages/services/one.md",
                "---\ntitle: บริการที่หนึ่ง\norder: 1\n---\n\nข้อความ **หนา** ก ข\n\nอีกย่อหน้า\n");
        assertThat(built(original, output).kept()).isZero();
        assertThat(BuiltSite.filesIn(output)).isEqualTo(clean());
    }

    @Test
    void onlyWhatShowsAReplacedPaperIsMadeAgain() throws IOException {
        Path output = temp.resolve("out");
        BuildResult first = built(original, output);
        Map<String, String> before = BuiltSite.filesIn(output);
        Files.write(original.resolve("content/2565/appendices/1-photos/paper.pdf"), Pdf.ofTexts("(Other)", "(words)"));
        BuildResult second = built(original, output);
        Map<String, String> changed = new TreeMap<>(BuiltSite.filesIn(output));
        changed.entrySet().removeAll(before.entrySet());
        assertThat(changed.keySet())
                .filteredOn(file -> file.endsWith(".html") || file.endsWith(".pdf"))
                .containsExactly(
                        "2565/appendices/1/index.html", "2565/appendices/1/paper.pdf", "2565/print/index.html");
        assertThat(second.kept()).isEqualTo(first.pages() - 2);
        assertThat(BuiltSite.filesIn(output)).isEqualTo(clean());
    }

    /** Which texts a page was made from is seen while it is made: nothing that a text says may go into it before. */
    @ParameterizedTest
    @ValueSource(strings = {"kutchumsaeng", "makha", "thana", "thongen", "tuayang"})
    void nobodyAsksWhatATextSaysBeforePagesAreMade(String example) {
        Path site = Path.of("examples", example);
        ContentUse.Made<Edition> read =
                ContentUse.during(() -> BUILDER.edition(site, Drafts.INCLUDE, SiteMemory.lasting()));
        assertThat(read.files()).noneMatch(file -> file.endsWith(".md"));
        SitePages pages = read.thing().pages().orElseThrow();
        Set<String> asked = new TreeSet<>();
        for (SitePath page : pages.renderer().pages())
            asked.addAll(ContentUse.during(() -> pages.render(page)).files());
        assertThat(asked).anyMatch(file -> file.endsWith(".md"));
    }

    /** The other text is not read before rules that compare texts of a year ask for it. */
    @Test
    void aTextThatChangesBehindTheReadingIsReadAgain() throws IOException {
        Path output = temp.resolve("out");
        Path one = original.resolve("content/2565/appendices/1-photos/index.md");
        Path other = original.resolve("content/2565/plan.md");
        assertThat(other).exists();
        built(original, output);
        Files.writeString(one, Files.readString(one) + "\nข้อความใหม่\n");
        String before = Files.readString(other);
        BuildProgress meanwhile = (stage, done, pages) -> {
            if (stage == BuildProgress.Stage.CHECK) write(other, before + "\nเพิ่มระหว่างสร้าง\n");
        };
        BuildResult result = BUILDER.build(new BuildOptions(original, output, Drafts.EXCLUDE), meanwhile);
        assertThat(result.succeeded()).isTrue();
        assertThat(result.kept()).isZero();
        assertThat(BuiltSite.filesIn(output)).isEqualTo(clean());
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a build from nothing makes of the original as it is now. */
    private Map<String, String> clean() {
        Path fresh = temp.resolve("clean");
        assertThat(built(original, fresh).succeeded()).isTrue();
        Map<String, String> files = BuiltSite.filesIn(fresh);
        Folders.delete(fresh);
        return files;
    }

    @Test
    void whatWasFoundIsToldAgain() throws IOException {
        put("pages/wrong.md", "---\ntitle: ให้ให้ซ้ำ\n---\n\nข้อความ  ให้ให้\n");
        Path output = temp.resolve("out");
        BuildResult first = built(original, output);
        BuildResult second = built(original, output);
        assertThat(first.problems()).isNotEmpty();
        assertThat(second.work()).isEqualTo(Work.NOTHING_CHANGED);
        assertThat(second).isEqualTo(first.with(Work.NOTHING_CHANGED));
    }

    @Test
    void anotherOutputIsAnotherBuild() {
        built(original, temp.resolve("one"));
        assertThat(built(original, temp.resolve("two")).work()).isEqualTo(Work.DONE);
        assertThat(BuiltSite.filesIn(temp.resolve("one"))).isEqualTo(BuiltSite.filesIn(temp.resolve("two")));
    }
}
