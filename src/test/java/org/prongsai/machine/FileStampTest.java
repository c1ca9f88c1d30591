package org.prongsai.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.machine.FileStamp.Kind;

class FileStampTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @TempDir
    private Path folder;

    @Test
    void itTellsWhatLiesThereAndNotWhereALinkLeads() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        assertThat(FileStamp.of(file).kind()).isEqualTo(Kind.FILE);
        assertThat(FileStamp.of(file).bytes()).isEqualTo(4);
        assertThat(FileStamp.of(folder).kind()).isEqualTo(Kind.FOLDER);
        assertThat(FileStamp.of(Files.createSymbolicLink(folder.resolve("link"), file))
                        .kind())
                .isEqualTo(Kind.LINK);
    }

    @Test
    void theSameFileHasTheSameStamp() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        assertThat(FileStamp.of(file)).isEqualTo(FileStamp.of(file));
    }

    /** As by programs that keep the time of what they copy. */
    @Test
    void anotherFileOfTheSameSizeAndTimeHasAnotherStamp() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "text");
        FileStamp before = FileStamp.of(file);
        assumeTrue(before.number() != 0, "this system does not number its files");
        Path other = Files.writeString(folder.resolve("other"), "next");
        Files.setLastModifiedTime(other, Files.getLastModifiedTime(file));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        FileStamp after = FileStamp.of(file);
        assertThat(after.modified()).isEqualTo(before.modified());
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void onlyAStampThatIsOldEnoughProvesTheContent() {
        FileStamp told = new FileStamp(Kind.FILE, 4, 100 * SECOND, 200 * SECOND, 7);
        assertThat(told.provesContent(201 * SECOND)).isTrue();
        assertThat(told.provesContent(200 * SECOND)).isFalse();
        assertThat(told.provesContent(199 * SECOND)).isFalse();
    }

    /** Where a system tells less, its clock is coarse as well: memory cards count every other second. */
    @Test
    void withoutTheTimeOfChangeMoreTimeMustHavePassed() {
        FileStamp told = new FileStamp(Kind.FILE, 4, 100 * SECOND, 0, 0);
        assertThat(told.provesContent(101 * SECOND)).isFalse();
        assertThat(told.provesContent(103 * SECOND)).isTrue();
    }
}
