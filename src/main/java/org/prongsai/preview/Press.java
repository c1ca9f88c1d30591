package org.prongsai.preview;

import java.io.UncheckedIOException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.prongsai.build.Edition;
import org.prongsai.build.Proof;
import org.prongsai.build.SitePages;
import org.prongsai.build.SitePages.Rendered;
import org.prongsai.machine.Workers;
import org.prongsai.model.SitePath;

/**
 * Makes a new proof whenever the source changes, one after the other and on one thread: what changes in the meantime is in the
 * next one.
 */
final class Press implements AutoCloseable {
    /** A file may go away between being seen and being read; the next reading does not see it. */
    private static final int PATIENCE = 5;

    private final Supplier<Edition> source;
    private final SourceWatch watch;
    private final EventStreams streams;
    private final Consumer<Throwable> faults;
    private volatile Proof proof;

    /**
     * Makes the first proof.
     *
     * @param watch which began before the source was read, so that no change is missed
     * @param faults told of a fault of the program; the proof before stays in view
     */
    Press(Supplier<Edition> source, SourceWatch watch, EventStreams streams, Consumer<Throwable> faults) {
        this.source = source;
        this.watch = watch;
        this.streams = streams;
        this.faults = faults;
        this.proof = Proof.of(source.get());
    }

    void start() {
        Thread thread = new Thread(null, this::run, "preview-press", Workers.STACK);
        thread.setDaemon(true);
        thread.start();
    }

    /** What is to be shown now. */
    Proof proof() {
        return proof;
    }

    private void run() {
        while (watch.awaitChange()) renew();
    }

    private void renew() {
        try {
            proof = proof.next(tried(read()));
            Proof now = proof;
            streams.tell(page -> Stamps.of(now, page));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // the main method of this thread: whoever writes goes on with the proof before
            faults.accept(e);
        }
    }

    private Edition read() {
        for (int i = 1; i < PATIENCE; i++) {
            try {
                return source.get();
            } catch (UncheckedIOException e) {
                // seen, and gone before it was read
            }
        }
        return source.get();
    }

    /** With what the making of the pages tells that somebody looks at. */
    private Edition tried(Edition edition) {
        Set<SitePath> looked = streams.pages();
        if (edition.pages().isEmpty()) return edition;
        SitePages pages = edition.pages().get();
        for (SitePath page : looked) {
            SitePath shown = Stamps.shown(pages, page);
            if (pages.hasPage(shown) && pages.render(shown) instanceof Rendered.Broken broken)
                return edition.broken(broken);
        }
        return edition;
    }

    @Override
    public void close() {
        watch.close();
    }
}
