package org.prongsai.preview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.prongsai.model.SitePath;

/** Browsers that wait for news, by server-sent events. When there are too many, the one that waits longest is let go. */
final class EventStreams {
    private static final int MOST = 100;

    /** Milliseconds after which a browser that lost its stream asks again; then a comment, to be heard at once. */
    private static final String HELLO = "retry: 1000\n\n";

    private static final String BEAT = ":\n\n";

    private final List<Stream> streams = new CopyOnWriteArrayList<>();

    /** Keeps an answer open, and sends it the first message. @param shown what is shown at this moment; asked again, as it may be another soon */
    void open(SitePath page, Supplier<Impression> shown, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
        Stream stream = new Stream(page, response, callback);
        streams.add(stream);
        List<Stream> all = new ArrayList<>(streams);
        all.stream().limit(Math.max(0, all.size() - MOST)).forEach(Stream::end);
        Impression told = shown.get();
        stream.send(HELLO + message(told.stamps(page)));
        // whoever tells the next one may have looked for streams before this one was there
        for (Impression now = shown.get(); now != told; now = shown.get()) {
            stream.send(message(now.stamps(page)));
            told = now;
        }
    }

    /** The pages that somebody looks at. */
    Set<SitePath> pages() {
        return streams.stream().map(stream -> stream.page).collect(Collectors.toUnmodifiableSet());
    }

    /** How many wait. */
    int count() {
        return streams.size();
    }

    /** Tells each browser the stamps of its page. */
    void tell(java.util.function.Function<SitePath, String> stamps) {
        ConcurrentHashMap<SitePath, String> known = new ConcurrentHashMap<>();
        for (Stream stream : streams) stream.send(message(known.computeIfAbsent(stream.page, stamps)));
    }

    /** Says nothing, so that it is noticed who has gone. */
    void beat() {
        streams.forEach(Stream::beat);
    }

    void endAll() {
        streams.forEach(Stream::end);
    }

    private static String message(String stamps) {
        return "data: " + stamps + "\n\n";
    }

    /** One browser. While a message is on its way the newest that comes after replaces all others. */
    private final class Stream {
        private final SitePath page;
        private final Response response;
        private final Callback callback;
        private Optional<String> next = Optional.empty();
        private State state = State.QUIET;

        private enum State {
            QUIET,
            WRITING,
            ENDED
        }

        Stream(SitePath page, Response response, Callback callback) {
            this.page = page;
            this.response = response;
            this.callback = callback;
        }

        void send(String message) {
            add(waiting -> message);
        }

        void beat() {
            add(waiting -> waiting.isEmpty() ? BEAT : waiting);
        }

        private void add(UnaryOperator<String> change) {
            synchronized (this) {
                if (state == State.ENDED) return;
                next = Optional.of(change.apply(next.orElse("")));
                if (state == State.WRITING) return;
                state = State.WRITING;
            }
            write();
        }

        private void write() {
            String message;
            synchronized (this) {
                if (state == State.ENDED) return;
                if (next.isEmpty()) {
                    state = State.QUIET;
                    return;
                }
                message = next.get();
                next = Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.wrap(message.getBytes(StandardCharsets.UTF_8));
            response.write(false, bytes, Callback.from(this::write, this::lost));
        }

        private void lost(Throwable cause) {
            if (leave() != State.ENDED) callback.failed(cause);
        }

        void end() {
            switch (leave()) {
                case QUIET -> response.write(true, BufferUtil.EMPTY_BUFFER, callback);
                case WRITING -> callback.failed(new IllegalStateException("a browser that waits is let go"));
                case ENDED -> {}
            }
        }

        private synchronized State leave() {
            State before = state;
            state = State.ENDED;
            streams.remove(this);
            return before;
        }
    }
}
