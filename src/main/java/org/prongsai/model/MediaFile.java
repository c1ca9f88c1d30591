package org.prongsai.model;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.prongsai.problem.Place;

/**
 * A file that is published as it is.
 *
 * @param path where it stands on the site
 * @param source the file, from the site's folder
 * @param origin where its bytes are
 * @param kind what its bytes are, whatever its name says
 * @param size in bytes
 * @param pixels of a picture, when they can be read from its first bytes
 * @param inside what it holds; read when it is first asked for, and only then
 */
public record MediaFile(
        SitePath path,
        Place source,
        Path origin,
        FileKind kind,
        long size,
        Optional<Pixels> pixels,
        Supplier<Inside> inside) {
    /** Width and height in pixels, both at least 1. */
    public record Pixels(int width, int height) {
        public Pixels {
            if (width < 1 || height < 1) throw new IllegalArgumentException("pixels: " + width + " x " + height);
        }
    }

    /** The last part of the path. */
    public String name() {
        return path.value().substring(path.value().lastIndexOf('/') + 1);
    }
}
