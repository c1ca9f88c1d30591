package org.prongsai.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.output.FinishedSite;
import org.prongsai.publish.PublishFailure.Reason;
import org.prongsai.publish.UploadOptions.Look;
import org.prongsai.publish.UploadOptions.Others;
import org.prongsai.publish.UploadOptions.Unfinished;
import org.prongsai.testing.Folders;

/** Two people publish to one place at the same time: whatever comes between, readers get the site of one of them, whole. */
class TwoUploadsTest {
    private static final String FIRST = "a".repeat(32);
    private static final String SECOND = "b".repeat(32);

    @TempDir
    private Path work;

    private Path target;
    private Path published;
    private List<Map<String, String>> whole;
    private FinishedSite first;
    private FinishedSite second;
    private FinishedSite last;

    /** The second keeps what the first removes, and has not what the first adds; both change the home page. */
    @BeforeEach
    void makeSites() throws IOException {
        target = work.resolve("stick");
        published = work.resolve("published");
        MadeSite old = new MadeSite()
                .page("index.html", "หน้าแรก")
                .page("a/index.html", "ก")
                .page("gone/index.html", "หน้าที่จะลบ")
                .with("site.css", "old");
        FinishedSite before = old.in(work.resolve("old"));
        first = old.page("index.html", "หน้าแรก ๑")
                .page("a/index.html", "ก ๑")
                .page("new/index.html", "ใหม่ ๑")
                .without("gone/index.html")
                .in(work.resolve("first"));
        second = old.page("index.html", "หน้าแรก ๒")
                .page("a/index.html", "ก")
                .without("new/index.html")
                .page("gone/index.html", "หน้าที่จะลบ")
                .with("site.css", "second")
                .in(work.resolve("second"));
        last = old.page("index.html", "หน้าแรก ๓").in(work.resolve("last"));
        whole = List.of(MadeSite.whole(before), MadeSite.whole(first), MadeSite.whole(second));
        Files.createDirectory(target);
        assertThat(run(before, SECOND, Unfinished.LEAVE, Heard.NOTHING)).isEmpty();
        Folders.copy(target, published);
    }

    private static IntPredicate at(int order) {
        return orders -> orders == order;
    }

