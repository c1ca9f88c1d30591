package org.prongsai.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Folders;

/** A site takes the place of the last one whole, and nothing of anybody else is ever removed. */
class OutputFolderTest {
    private static final Path SMALLEST = Path.of("src", "test", "resources", "sites", "smallest-site");

    @TempDir
    private Path temp;

    private Path site;
    private Path out;

    @BeforeEach
    void makeSite() {
        site = temp.resolve("site");
        out = temp.resolve("out");
        Folders.copy(SMALLEST, site);
    }

    private List<String> problems(Path output) {
        return BuiltSite.build(site, output).result().problems().stream()
                .map(quoted -> quoted.problem().code().id())
                .toList();
    }

    private void addPage(String name) throws IOException {
        Files.createDirectories(site.resolve("content/pages"));
        Files.writeString(site.resolve("content/pages").resolve(name), "---\ntitle: ก\n---\n");
    }

    @Test
    void contentIsNeverWrittenInto() throws IOException {
        Map<String, String> before = BuiltSite.filesIn(site);
        Files.createDirectories(site.resolve("static"));
        for (Path output : List.of(
                site,
                temp,
                site.resolve("content"),
                site.resolve("content/site"),
                site.resolve("static"),
                site.resolve("content/../content"),
                temp.getRoot())) {
            assertThat(problems(output)).as(output.toString()).containsExactly("output/refused");
        }
        assertThat(BuiltSite.filesIn(site)).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links need a POSIX system")
    void contentIsNotWrittenIntoThroughALinkEither() throws IOException {
        Map<String, String> before = BuiltSite.filesIn(site);
        Path link = Files.createSymbolicLink(temp.resolve("link"), site);
        assertThat(problems(link)).containsExactly("output/refused");
        assertThat(problems(link.resolve("content"))).containsExactly("output/refused");
        assertThat(problems(link.resolve("content/site"))).containsExactly("output/refused");
        assertThat(BuiltSite.filesIn(site)).isEqualTo(before);
    }

    @Test
    void aFileIsNoFolderForASite() throws IOException {
        Files.writeString(out, "ของผู้อื่น");
        assertThat(problems(out)).containsExactly("output/refused");
        assertThat(problems(out.resolve("site"))).containsExactly("output/unwritable");
        assertThat(Files.readString(out)).isEqualTo("ของผู้อื่น");
    }

    @Test
    void filesOfOthersStopTheBuildAndStay() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("งานของฉัน.docx"), "สำคัญ");
        BuiltSite refused = BuiltSite.build(site, out);
        assertThat(refused.result().problems())
                .extracting(quoted -> quoted.problem().details())
                .containsExactly(List.of(out.toString(), "งานของฉัน.docx", "1"));
        assertThat(refused.files()).containsOnlyKeys("งานของฉัน.docx");
        Files.move(out.resolve("งานของฉัน.docx"), temp.resolve("งานของฉัน.docx"));
        assertThat(problems(out)).isEmpty();
        Files.move(temp.resolve("งานของฉัน.docx"), out.resolve("งานของฉัน.docx"));
        assertThat(problems(out)).containsExactly("output/foreign-file");
        assertThat(out.resolve("งานของฉัน.docx")).hasContent("สำคัญ");
    }

    @Test
    void whatSystemsPutIntoFoldersIsNoObstacle() throws IOException {
        problems(out);
        Files.writeString(out.resolve(".DS_Store"), "");
        Files.writeString(out.resolve("Thumbs.db"), "");
        assertThat(problems(out)).isEmpty();
    }

    @Test
    void pagesThatAreGoneAreGone() throws IOException {
        addPage("a.md");
        addPage("b.md");
        assertThat(BuiltSite.build(site, out).files()).containsKeys("a/index.html", "b/index.html");
        Files.delete(site.resolve("content/pages/b.md"));
        assertThat(BuiltSite.build(site, out).files())
                .containsKey("a/index.html")
                .doesNotContainKey("b/index.html");
        assertThat(out.resolve("b")).doesNotExist();
    }

    @Test
    void twoBuildsDoNotMeetInOneFolder() throws IOException {
        problems(out);
        Map<String, String> before = BuiltSite.filesIn(out);
        addPage("a.md");
        try (FileChannel channel = FileChannel.open(temp.resolve(".out.lock"), StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(problems(out)).containsExactly("output/locked");
        }
        assertThat(BuiltSite.filesIn(out)).isEqualTo(before);
        assertThat(problems(out)).isEmpty();
    }

    @Test
    void whatAKilledBuildLeftIsSetRight() throws IOException {
        problems(out);
        Map<String, String> before = BuiltSite.filesIn(out);
        // killed between its two renames: the old site has moved aside, and the new one is not there yet
        Files.move(out, temp.resolve(".out.previous"));
        Path building = Files.createDirectories(temp.resolve(".out.building"));
        Files.writeString(building.resolve(".prongsai-building"), "");
        Files.writeString(building.resolve("index.html"), "ครึ่งเดียว");
        Files.writeString(site.resolve("content/index.md"), "ไม่มีส่วนหัว");
        assertThat(problems(out)).containsExactly("front-matter/missing");
        assertThat(BuiltSite.filesIn(out)).isEqualTo(before);
        Files.delete(site.resolve("content/index.md"));
        assertThat(problems(out)).isEmpty();
        assertThat(BuiltSite.filesIn(out)).isEqualTo(before);
        assertThat(BuiltSite.filesIn(temp).keySet()).noneMatch(name -> name.matches("\\.out\\.(building|previous).*"));
    }

    @Test
    void aFolderOfOthersWithTheNameOfOursStays() throws IOException {
        Path building = Files.createDirectories(temp.resolve(".out.building"));
        Files.writeString(building.resolve("mine.txt"), "ของฉัน");
        assertThat(problems(out)).containsExactly("output/foreign-file");
        assertThat(building.resolve("mine.txt")).hasContent("ของฉัน");
    }

    @Test
    void theManifestHoldsTheSumOfEveryFile() throws IOException {
        problems(out);
        Manifest manifest = Manifest.read(out).orElseThrow();
        assertThat(manifest.files())
                .containsExactlyInAnyOrderElementsOf(BuiltSite.filesIn(out).keySet().stream()
                        .filter(file -> !file.equals(Manifest.NAME))
                        .toList());
        assertThat(Files.readString(out.resolve(Manifest.NAME))).matches("(?s)([0-9a-f]{64}  [^\n]+\n)+");
    }

    @Test
    void whatIsInTheWayOfASwapIsToldEachTimeUntilItIsGone() throws IOException {
        assertThat(problems(out)).isEmpty();
        Path mine = Files.createDirectories(temp.resolve(".out.previous")).resolve("mine.txt");
        Files.writeString(mine, "ของฉัน");
        for (int i = 0; i < 2; i++) assertThat(problems(out)).containsExactly("output/foreign-file");
        assertThat(mine).hasContent("ของฉัน");
        Files.delete(mine);
        assertThat(problems(out)).isEmpty();
        assertThat(BuiltSite.filesIn(temp).keySet()).noneMatch(name -> name.matches("\\.out\\.(building|previous).*"));
    }

    @Test
    void aBuildThatWasKilledAtAnyMomentIsKnownForOurOwn() throws IOException {
        Files.createDirectories(temp.resolve(".out.building"));
        assertThat(problems(out)).isEmpty();
        Files.writeString(out.resolve(".prongsai-building"), "");
        assertThat(problems(out)).isEmpty();
        assertThat(out.resolve(".prongsai-building")).doesNotExist();
    }

    @Test
    void aManifestLeadsToNothingOutsideItsFolder() throws IOException {
        assertThat(problems(out)).isEmpty();
        Path victim = Files.writeString(temp.resolve("victim.txt"), "ของผู้อื่น");
        for (String file : List.of("../victim.txt", "css/../../victim.txt", victim.toString())) {
            Files.writeString(
                    out.resolve("prongsai-manifest.txt"),
                    "0".repeat(64) + "  " + file + "\n",
                    java.nio.file.StandardOpenOption.APPEND);
        }
        assertThat(problems(out)).isEmpty();
        assertThat(victim).hasContent("ของผู้อื่น");
    }
}
