package org.prongsai.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.prongsai.output.BoundSite;
import org.prongsai.output.FinishedSite;
import org.prongsai.render.SinglePage;
import org.prongsai.thai.FiscalYear;

/** A finished site as one page that needs no other file. The same site gives the same bytes. */
public final class SingleFile {
    /** What mail takes, in bytes, as most providers have it. */
    public static final long MAILED = 20L << 20;

    /** What a browser opens without trouble, in bytes of the site's files. */
    public static final long LARGEST = 256L << 20;

    private SingleFile() {}

    /** What came of it. */
    public sealed interface Result {
        record Made(byte[] page) implements Result {}

        /** @param bytes of all files of the site */
        record TooLarge(long bytes) implements Result {}

        /** Nobody knows which pages it has and where it stands, as with templates of its own that leave that out. */
        record Unknown() implements Result {}
    }

    /** @param year of which the site is, when it is not whole @throws IOException when the disk refuses */
    public static Result of(FinishedSite site, Optional<FiscalYear> year) throws IOException {
        long bytes = 0;
        for (String file : site.sums().keySet()) bytes += Files.size(site.file(file));
        if (bytes > LARGEST) return new Result.TooLarge(bytes);
        Optional<BoundSite.Bound> bound =
                BoundSite.of(site, year.map(chosen -> chosen + "/").orElse(""));
        if (bound.isEmpty()) return new Result.Unknown();
        return new Result.Made(SealedPage.sealed(page(site.identity().orElseThrow(), year, bound.get())));
    }

    private static byte[] page(FinishedSite.Identity identity, Optional<FiscalYear> year, BoundSite.Bound bound) {
        return SinglePage.page(new SinglePage.Contents(
                identity.organisation(),
                year,
                identity.address(),
                identity.notice(),
                bound.style(),
                bound.sections().stream()
                        .map(section -> new SinglePage.Section(
                                section.id(), section.title(), section.depth(), section.kind(), section.markup()))
                        .toList(),
                bound.files().stream()
                        .map(file -> new SinglePage.File(
                                file.id(),
                                file.title(),
                                file.name(),
                                file.bytes(),
                                file.data(),
                                file.places().stream()
                                        .map(place -> new SinglePage.Place(place.id(), place.title()))
                                        .toList()))
                        .toList()));
    }
}
