package org.prongsai.output;

/** The attributes that the audit asks for. None has a name of more than four letters, which {@link TagScanner} relies on. */
enum Attribute {
    ID("id"),
    HREF("href"),
    SRC("src"),
    DATA("data"),
    ALT("alt"),
    ROLE("role"),
    REL("rel");

    private final String label;

    Attribute(String label) {
        this.label = label;
    }

    /** As it stands in HTML. */
    String label() {
        return label;
    }
}
