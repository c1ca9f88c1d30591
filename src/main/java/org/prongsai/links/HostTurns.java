package org.prongsai.links;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.machine.Pace;

/** Lets each host be asked one thing at a time, with a pause after it. */
final class HostTurns {
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();
    private final Pace pace;
    private final Duration between;

    HostTurns(Pace pace, Duration between) {
        this.pace = pace;
        this.between = between;
    }

    /** When a host may be asked again. Whoever asks holds its lock. */
    private static final class Turn {
        private Instant next = Instant.MIN;
    }

    /** Something to ask a host. */
    interface Question<T> {
        T ask() throws IOException;
    }

    /** Asks when it is the turn of the host. Whoever asks one host must not ask another before it is through. */
    <T> T at(String host, Question<T> question) throws IOException {
        Turn turn = of(host);
        synchronized (turn) {
            Instant now = pace.now();
            if (turn.next.isAfter(now)) pace.pause(Duration.between(now, turn.next));
            try {
                return question.ask();
            } finally {
                turn.next = pace.now().plus(between);
            }
        }
    }

    /** Leaves a host alone for some time, which is reckoned from now. */
    void rest(String host, Duration time) {
        Turn turn = of(host);
        synchronized (turn) {
            Instant next = pace.now().plus(time);
            if (next.isAfter(turn.next)) turn.next = next;
        }
    }

    private Turn of(String host) {
        return turns.computeIfAbsent(host, unseen -> new Turn());
    }
}
