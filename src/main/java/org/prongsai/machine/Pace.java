package org.prongsai.machine;

import java.time.Duration;
import java.time.Instant;

/** The time, and how it is waited. */
public interface Pace {
    Instant now();

    /** Comes back when so much time has gone by, or at once when the thread is interrupted, which it still is then. */
    void pause(Duration time);

    /** That of the machine. */
    static Pace ofSystem() {
        return new Pace() {
            @Override
            public Instant now() {
                return Instant.now();
            }

            @Override
            public void pause(Duration time) {
                try {
                    Thread.sleep(time.toMillis());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        };
    }
}
