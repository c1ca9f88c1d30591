package org.prongsai.source.inside;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.prongsai.model.Inside;

/** Reads files that may have been made to harm: what takes too long or too much memory is given up. */
final class Patience {
    /** A PDF of two hundred pages takes a few seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Patience() {}

    /** A reading of a file. */
    interface Reading {
        Inside read() throws IOException;
    }

    /** Thrown where a reading finds that nobody waits for it any more. */
    static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        GivenUp() {
            super("given up", null, false, false);
        }
    }

    static Inside read(Reading reading) {
        return read(LONGEST, reading);
    }

    /** What a reading gives; when its time is over its thread is interrupted and left alone, and does not keep the program from ending. */
    static Inside read(Duration longest, Reading reading) {
        CompletableFuture<Inside> result = new CompletableFuture<>();
        Thread reader = new Thread(() -> complete(result, reading), "inside");
        reader.setDaemon(true);
        reader.start();
        try {
            return result.get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            reader.interrupt();
            return Inside.CLOSED;
        } catch (InterruptedException e) {
            reader.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) throw thrown;
            throw (Error) e.getCause();
        }
    }

    private static void complete(CompletableFuture<Inside> result, Reading reading) {
        try {
            result.complete(reading.read());
        } catch (IOException | StackOverflowError | OutOfMemoryError e) {
            result.complete(Inside.CLOSED);
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    /** Ends a reading whose time is over. */
    static void check() {
        if (Thread.currentThread().isInterrupted()) throw new GivenUp();
    }
}
