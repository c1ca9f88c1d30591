package org.prongsai.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;
import org.prongsai.build.BuildProgress;
import org.prongsai.problem.Messages;
import org.prongsai.thai.DisplayWidth;

/**
 * Tells how far a build has come, once it takes longer than one waits without asking: on a terminal in one line that changes, elsewhere in a
 * line from time to time.
 */
final class ProgressLine implements BuildProgress {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** When it is first told on a terminal, and how often then. */
    private static final long PATIENCE = SECOND;

    private static final long BLINK = SECOND / 5;

    /** The same where nobody looks on. */
    private static final long LONG = 10 * SECOND;

    private final PrintWriter out;
    private final Messages messages;
    private final boolean terminal;
    private final LongSupplier clock;
    private final Timer timer = new Timer("progress", true);
    private long next;
    private long stageSince;
    private Stage stage = Stage.READ;
    private int done;
    private int all;
    private int width;

    /** @param clock nanoseconds from whenever */
    ProgressLine(PrintWriter out, Messages messages, boolean terminal, LongSupplier clock) {
        this.out = out;
        this.messages = messages;
        this.terminal = terminal;
        this.clock = clock;
        this.next = clock.getAsLong() + (terminal ? PATIENCE : LONG);
    }

    /** Tells from time to time, until {@link #end()}. */
    ProgressLine started() {
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                tell();
            }
        };
        timer.schedule(
                look,
                Duration.ofNanos(BLINK).toMillis(),
                Duration.ofNanos(BLINK).toMillis());
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
    synchronized void tell() {
        long time = clock.getAsLong();
        if (time < next || all == 0) return;
        next = time + (terminal ? BLINK : LONG);
        print(sentence(time));
    }

    private String sentence(long time) {
        if (stage == Stage.READ) return messages.sentence("build.reading", Integer.toString(all));
        if (stage == Stage.ASK) return messages.sentence("check.asking", Integer.toString(done), Integer.toString(all));
        if (stage == Stage.CHECK) return messages.sentence("build.checking", Integer.toString(all));
        double rate = done / ((time - stageSince) / (double) SECOND);
        boolean known = done > 0 && time > stageSince;
        return messages.sentence(
                stage == Stage.PICTURES ? "build.pictures" : "build.writing",
                Integer.toString(done),
                Integer.toString(all),
                known ? Long.toString(Math.round(rate)) : "",
                known ? Long.toString((long) Math.ceil((all - done) / rate)) : "");
    }

    private void print(String sentence) {
        if (terminal) {
            int now = DisplayWidth.of(sentence);
            out.print("\r" + sentence + " ".repeat(Math.max(0, width - now)));
            width = now;
        } else {
            out.println(sentence);
        }
        out.flush();
    }

    /** Takes the line away, before something else is told. */
    synchronized void end() {
        timer.cancel();
        if (width > 0) {
            out.print("\r" + " ".repeat(width) + "\r");
            out.flush();
        }
        width = 0;
        next = Long.MAX_VALUE;
    }
}
