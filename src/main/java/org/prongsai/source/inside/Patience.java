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
    interface Reading<T> {
        T read() throws IOException;
    }

    /** Thrown where a reading finds that nobody waits for it any more. */
    static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        GivenUp() {
            super("given up", null, false, false);
        }
    }

    static Inside read(Reading<Inside> reading) {
        return read(LONGEST, reading, Inside.CLOSED);
    }

    /** @param otherwise what stands for a file that cannot be read, or takes too long */
    static <T> T read(Reading<T> reading, T otherwise) {
        return read(LONGEST, reading, otherwise);
    }

    /** What a reading gives; when its time is over its thread is interrupted and left alone, and does not keep the program from ending. */
    static <T> T read(Duration longest, Reading<T> reading, T otherwise) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread reader = new Thread(() -> complete(result, reading, otherwise), "inside");
        reader.setDaemon(true);
        reader.start();
        try {
            return result.get(longest.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            reader.interrupt();
            return otherwise;
        } catch (InterruptedException e) {
            reader.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) throw thrown;
            throw (Error) e.getCause();
        }
    }

    private static <T> void complete(CompletableFuture<T> result, Reading<T> reading, T otherwise) {
        try {
            result.complete(reading.read());
        } catch (IOException | StackOverflowError | OutOfMemoryError e) {
            result.complete(otherwise);
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }

    /** Ends a reading whose time is over. */
    static void check() {
        if (Thread.currentThread().isInterrupted()) throw new GivenUp();
    }
}
