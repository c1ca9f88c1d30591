package org.prongsai.source;

/** A file changed after the site was read and before all of it was used. Whoever reads the site once more gets it as it is then. */
public final class SourceChanged extends RuntimeException {
    private static final long serialVersionUID = 1;
}
