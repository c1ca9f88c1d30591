package org.prongsai.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void makesThingsInTheirOrderOnceAndElsewhere() {
        List<String> done = new ArrayList<>();
        Ahead ahead = new Ahead();
        Supplier<Thread> one = ahead.make(() -> {
            done.add("one");
            return Thread.currentThread();
        });
        Runnable between = ahead.run(() -> done.add("between"));
        Supplier<List<String>> other = ahead.make(() -> List.copyOf(done));
        ahead.start();
        between.run();
        assertThat(other.get()).containsExactly("one", "between");
        assertThat(one.get()).isSameAs(one.get()).isNotSameAs(Thread.currentThread());
        assertThat(done).containsExactly("one", "between");
    }

    @Test
    void aThingCanBeHadWhileTheNextIsMade() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        Ahead ahead = new Ahead();
        Supplier<String> first = ahead.make(() -> "first");
        Supplier<Boolean> second = ahead.make(() -> awaits(asked));
        ahead.start();
        assertThat(first.get()).isEqualTo("first");
        asked.countDown();
        assertThat(second.get()).isTrue();
    }

    @Test
    void whatIsThrownIsThrownToThoseWhoAskForIt() {
        Ahead ahead = new Ahead();
        Supplier<Object> broken = ahead.make(() -> {
            throw new IllegalArgumentException("broken");
        });
        Supplier<Object> worse = ahead.make(() -> {
            throw new StackOverflowError("deep");
        });
        Runnable undone = ahead.run(() -> {
            throw new IllegalStateException("undone");
        });
        Supplier<String> whole = ahead.make(() -> "whole");
        ahead.start();
        assertThat(whole.get()).isEqualTo("whole");
        assertThatThrownBy(broken::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("broken");
        assertThatThrownBy(worse::get).isInstanceOf(StackOverflowError.class).hasMessage("deep");
        assertThatThrownBy(undone::run)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("undone");
    }

    private static boolean awaits(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
