package org.prongsai.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.prongsai.problem.Messages;
import org.prongsai.publish.UploadProgress;

/** Tells how far an upload has come. */
final class UploadLine implements UploadProgress {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Messages messages;
    private final LongSupplier clock;
    private final StatusLine line;
    private Optional<String> placing = Optional.empty();
    private long since;
    private long first;
    private long sent;
    private long all;

    /** @param clock nanoseconds from whenever */
    UploadLine(PrintWriter out, Messages messages, boolean terminal, LongSupplier clock) {
        this.messages = messages;
        this.clock = clock;
        this.line = new StatusLine(out, terminal, clock, this::sentence);
    }

    /** Tells from time to time, until {@link #end()}. */
    UploadLine started() {
        line.start();
        return this;
    }

    @Override
    public synchronized void sent(long bytes, long ofAll) {
        if (all == 0) {
            since = clock.getAsLong();
            first = bytes;
        }
        placing = Optional.empty();
        sent = bytes;
        all = ofAll;
    }

    @Override
    public synchronized void placed(int steps, int ofAll) {
        placing = Optional.of(messages.sentence("publish.placing", Integer.toString(steps), Integer.toString(ofAll)));
    }

    private synchronized Optional<String> sentence() {
        if (placing.isPresent() || all == 0) return placing;
        long time = clock.getAsLong();
        // what an upload before has sent says nothing about the line
        double rate = (sent - first) / ((time - since) / (double) SECOND);
        boolean known = sent > first && time > since;
        return Optional.of(messages.sentence(
                "publish.sending",
                Sizes.of(sent),
                Sizes.of(all),
                known ? Long.toString((long) Math.ceil((all - sent) / rate)) : ""));
    }

    /** Tells how far it is, when it is time to. */
    void tell() {
        line.tell();
    }

    /** Takes the line away, before something else is told. */
    void end() {
        line.end();
    }
}
