package org.prongsai.preview;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.util.thread.Scheduler;

/** Ends connections on which nothing whole was asked within a while, however busily letters drip in. */
final class SlowClients implements Connection.Listener {
    private final Duration longest;
    private final Scheduler clock;

    SlowClients(Duration longest, Scheduler clock) {
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    public void onOpened(Connection connection) {
        clock.schedule(() -> look(connection), longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void look(Connection connection) {
        if (connection.getMessagesIn() == 0) connection.getEndPoint().close();
    }
}
