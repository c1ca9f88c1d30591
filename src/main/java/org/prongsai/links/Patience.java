package org.prongsai.links;

import java.time.Duration;

/**
 * How long is waited for what.
 *
 * @param connection for a machine to take the call
 * @param answer for all of an answer
 * @param between two questions to one host
 * @param again before something is tried once more
 * @param asked the most that a server may ask to be waited
 */
record Patience(Duration connection, Duration answer, Duration between, Duration again, Duration asked) {
    static final Patience USUAL = new Patience(
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(1),
            Duration.ofSeconds(3),
            Duration.ofSeconds(60));

    /** The same with another time for an answer. */
    Patience answering(Duration time) {
        return new Patience(connection, time, between, again, asked);
    }
}
