package org.prongsai.render;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Runs work that may never end. */
final class TimeLimit {
    private TimeLimit() {}

    /**
     * What the work gives, or nothing when its time is over: its thread is then interrupted and left alone, and does not
     * keep the program from ending. What the work throws is thrown here.
     */
    static <T> Optional<T> run(Duration longest, Supplier<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread worker = new Thread(() -> complete(result, work), "template");
        worker.setDaemon(true);
        worker.start();
        try {
            return Optional.of(result.get(longest.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            worker.interrupt();
            return Optional.empty();
        } catch (InterruptedException e) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a template ran", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) throw thrown;
            if (e.getCause() instanceof Error thrown) throw thrown;
            throw new IllegalStateException(e.getCause());
        }
    }

    private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }
}
