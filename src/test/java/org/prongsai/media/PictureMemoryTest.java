package org.prongsai.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.machine.FileStamp;
import org.prongsai.model.FileKind;
import org.prongsai.model.Inside;
import org.prongsai.model.MediaFile;
import org.prongsai.model.Originals;
import org.prongsai.model.Picture;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Place;

class PictureMemoryTest {
    private static final Picture PICTURE =
            new Picture(new Picture.Pixels(300, 200), Picture.UPRIGHT, Picture.Colours.FREE);

    @TempDir
    private Path folder;

    private final List<String> made = new ArrayList<>();

    private static PictureMemory memory(long most) {
        return new PictureMemory(most, () -> FileStamp.now() + TimeUnit.HOURS.toNanos(1));
    }

    private byte[] asked(PictureMemory memory, String name) throws IOException {
        Path file = folder.resolve(name);
        SitePath path = new SitePath("/" + name);
        MediaFile medium = new MediaFile(
                path,
                Place.ofFile(name),
                file,
                FileKind.JPEG,
                Files.size(file),
                Optional.of(PICTURE),
                Originals.LEAVE_OUT,
                () -> Inside.NOTHING,
                () -> "",
                () -> "");
        return memory.get(medium, asked -> {
                    made.add(name);
                    return Map.of(path, Files.readAllBytes(asked.origin()));
                })
                .get(path);
    }

    private void write(String name, String bytes) throws IOException {
        Files.writeString(folder.resolve(name), bytes);
    }

    @Test
    void aPictureIsMadeOnceUntilItsFileIsAnother() throws IOException {
        PictureMemory memory = memory(100);
        write("a.jpg", "one");
        assertThat(asked(memory, "a.jpg")).asString().isEqualTo("one");
        assertThat(asked(memory, "a.jpg")).asString().isEqualTo("one");
        assertThat(made).hasSize(1);
        Files.delete(folder.resolve("a.jpg"));
        write("a.jpg", "two");
        assertThat(asked(memory, "a.jpg")).asString().isEqualTo("two");
        assertThat(made).hasSize(2);
    }

    @Test
    void thoseThatWereAskedForLastAreKept() throws IOException {
        PictureMemory memory = memory(8);
        for (String name : List.of("a", "b", "c")) write(name, "four");
        for (String name : List.of("a", "b", "a", "c", "a", "b")) asked(memory, name);
        assertThat(made).containsExactly("a", "b", "c", "b");
    }

    @Test
    void oneThatIsLargerThanTheMemoryIsHandedOutAndNotKept() throws IOException {
        PictureMemory memory = memory(8);
        write("large", "nine bytes");
        for (int i = 0; i < 2; i++)
            assertThat(asked(memory, "large")).asString().isEqualTo("nine bytes");
        assertThat(made).hasSize(2);
    }

    /** Another picture might bear the same time. */
    @Test
    void oneThatWasWrittenThisMomentIsNotKept() throws IOException {
        write("a", "one");
        PictureMemory memory = new PictureMemory(100, () -> FileStamp.now() - TimeUnit.HOURS.toNanos(1));
        for (int i = 0; i < 2; i++) asked(memory, "a");
        assertThat(made).hasSize(2);
    }
}
