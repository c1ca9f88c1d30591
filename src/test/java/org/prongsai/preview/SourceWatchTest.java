package org.prongsai.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.build.SiteSource;

/** Whatever happens to the source of a site is noticed; a test that waits for ever has found what is not. */
@Timeout(60)
class SourceWatchTest {
    @TempDir
    private Path temp;

    private Path root;

    @BeforeEach
    void makeFolders() throws IOException {
        root = Files.createDirectories(temp.resolve("site")).toRealPath();
        Files.createDirectories(root.resolve("content/pages"));
        Files.writeString(root.resolve("content/site.yaml"), "a");
    }

    @Test
    void noticesWhatIsWrittenAddedAndRemoved() throws IOException {
        try (SourceWatch watch = new SourceWatch(root)) {
            Files.writeString(root.resolve("content/site.yaml"), "b");
            assertThat(watch.awaitChange()).isPresent();
            Files.writeString(root.resolve("content/pages/new.md"), "a");
            assertThat(watch.awaitChange()).isPresent();
            Files.delete(root.resolve("content/pages/new.md"));
            assertThat(watch.awaitChange()).isPresent();
        }
    }

    @Test
    void noticesWhatHappensInFoldersThatAreNewOrAreThereAgain() throws IOException {
        try (SourceWatch watch = new SourceWatch(root)) {
            Files.createDirectories(root.resolve("templates/component"));
            assertThat(watch.awaitChange()).isPresent();
            Files.writeString(root.resolve("templates/component/footer.ftlh"), "a");
            assertThat(watch.awaitChange()).isPresent();
            Files.delete(root.resolve("content/pages"));
            Files.createDirectory(root.resolve("content/pages"));
            Files.writeString(root.resolve("content/pages/new.md"), "a");
            assertThat(watch.awaitChange()).isPresent();
        }
    }

    /** The system tells of changes in folders; a link's target may lie in another. */
    @Test
    void noticesWhatALinkLeadsTo() throws IOException {
        Path shared = Files.createDirectory(root.resolve("shared")).resolve("page.md");
        Files.writeString(shared, "a");
        Files.createSymbolicLink(root.resolve("content/pages/page.md"), shared);
        try (SourceWatch watch = new SourceWatch(root)) {
            Files.writeString(shared, "longer");
            assertThat(watch.awaitChange()).isPresent();
        }
    }

    @Test
    void followsNoLinkOutOfTheFolderNorInACircle() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("page.md"), "a");
        Files.createSymbolicLink(root.resolve("content/outside"), outside);
        Files.createSymbolicLink(root.resolve("content/pages/circle"), root.resolve("content"));
        assertThat(SiteSource.of(root).folders())
                .containsExactlyInAnyOrder(root.resolve("content"), root.resolve("content/pages"));
    }

    /** Of a folder that takes another's name, the system goes on telling under the old one. */
    @Test
    void noticesWhatHappensInFoldersThatWereRenamed() throws IOException {
        Files.createDirectories(root.resolve("content/other/deep"));
        Files.writeString(root.resolve("content/other/deep/page.md"), "a");
        try (SourceWatch watch = new SourceWatch(root)) {
            Files.move(root.resolve("content/pages"), root.resolve("content/first"));
            Files.move(root.resolve("content/other"), root.resolve("content/pages"));
            awaitSourceAsItIs(watch);
            Files.writeString(root.resolve("content/pages/deep/page.md"), "longer");
            awaitSourceAsItIs(watch);
            Files.writeString(root.resolve("content/first/new.md"), "a");
            awaitSourceAsItIs(watch);
        }
    }

    /** What editors leave beside a file while it is open is no part of the source. */
    @Test
    void caresForNothingThatIsNeverPublished() throws IOException {
        try (SourceWatch watch = new SourceWatch(root)) {
            Files.writeString(root.resolve("content/pages/.page.md.swp"), "a");
            Files.writeString(root.resolve("content/pages/page.md~"), "a");
            Files.writeString(root.resolve("content/pages/page.md"), "a");
            assertThat(watch.awaitChange()).contains(SiteSource.of(root));
            Files.delete(root.resolve("content/pages/page.md~"));
            Files.writeString(root.resolve("content/site.yaml"), "another");
            assertThat(watch.awaitChange()).contains(SiteSource.of(root));
        }
    }

    /** As editors do that keep the old text: it gets another name, and the new one is written. */
    @Test
    void waitsForAFileThatIsWrittenAnew() throws IOException {
        Path page = root.resolve("content/site.yaml");
        for (int i = 0; i < 20; i++) {
            try (SourceWatch watch = new SourceWatch(root)) {
                Files.move(page, root.resolve("content/site.yaml~"), StandardCopyOption.REPLACE_EXISTING);
                Files.writeString(page, "new " + i);
                Optional<SiteSource> seen = watch.awaitChange();
                assertThat(seen.orElseThrow().isWritten(page)).isTrue();
            }
        }
    }

    private void awaitSourceAsItIs(SourceWatch watch) {
        SiteSource now = watch.awaitChange().orElseThrow();
        while (!now.equals(SiteSource.of(root))) now = watch.awaitChange().orElseThrow();
    }

    /** What a build writes beside the source is no change of it. */
    @Test
    void caresForTheSourceAlone() throws IOException {
        try (SourceWatch watch = new SourceWatch(root)) {
            Files.createDirectories(root.resolve("target/site"));
            Files.writeString(root.resolve("notes.txt"), "a");
            SiteSource before = watch.seen();
            Files.writeString(root.resolve("content/site.yaml"), "longer");
            assertThat(watch.awaitChange()).isPresent();
            assertThat(before.folders()).doesNotContain(root.resolve("target"));
        }
    }

    @Test
    void endsWhenItIsClosed() {
        SourceWatch watch = new SourceWatch(root);
        watch.close();
        assertThat(watch.awaitChange()).isEmpty();
    }
}
