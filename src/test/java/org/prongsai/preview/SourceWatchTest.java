package org.prongsai.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

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
            assertThat(watch.awaitChange()).isTrue();
            Files.writeString(root.resolve("content/pages/new.md"), "a");
            assertThat(watch.awaitChange()).isTrue();
            Files.delete(root.resolve("content/pages/new.md"));
            assertThat(watch.awaitChange()).isTrue();
        }
    }

    @Test
    void noticesWhatHappensInFoldersThatAreNewOrAreThereAgain() throws IOException {
        try (SourceWatch watch = new SourceWatch(root)) {
            Files.createDirectories(root.resolve("templates/component"));
            assertThat(watch.awaitChange()).isTrue();
            Files.writeString(root.resolve("templates/component/footer.ftlh"), "a");
            assertThat(watch.awaitChange()).isTrue();
            Files.delete(root.resolve("content/pages"));
            Files.createDirectory(root.resolve("content/pages"));
            assertThat(watch.awaitChange()).isTrue();
            Files.writeString(root.resolve("content/pages/new.md"), "a");
            assertThat(watch.awaitChange()).isTrue();
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
            assertThat(watch.awaitChange()).isTrue();
        }
    }

    @Test
    void followsNoLinkOutOfTheFolderNorInACircle() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("page.md"), "a");
        Files.createSymbolicLink(root.resolve("content/outside"), outside);
        Files.createSymbolicLink(root.resolve("content/pages/circle"), root.resolve("content"));
        Survey survey = Survey.of(root);
        assertThat(survey.files()).containsOnlyKeys(root.resolve("content/site.yaml"));
        assertThat(survey.folders()).containsExactlyInAnyOrder(root.resolve("content"), root.resolve("content/pages"));
    }

    /** What a build writes beside the source is no change of it. */
    @Test
    void caresForTheSourceAlone() throws IOException {
        try (SourceWatch watch = new SourceWatch(root)) {
            Files.createDirectories(root.resolve("target/site"));
            Files.writeString(root.resolve("notes.txt"), "a");
            Survey before = Survey.of(root);
            Files.writeString(root.resolve("content/site.yaml"), "c");
            assertThat(watch.awaitChange()).isTrue();
            assertThat(before.files()).hasSize(1);
        }
    }

    @Test
    void endsWhenItIsClosed() {
        SourceWatch watch = new SourceWatch(root);
        watch.close();
        assertThat(watch.awaitChange()).isFalse();
    }
}
