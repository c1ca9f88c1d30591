package org.prongsai.preview;

/**
 * On which port to listen.
 *
 * @param first 0 for any that is free
 * @param tries how many ports are tried, one after the other
 */
public record Port(int first, int tries) {
    private static final int USUAL = 8080;
    private static final int LAST = 65535;

    public Port {
        if (first < 0 || tries < 1 || first + tries - 1 > LAST)
            throw new IllegalArgumentException("port: " + first + ", tries: " + tries);
    }

    /** 8080, or the next one that is free. */
    public static Port usual() {
        return new Port(USUAL, 100);
    }

    /** This one and no other. */
    public static Port only(int port) {
        return new Port(port, 1);
    }
}
