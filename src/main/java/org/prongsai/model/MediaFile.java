package org.prongsai.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.prongsai.markdown.ContentUse;
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
 * @param originals whether a photograph is published in full size as well
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
        Originals originals,
        Supplier<Inside> inside,
        Supplier<String> words,
        Supplier<String> checksum) {
    public MediaFile {
        inside = noted(source, inside);
        words = noted(source, words);
        checksum = noted(source, checksum);
    }

    /** Who asks for what is in a file is made from it; its kind and a picture's sizes are known of all files beforehand. */
    private static <T> Supplier<T> noted(Place source, Supplier<T> part) {
        return () -> {
            ContentUse.note(source.file());
            return part.get();
        };
    }

    @Override
    public long size() {
        ContentUse.note(source.file());
        return size;
    }

    /** The last part of the path. */
    public String name() {
        return path.value().substring(path.value().lastIndexOf('/') + 1);
    }

    /** Where it would stand in full size. */
    public SitePath fullSize() {
        return Rendition.beside(path, "original");
    }

    /** Where it stands in full size, which is more than any rendition has; nothing when it does not. */
    public Optional<SitePath> original() {
        boolean larger = originals == Originals.KEEP
                && picture.filter(head -> head.orientation() == Picture.UPRIGHT || kind == FileKind.JPEG)
                        .filter(head -> !head.shown().equals(widest().pixels()))
                        .isPresent();
        return larger ? Optional.of(fullSize()) : Optional.empty();
    }

    /** The widest rendition of a picture, which has the address of the picture itself. */
    public Rendition widest() {
        List<Rendition> all = renditions();
        return all.get(all.size() - 1);
    }

    /** The addresses of all that is published of it, its own among them. */
    public List<SitePath> published() {
        if (picture.isEmpty()) return List.of(path);
        return Stream.concat(renditions().stream().map(Rendition::path), original().stream())
                .toList();
    }

    /** What is published of a picture, the narrowest first, and last what stands at {@link #path}; nothing of other files. */
    public List<Rendition> renditions() {
        return picture.map(head -> Rendition.of(path, kind, head)).orElse(List.of());
    }
}
