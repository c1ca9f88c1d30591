package org.prongsai.cli;

import java.util.Optional;

/** Tells how many files of how many are done, when that takes long. */
final class CountLine implements AutoCloseable {
    private final StatusLine line;
    private int done;
    private int all;

    private CountLine(Session session, String sentence) {
        this.line = new StatusLine(
                session.err(), session.terminal().isThere(), System::nanoTime, () -> words(session, sentence));
    }

    /** One that tells from time to time from now on. @param sentence with both numbers */
    static CountLine started(Session session, String sentence) {
        CountLine count = new CountLine(session, sentence);
        count.line.start();
        return count;
    }

    synchronized void reached(int now, int ofAll) {
        done = now;
        all = ofAll;
    }

    private synchronized Optional<String> words(Session session, String sentence) {
        if (all == 0) return Optional.empty();
        return Optional.of(session.messages().sentence(sentence, Integer.toString(done), Integer.toString(all)));
    }

    /** Takes the line away, before something else is told. */
    @Override
    public void close() {
        line.end();
    }
}
