package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.prongsai.build.BuildProgress.Work;
import org.prongsai.problem.Language;
import org.prongsai.problem.Messages;

/** What is told while a build goes on, by a clock of the test's own. */
class ProgressLineTest {
    private final StringWriter out = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    private ProgressLine line(boolean terminal) {
        return new ProgressLine(new PrintWriter(out), new Messages(Language.ENGLISH), terminal, clock::get);
    }

    private void at(int milliseconds) {
        clock.set(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    @Test
    void aShortBuildTellsNothing() {
        ProgressLine line = line(true);
        line.reached(Work.READ, 0, 10);
        at(900);
        line.reached(Work.WRITE, 10, 10);
        line.end();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void onATerminalOneLineChangesAndGoesAwayAtTheEnd() {
        ProgressLine line = line(true);
        line.reached(Work.READ, 0, 100);
        at(1_500);
        line.reached(Work.CHECK, 0, 230);
        at(2_000);
        line.reached(Work.WRITE, 0, 100);
        at(2_100);
        line.reached(Work.WRITE, 5, 100);
        at(4_000);
        line.reached(Work.WRITE, 50, 100);
        line.reached(Work.WRITE, 51, 100);
        line.end();
        assertThat(out.toString().split("\r"))
                .containsExactly(
                        "",
                        "checking 230 texts",
                        "0 of 100 pages made",
                        "50 of 100 pages made, 25 a second, about 2 s left",
                        " ".repeat(49));
    }

    @Test
    void elsewhereALineIsToldFromTimeToTime() {
        ProgressLine line = line(false);
        line.reached(Work.WRITE, 0, 1_000);
        for (int second = 1; second <= 25; second++) {
            at(second * 1_000);
            line.reached(Work.WRITE, second * 10, 1_000);
        }
        line.end();
        assertThat(out.toString().lines())
                .containsExactly(
                        "100 of 1000 pages made, 10 a second, about 90 s left",
                        "200 of 1000 pages made, 10 a second, about 80 s left");
    }
}
