package org.prongsai.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.prongsai.problem.Place;

/**
 * A file that is published beside pages: a picture in the sizes that pages need, without what a camera wrote beside it, and anything else as it is.
 *
 * @param path where it stands on the site
 * @param source the file, from the site's folder
 * @param origin where its bytes are
 * @param kind what its bytes are, whatever its name says
 * @param size in bytes
 * @param picture what its head tells; nothing for what is no picture
 * @param inside what it holds; read when it is first asked for, and only then, as the next two are
 * @param words by which it may be searched; empty for most
 * @param checksum SHA-256 of its bytes in hexadecimal digits; empty when it cannot be read
 */
public record MediaFile(
        SitePath path,
        Place source,
        Path origin,
        FileKind kind,
        long size,
        Optional<Picture> picture,
        Supplier<Inside> inside,
        Supplier<String> words,
        Supplier<String> checksum) {
    /** The last part of the path. */
    public String name() {
        return path.value().substring(path.value().lastIndexOf('/') + 1);
    }

    /** What is published of a picture, the narrowest first, and last what stands at {@link #path}; nothing of other files. */
    public List<Rendition> renditions() {
        return picture.map(head -> Rendition.of(path, kind, head)).orElse(List.of());
    }
}
