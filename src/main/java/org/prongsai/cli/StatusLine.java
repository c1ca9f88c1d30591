package org.prongsai.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.prongsai.thai.DisplayWidth;

/**
 * Tells how far something has come, once it takes longer than one waits without asking: on a terminal in one line that changes, elsewhere in a
 * line from time to time.
 */
final class StatusLine {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** When it is first told on a terminal, and how often then. */
    private static final long PATIENCE = SECOND;

    private static final long BLINK = SECOND / 5;

    /** The same where nobody looks on. */
    private static final long LONG = 10 * SECOND;

    private final PrintWriter out;
    private final boolean terminal;
    private final LongSupplier clock;
    private final Supplier<Optional<String>> sentence;
    private final Timer timer = new Timer("progress", true);
    private long next;
    private int width;

    /**
     * A line that has told nothing yet.
     *
     * @param clock nanoseconds from whenever
     * @param sentence how far it is; nothing as long as that is not known
     */
    StatusLine(PrintWriter out, boolean terminal, LongSupplier clock, Supplier<Optional<String>> sentence) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
        this.sentence = sentence;
        this.next = clock.getAsLong() + (terminal ? PATIENCE : LONG);
    }

    /** Tells from time to time, until {@link #end()}. */
    void start() {
        TimerTask look = new TimerTask() {
            @Override
            public void run() {
                tell();
            }
        };
        long pause = Duration.ofNanos(BLINK).toMillis();
        timer.schedule(look, pause, pause);
    }

    /** Tells how far it is, when it is time to. */
    synchronized void tell() {
        long time = clock.getAsLong();
        if (time < next) return;
        sentence.get().ifPresent(words -> {
            next = time + (terminal ? BLINK : LONG);
            print(words);
        });
    }

    private void print(String words) {
        if (terminal) {
            int now = DisplayWidth.of(words);
            out.print("\r" + words + " ".repeat(Math.max(0, width - now)));
            width = now;
        } else {
            out.println(words);
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
