package org.prongsai.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1_000).boxed().toList();

    @Test
    void resultsKeepTheOrderOfTheThings() {
        assertThat(Workers.map(NUMBERS, number -> number * 2))
                .isEqualTo(NUMBERS.stream().map(number -> number * 2).toList());
    }

    @Test
    void allProcessorsTakePart() throws InterruptedException {
        int processors = Runtime.getRuntime().availableProcessors();
        CountDownLatch met = new CountDownLatch(processors);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        List<Integer> things = IntStream.range(0, processors).boxed().toList();
        Workers.map(things, number -> {
            threads.add(Thread.currentThread());
            met.countDown();
            return awaited(met);
        });
        assertThat(threads).hasSize(processors);
        for (Thread thread : threads) assertThat(thread.isAlive()).isFalse();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theFaultOfTheFirstThingIsThrown() {
        assertThatThrownBy(() -> Workers.map(List.of(1, 2), number -> {
                    throw new IllegalArgumentException("of " + number);
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("of ");
        assertThatThrownBy(() -> Workers.each(NUMBERS, number -> {
                    if (number == 500) throw new StackOverflowError("of 500");
                    return true;
                }))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("of 500");
    }

    @Test
    void itStopsWhenSomethingCannotGoOn() {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        assertThat(Workers.each(NUMBERS, number -> {
                    done.add(number);
                    return number < 10;
                }))
                .isFalse();
        assertThat(done).hasSizeLessThan(NUMBERS.size()).contains(0);
        assertThat(Workers.each(NUMBERS, number -> true)).isTrue();
        assertThat(Workers.each(List.of(), number -> false)).isTrue();
    }

    @Test
    void eachThreadHasRoomForDeepPatterns() {
        assertThat(Workers.map(List.of(100_000), WorkersTest::depth)).containsExactly(100_000);
    }

    private static int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }
}
