package org.prongsai.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.prongsai.output.Integrity;

/** What somebody was given: an archive, a site in one page, a folder that was unpacked or copied, or something else. */
public final class HandedOver {
    private HandedOver() {}

    /** What turned out. */
    public sealed interface Result {
        /** It has a manifest, with which it was compared. */
        record Compared(Integrity.Finding finding) implements Result {}

        /** It is a site in one page, with the sum that stands in it. */
        record WholePage() implements Result {}

        /** It is a site in one page, and has another sum than stands in it. */
        record ChangedPage() implements Result {}

        /** It is an archive that lacks its end. */
        record Cut() implements Result {}

        /** It is an archive of which nothing can be said, as its list of files and the files are not of one another. */
        record Torn() implements Result {}

        /** It is a folder or an archive without a manifest of ours. */
        record NotOurs() implements Result {}

        /** It is nothing of what is handed over. */
        record Other() implements Result {}
    }

    /** Compares all files with their sums. @throws IOException when the disk refuses */
    public static Result look(Path given, Integrity.Progress progress) throws IOException {
        if (Files.isDirectory(given)) return compared(Integrity.ofFolder(given, progress));
        byte[] head = head(given);
        if (ZipDirectory.isBegunIn(head)) return ofArchive(given, progress);
        if (!SealedPage.isBegunIn(head)) return new Result.Other();
        return SealedPage.isWhole(given) ? new Result.WholePage() : new Result.ChangedPage();
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(SealedPage.HEAD);
        }
    }

    private static Result ofArchive(Path given, Integrity.Progress progress) throws IOException {
        ZipDirectory.State state = ZipDirectory.stateOf(given);
        if (state == ZipDirectory.State.CUT) return new Result.Cut();
        if (state == ZipDirectory.State.TORN) return new Result.Torn();
        try (PackedFiles files = PackedFiles.open(given)) {
            return compared(Integrity.of(files, progress));
        } catch (ZipException e) {
            return new Result.Torn();
        }
    }

    private static Result compared(Optional<Integrity.Finding> finding) {
        return finding.<Result>map(Result.Compared::new).orElseGet(Result.NotOurs::new);
    }
}
