package org.prongsai.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.eclipse.jetty.util.thread.Scheduler;
import org.prongsai.build.Edition;
import org.prongsai.build.Proof;
import org.prongsai.build.SiteSource;

/** A site as its source is, shown to the browsers of this machine until it is closed. All its threads end with the program. */
public final class Preview implements AutoCloseable {
    /** After which a connection is ended on which nothing moves. A stream of news says nothing three times in that time. */
    private static final Duration IDLE = Duration.ofSeconds(30);

    private static final Duration BEAT = Duration.ofSeconds(10);
    private static final Duration TO_ASK = Duration.ofSeconds(5);
    private static final int CONNECTIONS = 400;
    private static final int THREADS = 32;
    private static final int HEAD = 16 * 1024;

    private final Server server;
    private final Press press;
    private final EventStreams streams;
    private final Scheduler clock;
    private final String address;

    private Preview(Loopback loopback, Press press, EventStreams streams) {
        this.press = press;
        this.streams = streams;
        this.address = loopback.address();
        this.clock = new ScheduledExecutorScheduler("preview-clock", true);
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("preview");
        threads.setDaemon(true);
        this.server = new Server(threads, clock, null);
        Clients clients = new Clients(CONNECTIONS, TO_ASK, clock);
        for (ServerSocketChannel channel : loopback.channels()) server.addConnector(connector(channel, clients));
        server.setErrorHandler(new PlainErrors());
        server.setHandler(new Gate(clients, loopback.names(), new Answers(press, streams, address)));
    }

    /**
     * Reads a site and shows it. Nothing when no port is free.
     *
     * @param site a folder that is there
     * @param editions reads it as it was found, whenever it has changed
     * @param faults told of faults of the program; what was in view stays there
     */
    public static Optional<Preview> start(
            Path site, Port port, Function<SiteSource, Edition> editions, Consumer<Throwable> faults) {
        Optional<Loopback> loopback = Loopback.open(port);
        return loopback.map(opened -> {
            EventStreams streams = new EventStreams();
            SourceWatch watch = new SourceWatch(real(site));
            Press press = new Press(editions, watch, streams, faults);
            Preview preview = new Preview(opened, press, streams);
            LifeCycle.start(preview.server);
            press.start();
            preview.beat();
            return preview;
        });
    }

    private static Path real(Path site) {
        try {
            return site.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerConnector connector(ServerSocketChannel channel, Clients clients) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEAD);
        http.setUriCompliance(UriCompliance.DEFAULT);
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setIdleTimeout(IDLE.toMillis());
        connector.addBean(clients, false);
        try {
            connector.open(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return connector;
    }

    private void beat() {
        streams.beat();
        clock.schedule(this::beat, BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Where it is shown. */
    public URI address() {
        return URI.create(address);
    }

    /** What is shown now. */
    public Proof proof() {
        return press.impression().proof();
    }

    /** How many browsers wait for news. */
    public int listeners() {
        return streams.count();
    }

    /** Waits until it is closed. */
    public void await() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        press.close();
        streams.endAll();
        LifeCycle.stop(server);
    }
}
