package org.prongsai.output;

/** Who made the HTML of pages. */
public enum Markup {
    /** Our own templates alone: well-formed, and of a few elements. */
    OURS,
    /** Anybody; it may be what only a browser makes sense of. */
    ANYBODYS
}