    /** Why it failed; nothing when it did not. */
    private Optional<IOException> run(FinishedSite site, String id, Unfinished unfinished, HeardRemote.Hearer hearer) {
        try (Remote remote = FolderRemote.of(target)) {
            UploadOptions options = new UploadOptions(Others.LEAVE, Look.MANIFEST, unfinished);
            Upload.of(site, HeardRemote.of(remote, hearer), id, options).run(UploadProgress.UNHEARD);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }

    private void startAt(Path site) {
        Folders.delete(target);
        Folders.copy(site, target);
    }

    /** Only while there are steps to be done, readers may get some of one site and some of another; never nothing where all have something. */
    private void look(String when) throws IOException {
        Map<String, String> served = MadeSite.served(target);
        if (!isUnderWay()) {
            assertThat(served).as(when).isIn(whole);
            return;
        }
        served.forEach((name, bytes) -> assertThat(whole.stream().map(site -> site.get(name)))
                .as(when + ": " + name)
                .contains(bytes));
        Set<String> everywhere = new HashSet<>(whole.get(0).keySet());
        whole.forEach(site -> everywhere.retainAll(site.keySet()));
        assertThat(served.keySet()).as(when).containsAll(everywhere);
    }

    private boolean isUnderWay() throws IOException {
        try (Remote remote = FolderRemote.of(target)) {
            return Standing.of(remote, new Listing(remote)).unfinished().isPresent();
        }
    }

    private void lookAtTheEnd(String when, Optional<IOException> one, Optional<IOException> other) throws IOException {
        look(when);
        if (one.isEmpty() && other.isEmpty())
            assertThat(MadeSite.served(target)).as(when).isIn(whole.get(1), whole.get(2));
        assertThat(List.of(one, other)).as(when).anyMatch(Optional::isEmpty);
        assertThat(isUnderWay()).as(when).isFalse();
        assertThat(run(last, FIRST, Unfinished.LEAVE, Heard.NOTHING)).as(when).isEmpty();
        assertThat(MadeSite.served(target)).as(when).isEqualTo(MadeSite.whole(last));
    }

    /** The second is run, from its start to its end, between any two orders of the first. */
    @ParameterizedTest
    @EnumSource
    void oneThatRunsBetweenTwoStepsOfAnotherMixesNothing(Unfinished unfinished) throws IOException {
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        for (int at = 1; ; at++) {
            startAt(published);
            Between between = new Between(at(at), unfinished);
            Optional<IOException> one = run(first, FIRST, Unfinished.LEAVE, between);
            if (between.other.isEmpty()) break;
            lookAtTheEnd("at " + at, one, between.other.get());
            outcomes.merge(Outcome.of(one, between.other.get()), 1, Integer::sum);
        }
        assertThat(outcomes.keySet())
                .contains(Outcome.BOTH, Outcome.FIRST_STOPPED_IN_TIME)
                .contains(unfinished == Unfinished.LEAVE ? Outcome.SECOND_WAITED : Outcome.FIRST_WAS_TAKEN_OVER)
                .doesNotContain(Outcome.STOPPED_OTHERWISE);
    }

    /** Where nothing was published before. */
    @Test
    void twoFirstUploadsMixNothing() throws IOException {
        Path nothing = Files.createDirectory(work.resolve("nothing"));
        whole = List.of(Map.of(), MadeSite.whole(first), MadeSite.whole(second));
        for (int at = 1; ; at++) {
            startAt(nothing);
            Between between = new Between(at(at), Unfinished.LEAVE);
            Optional<IOException> one = run(first, FIRST, Unfinished.LEAVE, between);
            if (between.other.isEmpty()) return;
            lookAtTheEnd("at " + at, one, between.other.get());
        }
    }

    /** The first does some orders, the second some, then the first goes on to its end, and the second to its own. */
    @Test
    void twoThatTakeTurnsMixNothing() throws Exception {
        takeTurns(Unfinished.LEAVE, 7);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("long")
    void twoThatTakeTurnsAnywhereMixNothing(Unfinished unfinished) throws Exception {
        takeTurns(unfinished, 1);
    }

    private void takeTurns(Unfinished unfinished, int step) throws Exception {
        int orders = orders();
        for (int one = 1; one <= orders; one += step) {
            for (int other = 1; other <= orders; other += step) {
                startAt(published);
                String when = one + " and " + other;
                Turns firstTurns = new Turns(one);
                Turns secondTurns = new Turns(other);
                FutureTask<Optional<IOException>> firstRun =
                        firstTurns.start(() -> run(first, FIRST, Unfinished.LEAVE, firstTurns));
                FutureTask<Optional<IOException>> secondRun =
                        secondTurns.start(() -> run(second, SECOND, unfinished, secondTurns));
                look(when);
                firstTurns.goOn();
                Optional<IOException> firstEnd = result(firstRun);
                look(when);
                secondTurns.goOn();
                Optional<IOException> secondEnd = result(secondRun);
                look(when);
                if (firstEnd.isEmpty() && secondEnd.isEmpty())
                    assertThat(MadeSite.served(target)).as(when).isIn(whole.get(1), whole.get(2));
                assertThat(run(last, FIRST, Unfinished.TAKE_OVER, Heard.NOTHING))
                        .as(when)
                        .isEmpty();
                assertThat(MadeSite.served(target)).as(when).isEqualTo(MadeSite.whole(last));
            }
        }
    }

    private int orders() {
        startAt(published);
        Heard heard = new Heard();
        run(first, FIRST, Unfinished.LEAVE, heard);
        return heard.orders;
    }

    private static <T> T result(FutureTask<T> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @Test
    void whatWasGatheredIsNotSentAgainAfterSomebodyElseWasQuicker() throws IOException {
        Path steps = target.resolve(Waiting.gathered(FIRST).steps());
        Between between = new Between(order -> Files.exists(steps), Unfinished.LEAVE);
        Optional<IOException> stopped = run(first, FIRST, Unfinished.LEAVE, between);
        assertThat(reason(stopped)).contains(Reason.MEANWHILE);
        Path gathered = target.resolve(Waiting.gathered(FIRST).folder());
        assertThat(MadeSite.all(gathered)).hasSizeGreaterThanOrEqualTo(3);
        for (String name : MadeSite.all(gathered).keySet())
            assertThat(gathered.resolve(name).toFile().setLastModified(0)).isTrue();
        // a file that is put again would have another time
        assertThat(run(first, FIRST, Unfinished.LEAVE, Heard.NOTHING)).isEmpty();
        assertThat(target.resolve("new/index.html").toFile().lastModified()).isZero();
        assertThat(target.resolve(Workplace.FOLDER)).doesNotExist();
    }

    /** Not by itself: it may go on yet. */
    @Test
    void oneThatWasCutWhileItChangedTheSiteIsFinishedByAnotherOnlyWhenTold() throws IOException {
        assertThat(run(first, FIRST, Unfinished.LEAVE, new Killed(target))).isPresent();
        assertThat(isUnderWay()).isTrue();
        Map<String, String> between = MadeSite.all(target);
        assertThat(reason(run(second, SECOND, Unfinished.LEAVE, Heard.NOTHING))).contains(Reason.OTHERS_UNFINISHED);
        assertThat(MadeSite.all(target)).isEqualTo(between);
        assertThat(run(second, SECOND, Unfinished.TAKE_OVER, Heard.NOTHING)).isEmpty();
        assertThat(MadeSite.served(target)).isEqualTo(whole.get(2));
    }

    @Test
    void oneThatWasCutWhileItChangedTheSiteIsFinishedByItself() throws IOException {
        assertThat(run(first, FIRST, Unfinished.LEAVE, new Killed(target))).isPresent();
        assertThat(run(last, FIRST, Unfinished.LEAVE, Heard.NOTHING)).isEmpty();
        assertThat(MadeSite.served(target)).isEqualTo(MadeSite.whole(last));
    }

    private static Optional<Reason> reason(Optional<IOException> failure) {
        return failure.filter(PublishFailure.class::isInstance).map(e -> ((PublishFailure) e).reason());
    }

    /** How two uploads ended. */
    private enum Outcome {
        BOTH,
        FIRST_STOPPED_IN_TIME,
        FIRST_WAS_TAKEN_OVER,
        SECOND_WAITED,
        STOPPED_OTHERWISE;

        static Outcome of(Optional<IOException> first, Optional<IOException> second) {
            if (first.isEmpty() && second.isEmpty()) return BOTH;
            if (reason(second).filter(Reason.OTHERS_UNFINISHED::equals).isPresent()) return SECOND_WAITED;
            if (reason(first).filter(Reason.MEANWHILE::equals).isPresent()) return FIRST_STOPPED_IN_TIME;
            if (reason(first).filter(Reason.TAKEN_OVER::equals).isPresent()) return FIRST_WAS_TAKEN_OVER;
            return STOPPED_OTHERWISE;
        }
    }

    /** Counts. */
    private static class Heard implements HeardRemote.Hearer {
        static final HeardRemote.Hearer NOTHING = new Heard();

        int orders;

        @Override
        public void before() throws Exception {
            orders++;
        }

        @Override
        public void after() throws Exception {
            // counted before
        }
    }

    /** Looks after every order. */
    private class Looking extends Heard {
        @Override
        public void after() throws IOException {
            look("order " + orders);
        }
    }

    /** Runs the second upload at an order of the first. */
    private final class Between extends Looking {
        private final IntPredicate at;
        private final Unfinished unfinished;
        private Optional<Optional<IOException>> other = Optional.empty();

        Between(IntPredicate at, Unfinished unfinished) {
            this.at = at;
            this.unfinished = unfinished;
        }

        @Override
        public void before() throws Exception {
            super.before();
            if (other.isEmpty() && at.test(orders)) other = Optional.of(run(second, SECOND, unfinished, new Looking()));
        }
    }

    /** Ends once the site has begun to change. */
    private static final class Killed extends Heard {
        private final Path target;

        Killed(Path target) {
            this.target = target;
        }

        @Override
        public void before() throws Exception {
            if (Files.exists(target.resolve("new/index.html"))) throw new IOException("killed");
        }
    }

    /** Does so many orders, and waits until it may go on. */
    private static final class Turns extends Heard {
        private final int until;
        private final Semaphore mayGoOn = new Semaphore(0);
        private final Semaphore waits = new Semaphore(0);

        Turns(int until) {
            this.until = until;
        }

        /** Comes back when the orders are done, or the task has ended. */
        <T> FutureTask<T> start(java.util.concurrent.Callable<T> task) throws InterruptedException {
            FutureTask<T> run = new FutureTask<>(task);
            Thread thread = new Thread(() -> {
                run.run();
                waits.release();
            });
            thread.setDaemon(true);
            thread.start();
            waits.acquire();
            return run;
        }

        void goOn() {
            mayGoOn.release();
        }

        @Override
        public void before() throws Exception {
            super.before();
            if (orders == until) {
                waits.release();
                mayGoOn.acquire();
            }
        }
    }
}
