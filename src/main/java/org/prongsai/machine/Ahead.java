package org.prongsai.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Things that take a while to make and will be asked for later: one thread makes them one after the other, while others do something else. Each can be had
 * as soon as it is made; what making it throws is thrown where it is asked for.
 */
public final class Ahead {
    private final List<FutureTask<?>> tasks = new ArrayList<>();

    /** Adds a thing to what will be made. Whoever asks for it before {@link #start()} waits for ever. */
    public <T> Supplier<T> make(Supplier<T> making) {
        FutureTask<T> task = new FutureTask<>(making::get);
        tasks.add(task);
        return () -> result(task);
    }

    /** Adds something that has to be done before something else; what is given waits until it is. */
    public Runnable run(Runnable doing) {
        FutureTask<?> task = new FutureTask<>(doing, null);
        tasks.add(task);
        return () -> result(task);
    }

    /** Begins. What nobody asks for does not keep the program from ending. */
    public void start() {
        Thread thread = new Thread(null, () -> tasks.forEach(FutureTask::run), "ahead", Workers.STACK);
        thread.setDaemon(true);
        thread.start();
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException exception) throw exception;
            if (e.getCause() instanceof Error error) throw error;
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
