package org.prongsai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.prongsai.output.Integrity;

/** What somebody was given: an archive, a folder that was unpacked or copied, or something else. */
public final class HandedOver {
    private HandedOver() {}

    /** What turned out. */
    public sealed interface Result {
        /** It has a manifest, with which it was compared. */
        record Compared(Integrity.Finding finding) implements Result {}

        /** It is a folder or an archive without a manifest of ours. */
        record NotOurs() implements Result {}

        /** It is no archive, or one that was cut off or damaged as a whole. */
        record NoArchive() implements Result {}
    }

    /** Compares all files with their sums. @throws IOException when the disk refuses */
    public static Result look(Path given, Integrity.Progress progress) throws IOException {
        if (Files.isDirectory(given)) return compared(Integrity.ofFolder(given, progress));
        try (PackedFiles files = PackedFiles.open(given)) {
            return compared(Integrity.of(files, progress));
        } catch (ZipException e) {
            return new Result.NoArchive();
        }
    }

    private static Result compared(Optional<Integrity.Finding> finding) {
        return finding.<Result>map(Result.Compared::new).orElseGet(Result.NotOurs::new);
    }
}
