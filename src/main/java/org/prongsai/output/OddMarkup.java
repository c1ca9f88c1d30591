package org.prongsai.output;

/** Says that {@link TagScanner} met what it cannot be sure of: another has to read the page. */
final class OddMarkup extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OddMarkup() {
        super(null, null, false, false);
    }
}
