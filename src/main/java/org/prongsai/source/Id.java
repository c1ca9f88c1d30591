package org.prongsai.source;

import org.prongsai.model.Written;
import org.prongsai.problem.Place;

/** A name that programs and addresses use: lower-case ASCII letters and digits in words joined by hyphens, a letter first. */
public record Id(Written written) {
    public String value() {
        return written.text();
    }

    public Place place() {
        return written.place();
    }
}
