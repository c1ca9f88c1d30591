package org.prongsai.links;

import java.time.Duration;

/**
 * What came of asking for an address.
 *
 * @param detail the status, or where it has moved; empty where there is nothing to tell
 */
record Answer(Kind kind, String detail) {
    /** How long an answer that says that all is well is believed. */
    private static final Duration LONG = Duration.ofDays(7);

    /** What may be right again tomorrow is asked again sooner. */
    private static final Duration SHORT = Duration.ofDays(1);

    enum Kind {
        THERE(LONG),
        /** For good, to somewhere that is there. */
        MOVED(LONG),
        /** The server says so. */
        GONE(SHORT),
        NO_HOST(SHORT),
        /** The server does not tell programs, or is in trouble. */
        REFUSED(LONG),
        LATER(Duration.ZERO),
        SILENT(SHORT),
        CERTIFICATE_EXPIRED(SHORT),
        CERTIFICATE(SHORT),
        CIRCLE(SHORT),
        /** Not asked: a machine that is not of the whole world. */
        PRIVATE(Duration.ZERO),
        /** Not asked: nobody can tell whom. */
        UNREADABLE(Duration.ZERO);

        private final Duration believed;

        Kind(Duration believed) {
            this.believed = believed;
        }

        Duration believed() {
            return believed;
        }
    }

    /** Whether somebody was asked, and not reached. */
    boolean isOfNobody() {
        return kind == Kind.NO_HOST || kind == Kind.SILENT;
    }

    /** Whether somebody has answered. */
    boolean isOfSomebody() {
        return !isOfNobody() && kind != Kind.PRIVATE && kind != Kind.UNREADABLE;
    }

    static Answer of(Kind kind) {
        return new Answer(kind, "");
    }
}
