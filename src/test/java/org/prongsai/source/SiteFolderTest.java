package org.prongsai.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.testing.BuiltSite;
import org.prongsai.testing.Folders;

/** What is not a plain file of the site's own folder is refused by name, and never read. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "symbolic links and FIFOs need a POSIX system")
class SiteFolderTest {
    private static final Path SMALLEST = Path.of("src", "test", "resources", "sites", "smallest-site");
    private static final String SECRET = "ความลับที่ไม่ใช่ของเว็บไซต์";

    @TempDir
    private Path temp;

    private Path site;
    private Path secret;

    @BeforeEach
    void makeSite() throws IOException {
        site = temp.resolve("site");
        Folders.copy(SMALLEST, site);
        Files.createDirectories(site.resolve("content/pages"));
        secret = Files.writeString(temp.resolve("secret.md"), "---\ntitle: " + SECRET + "\n---\n");
        Files.writeString(temp.resolve("secret.csv"), SECRET);
    }

    private List<String> problems() {
        BuiltSite built = BuiltSite.build(site, temp.resolve("out"));
        assertThat(built.files().values())
                .noneMatch(bytes -> new String(
                                bytes.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                                java.nio.charset.StandardCharsets.UTF_8)
                        .contains(SECRET));
        return built.result().problems().stream()
                .map(quoted -> quoted.problem().code().id() + " "
                        + quoted.problem().place().file())
                .toList();
    }

    private Path link(String name, Path target) throws IOException {
        return Files.createSymbolicLink(site.resolve(name), target);
    }

    @Test
    void linksOutOfTheSiteAreRefusedByName() throws IOException {
        link("content/pages/a.md", secret);
        link("content/pages/b.md", Path.of("../../../secret.md"));
        link("content/pages/c", temp);
        link("content/pages/d.csv", temp.resolve("secret.csv"));
        link("content/pages/e.csv", Path.of("../../../secret.csv"));
        link("static", temp);
        link("templates", Path.of(".."));
        assertThat(problems())
                .containsExactly(
                        "file/symlink-outside content/pages/a.md",
                        "file/symlink-outside content/pages/b.md",
                        "file/symlink-outside content/pages/c",
                        "file/symlink-outside content/pages/d.csv",
                        "file/symlink-outside content/pages/e.csv",
                        "file/symlink-outside static",
                        "file/symlink-outside templates");
    }

    @Test
    void linksToNowhereAndInCirclesAreRefusedByName() throws IOException {
        link("content/pages/a.md", Path.of("nowhere.md"));
        link("content/pages/b.md", Path.of("b.md"));
        link("content/pages/c", site.resolve("content"));
        link("content/pages/d", Path.of("."));
        assertThat(problems())
                .containsExactly(
                        "file/symlink-broken content/pages/a.md",
                        "file/symlink-broken content/pages/b.md",
                        "file/symlink-broken content/pages/c",
                        "file/symlink-broken content/pages/d");
    }

    @Test
    void aLinkToAFileOfTheSameSiteIsThatFile() throws IOException {
        Files.writeString(site.resolve("content/pages/a.md"), "---\ntitle: ก\n---\nข้อความเดียวกัน\n");
        link("content/pages/b.md", Path.of("a.md"));
        assertThat(problems()).isEmpty();
        assertThat(BuiltSite.build(site, temp.resolve("out"))
                        .page("b/index.html")
                        .text())
                .contains("ข้อความเดียวกัน");
    }

    @Test
    void theSitesOwnFolderMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link"), site);
        assertThat(BuiltSite.build(link, temp.resolve("out")).result().problems())
                .isEmpty();
    }

    @Test
    void pipesAreNotWaitedFor() throws Exception {
        Path pipe = site.resolve("content/pages/a.md");
        int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        assumeThat(made).isZero();
        assertThat(problems()).containsExactly("file/not-regular content/pages/a.md");
    }

    @Test
    void aFolderNamedLikeAPageIsAFolder() throws IOException {
        Files.createDirectories(site.resolve("content/pages/a.md"));
        Files.writeString(site.resolve("content/pages/a.md/b.md"), "---\ntitle: ข\n---\n");
        assertThat(problems()).containsExactly("path/invalid content/pages/a.md");
    }

    @Test
    void filesThatMayNotBeReadAreNamed() throws IOException {
        Path file = Files.writeString(site.resolve("content/pages/a.md"), "---\ntitle: ก\n---\n");
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("only root reads everything").isFalse();
        assertThat(problems()).containsExactly("file/unreadable content/pages/a.md");
    }

    @Test
    void namesThatSomeSystemsCannotHaveAreRefusedOnAll() throws IOException {
        for (String name : List.of("con.md", "a b .md", "a?.md", "a:b.md", "dot.", "aux", "LPT1.csv")) {
            Files.writeString(site.resolve("content/pages").resolve(name), "---\ntitle: ก\n---\n");
        }
        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "file/unsafe-name content/pages/LPT1.csv",
                        "path/invalid content/pages/a b .md",
                        "file/unsafe-name content/pages/a:b.md",
                        "file/unsafe-name content/pages/a?.md",
                        "file/unsafe-name content/pages/aux",
                        "file/unsafe-name content/pages/con.md",
                        "file/unsafe-name content/pages/dot.");
    }

    @Test
    void twoNamesThatWindowsTakesForOneCollide() throws IOException {
        Files.write(site.resolve("content/pages/a.csv"), new byte[] {'1'});
        Files.write(site.resolve("content/pages/A.csv"), new byte[] {'2'});
        assumeThat(Files.readString(site.resolve("content/pages/a.csv"))).isEqualTo("1");
        Files.writeString(site.resolve("content/pages/p.md"), "---\ntitle: ก\n---\n[หนึ่ง](a.csv) [สอง](A.csv)\n");
        assertThat(problems()).containsExactly("path/collision content/pages/a.csv");
    }

    @Test
    void whatSystemsAndEditorsLeaveBehindIsNeverPublished() throws IOException {
        Map<String, String> planted = Map.of(
                ".env", SECRET,
                ".git/config", SECRET,
                "~$แผน.docx", SECRET,
                "Thumbs.db", SECRET,
                "desktop.ini", SECRET,
                "pages/.a.md.swp", SECRET,
                "pages/a.md~", SECRET,
                "pages/a.bak", SECRET,
                "2567/.DS_Store", SECRET);
        for (Map.Entry<String, String> file : planted.entrySet()) {
            Path path = site.resolve("content").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        assertThat(problems()).isEmpty();
    }

    @Test
    void aTextOfManyMegabytesIsRefusedUnread() throws IOException {
        Files.writeString(site.resolve("content/pages/a.md"), "---\ntitle: ก\n---\n" + "ก ".repeat(3_000_000));
        assertThat(problems()).containsExactly("file/too-large content/pages/a.md");
    }

    @Test
    void fileAsksAgainAtTheGate() {
        Problems problems = new Problems();
        SiteFolder folder = SiteFolder.open(site, problems).orElseThrow();
        assertThat(folder.file("../secret.md", problems)).isEmpty();
        assertThat(folder.file("content/../../secret.md", problems)).isEmpty();
        assertThat(problems.sorted()).extracting(Problem::code).hasSize(2);
    }
}
