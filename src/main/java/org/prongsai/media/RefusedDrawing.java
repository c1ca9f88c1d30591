package org.prongsai.media;

import java.io.IOException;

/** A drawing has something in it that may do more than be looked at. */
public final class RefusedDrawing extends IOException {
    private static final long serialVersionUID = 1;

    private final int line;

    RefusedDrawing(String what, int line) {
        super(what);
        this.line = line;
    }

    /** On which it stands, from 1. */
    public int line() {
        return line;
    }
}
