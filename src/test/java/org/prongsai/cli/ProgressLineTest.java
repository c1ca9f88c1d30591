package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.prongsai.build.BuildProgress.Stage;
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
        line.reached(Stage.READ, 0, 10);
        line.tell();
        at(900);
        line.reached(Stage.WRITE, 10, 10);
        line.tell();
        line.end();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void onATerminalOneLineChangesAndGoesAwayAtTheEnd() {
        ProgressLine line = line(true);
        line.reached(Stage.READ, 0, 100);
        line.tell();
        at(1_100);
        line.tell();
        at(1_500);
        line.reached(Stage.CHECK, 0, 230);
        line.tell();
        at(2_000);
        line.reached(Stage.WRITE, 0, 100);
        line.tell();
        at(2_100);
        line.reached(Stage.WRITE, 5, 100);
        line.tell();
        at(4_000);
        line.reached(Stage.WRITE, 50, 100);
        line.tell();
        line.reached(Stage.WRITE, 51, 100);
        line.tell();
        line.end();
        assertThat(out.toString().split("\r"))
                .containsExactly(
                        "",
                        "reading 100 files",
                        "checking 230 texts",
                        "0 of 100 pages made",
                        "50 of 100 pages made, 25 a second, about 2 s left",
                        " ".repeat(49));
    }

    @Test
    void otherSitesAreCountedAsTheyAreAsked() {
        ProgressLine line = line(true);
        line.reached(Stage.ASK, 0, 12);
        at(1_100);
        line.reached(Stage.ASK, 3, 12);
        line.tell();
        line.end();
        assertThat(out.toString()).startsWith("\rasking other sites: 3 of 12 addresses\r");
    }

    @Test
    void elsewhereALineIsToldFromTimeToTime() {
        ProgressLine line = line(false);
        line.reached(Stage.WRITE, 0, 1_000);
        line.tell();
        for (int second = 1; second <= 25; second++) {
            at(second * 1_000);
            line.reached(Stage.WRITE, second * 10, 1_000);
            line.tell();
        }
        line.end();
        assertThat(out.toString().lines())
                .containsExactly(
                        "100 of 1000 pages made, 10 a second, about 90 s left",
                        "200 of 1000 pages made, 10 a second, about 80 s left");
    }
}
