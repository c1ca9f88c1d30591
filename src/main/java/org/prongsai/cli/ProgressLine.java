package org.prongsai.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.prongsai.build.BuildProgress;
import org.prongsai.problem.Messages;

/** Tells how far a build has come. */
final class ProgressLine implements BuildProgress {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Messages messages;
    private final LongSupplier clock;
    private final StatusLine line;
    private long stageSince;
    private Stage stage = Stage.READ;
    private int done;
    private int all;

    /** @param clock nanoseconds from whenever */
    ProgressLine(PrintWriter out, Messages messages, boolean terminal, LongSupplier clock) {
        this.messages = messages;
        this.clock = clock;
        this.line = new StatusLine(out, terminal, clock, this::sentence);
    }

    /** Tells from time to time, until {@link #end()}. */
    ProgressLine started() {
        line.start();
        return this;
    }

    @Override
    public synchronized void reached(Stage now, int reached, int ofAll) {
        if (now == stage && reached < done) return;
        if (now != stage) stageSince = clock.getAsLong();
        stage = now;
        done = reached;
        all = ofAll;
    }

    /** Tells how far it is, when it is time to. */
    void tell() {
        line.tell();
    }

    private synchronized Optional<String> sentence() {
        if (all == 0) return Optional.empty();
        if (stage == Stage.READ) return Optional.of(messages.sentence("build.reading", Integer.toString(all)));
        if (stage == Stage.ASK)
            return Optional.of(messages.sentence("check.asking", Integer.toString(done), Integer.toString(all)));
        if (stage == Stage.CHECK) return Optional.of(messages.sentence("build.checking", Integer.toString(all)));
        long time = clock.getAsLong();
        double rate = done / ((time - stageSince) / (double) SECOND);
        boolean known = done > 0 && time > stageSince;
        return Optional.of(messages.sentence(
                stage == Stage.PICTURES ? "build.pictures" : "build.writing",
                Integer.toString(done),
                Integer.toString(all),
                known ? Long.toString(Math.round(rate)) : "",
                known ? Long.toString((long) Math.ceil((all - done) / rate)) : ""));
    }

    /** Takes the line away, before something else is told. */
    void end() {
        line.end();
    }
}
