package org.prongsai.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Does the same to many things, on all processors at once. Its threads end with the work; each has room for patterns that go one step
 * deeper for each letter, so that what becomes of a thing does not depend on where it is done.
 */
public final class Workers {
    /** Bytes of a thread's stack; taken from the system only as they are used. */
    public static final long STACK = 64L << 20;

    private Workers() {}

    /** What becomes of each thing, in the order of the things. What the work throws is thrown here, for the first thing that did. */
    public static <T, R> List<R> map(List<T> things, Function<? super T, ? extends R> work) {
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(things.size());
        new Run(things.size(), processors(), at -> {
                    results.set(at, work.apply(things.get(at)));
                    return true;
                })
                .finish();
        List<R> ordered = new ArrayList<>(things.size());
        for (int i = 0; i < things.size(); i++) ordered.add(results.get(i));
        return ordered;
    }

    /** Does it to each thing, begun in their order, until the work says for one that it cannot go on. False then. */
    public static <T> boolean each(List<T> things, Predicate<? super T> work) {
        return each(things, processors(), work);
    }

    /** The same for work that waits more than it does. @param atOnce to how many it may be done at the same time */
    public static <T> boolean each(List<T> things, int atOnce, Predicate<? super T> work) {
        return new Run(things.size(), atOnce, at -> work.test(things.get(at))).finish();
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** One lot of work. */
    private static final class Run {
        private final int count;
        private final int atOnce;
        private final Predicate<Integer> step;
        private final AtomicInteger next = new AtomicInteger();
        private Throwable thrown;
        private int thrownAt = Integer.MAX_VALUE;
        private volatile boolean stopped;

        Run(int count, int atOnce, Predicate<Integer> step) {
            this.count = count;
            this.atOnce = atOnce;
            this.step = step;
        }

        boolean finish() {
            List<Thread> threads = new ArrayList<>();
            int wanted = Math.min(count, atOnce);
            for (int i = 0; i < wanted; i++) {
                Thread thread = new Thread(null, this::work, "worker-" + (i + 1), STACK);
                thread.setDaemon(true);
                thread.start();
                threads.add(thread);
            }
            try {
                for (Thread thread : threads) thread.join();
            } catch (InterruptedException e) {
                stopped = true;
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
            if (thrown instanceof RuntimeException exception) throw exception;
            if (thrown instanceof Error error) throw error;
            return !stopped;
        }

        private void work() {
            for (int at = next.getAndIncrement(); at < count && !stopped; at = next.getAndIncrement()) {
                try {
                    if (!step.test(at)) stopped = true;
                } catch (RuntimeException | Error e) {
                    keep(e, at);
                }
            }
        }

        private synchronized void keep(Throwable fault, int at) {
            stopped = true;
            if (at > thrownAt) return;
            thrown = fault;
            thrownAt = at;
        }
    }
}
