package org.prongsai.model;

import org.prongsai.problem.Origin;
import org.prongsai.problem.Place;

/** A text exactly as its author typed it, and where. */
public record Written(String text, Origin origin) {
    public Place place() {
        return origin.place();
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
