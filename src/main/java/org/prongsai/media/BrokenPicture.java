package org.prongsai.media;

import java.io.IOException;

/** A file begins as a picture and cannot be read as one to its end. */
public final class BrokenPicture extends IOException {
    private static final long serialVersionUID = 1;

    BrokenPicture(String found) {
        super(found);
    }
}
