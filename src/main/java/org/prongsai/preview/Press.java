package org.prongsai.preview;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.prongsai.build.Edition;
import org.prongsai.build.Proof;
import org.prongsai.build.SitePages;
import org.prongsai.build.SitePages.Rendered;
import org.prongsai.build.SiteSource;
import org.prongsai.machine.Workers;
import org.prongsai.model.SitePath;

/**
 * Makes a new proof whenever the source changes, one after the other and on one thread: what changes in the meantime is in the
 * next one.
 */
final class Press implements AutoCloseable {
    private final Function<SiteSource, Edition> editions;
    private final SourceWatch watch;
    private final EventStreams streams;
    private final Consumer<Throwable> faults;
    private volatile Impression shown;

    /**
     * Makes the first proof.
     *
     * @param editions reads the source as it was seen
     * @param faults told of a fault of the program; the proof before stays in view
     */
    Press(Function<SiteSource, Edition> editions, SourceWatch watch, EventStreams streams, Consumer<Throwable> faults) {
        this.editions = editions;
        this.watch = watch;
        this.streams = streams;
        this.faults = faults;
        this.shown = new Impression(Proof.of(editions.apply(watch.seen())));
    }

    void start() {
        Thread thread = new Thread(null, this::run, "preview-press", Workers.STACK);
        thread.setDaemon(true);
        thread.start();
    }

    /** What is to be shown now. */
    Impression impression() {
        return shown;
    }

    private void run() {
        for (Optional<SiteSource> source = watch.awaitChange(); source.isPresent(); source = watch.awaitChange())
            renew(source.get());
    }

    private void renew(SiteSource source) {
        try {
            Impression now = next(editions.apply(source));
            shown = now;
            streams.tell(now::stamps);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // the main method of this thread: whoever writes goes on with the proof before
            faults.accept(e);
        }
    }

    /** With what the making of the pages tells that somebody looks at. */
    private Impression next(Edition edition) {
        Impression next = new Impression(shown.proof().next(edition));
        if (edition.pages().isEmpty()) return next;
        SitePages pages = edition.pages().get();
        for (SitePath page : streams.pages()) {
            SitePath looked = Stamps.shown(pages, page);
            if (pages.hasPage(looked) && next.rendered(looked) instanceof Rendered.Broken broken)
                return new Impression(shown.proof().next(edition.broken(broken)));
        }
        return next;
    }

    @Override
    public void close() {
        watch.close();
    }
}
