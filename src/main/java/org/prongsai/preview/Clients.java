package org.prongsai.preview;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * The connections of all clients. One on which nothing whole is asked within a while is ended, the first time or any later, however busily
 * letters drip in; and when there are too many, the one that was opened first of those on which nothing is being answered. So whoever asks is let
 * in, however many others only hold the door.
 */
final class Clients implements Connection.Listener {
    private final int most;
    private final Duration longest;
    private final Scheduler clock;
    private final Set<Connection> open = new LinkedHashSet<>();
    private final Set<Connection> answered = new HashSet<>();

    /** @param longest after which something whole has to be asked; it may take twice as long until that is noticed */
    Clients(int most, Duration longest, Scheduler clock) {
        this.most = most;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    public void onOpened(Connection connection) {
        tooMany(connection).ifPresent(Clients::end);
        lookLater(connection, connection.getMessagesIn());
    }

    @Override
    public synchronized void onClosed(Connection connection) {
        open.remove(connection);
        answered.remove(connection);
    }

    /** Something whole was asked; until it is answered the connection is in use. */
    void serve(Request request) {
        Connection connection = request.getConnectionMetaData().getConnection();
        begin(connection);
        Request.addCompletionListener(request, failure -> finish(connection));
    }

    private synchronized void begin(Connection connection) {
        if (open.contains(connection)) answered.add(connection);
    }

    private synchronized void finish(Connection connection) {
        answered.remove(connection);
    }

    private synchronized Optional<Connection> tooMany(Connection added) {
        Optional<Connection> first = open.size() < most
                ? Optional.empty()
                : open.stream().filter(this::isQuiet).findFirst();
        first.ifPresent(open::remove);
        open.add(added);
        return first;
    }

    private synchronized boolean isOpen(Connection connection) {
        return open.contains(connection);
    }

    /** Whether nothing is being answered. */
    private synchronized boolean isQuiet(Connection connection) {
        return !answered.contains(connection);
    }

    private void lookLater(Connection connection, long asked) {
        clock.schedule(() -> look(connection, asked), longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** @param before how often something had been asked at the look before */
    private void look(Connection connection, long before) {
        if (!isOpen(connection)) return;
        long asked = connection.getMessagesIn();
        if (asked == before && isQuiet(connection)) end(connection);
        else lookLater(connection, asked);
    }

    private static void end(Connection connection) {
        connection.getEndPoint().close();
    }
}
