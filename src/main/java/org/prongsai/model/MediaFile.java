package org.prongsai.model;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is published as it is.
 *
 * @param path where it stands on the site
 * @param origin where its bytes are
 * @param kind what its bytes are, whatever its name says
 * @param size in bytes
 * @param pixels of a picture, when they can be read from its first bytes
 */
public record MediaFile(SitePath path, Path origin, FileKind kind, long size, Optional<Pixels> pixels) {
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
