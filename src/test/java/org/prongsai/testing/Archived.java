package org.prongsai.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.prongsai.archive.SingleFile;
import org.prongsai.archive.SiteArchive;
import org.prongsai.output.FinishedSite;

/** Sites in the forms in which they are handed over. */
public final class Archived {
    private Archived() {}

    /** The archive of a site, as any system unpacks it. @return the folder */
    public static Path unpacked(BuiltSite site, Path folder) {
        try {
            Path archive = Files.createTempFile("site", ".zip");
            try (OutputStream out = Files.newOutputStream(archive)) {
                new SiteArchive(finished(site), Optional.empty()).write(out, (done, all) -> {});
            }
            Path unpacked = Archive.unpack(archive, folder);
            Files.delete(archive);
            return unpacked;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages that need no other file: the site in one, and the one that comes first in an archive. */
    public static List<Path> pages(BuiltSite site, Path folder) {
        try {
            SingleFile.Result made = SingleFile.of(finished(site), Optional.empty());
            Path single = folder.resolve("single.html");
            Files.write(single, ((SingleFile.Result.Made) made).page());
            Path first = folder.resolve("first.html");
            Files.copy(unpacked(site, folder.resolve("unpacked")).resolve(SiteArchive.READ_FIRST), first);
            Folders.delete(folder.resolve("unpacked"));
            return List.of(single, first);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FinishedSite finished(BuiltSite site) {
        return FinishedSite.open(site.folder()).orElseThrow();
    }
}
