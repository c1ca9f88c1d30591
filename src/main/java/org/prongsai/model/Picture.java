package org.prongsai.model;

/**
 * What the head of a picture tells.
 *
 * @param stored as its pixels lie in the file
 * @param orientation how they are turned and mirrored to be seen: 1 as they lie, to 8 (Exif 2.3, tag 274)
 */
public record Picture(Pixels stored, int orientation, Colours colours) {
    /** Width and height in pixels, both at least 1. */
    public record Pixels(int width, int height) {
        public Pixels {
            if (width < 1 || height < 1) throw new IllegalArgumentException("pixels: " + width + " x " + height);
        }

        /** With the width as height. */
        Pixels turned() {
            return new Pixels(height, width);
        }
    }

    /** How its pixels say what colour they have. */
    public enum Colours {
        /** By a place in a short list, as drawings and moving pictures have it: smaller pictures of them are larger files. */
        LISTED,
        /** Each for itself, as in photographs. */
        FREE
    }

    /** Of a picture whose head tells nothing of that. */
    public static final int UPRIGHT = 1;

    public Picture {
        if (orientation < UPRIGHT || orientation > 8) throw new IllegalArgumentException("orientation: " + orientation);
    }

    /** As it is seen. */
    public Pixels shown() {
        return orientation > 4 ? stored.turned() : stored;
    }
}
