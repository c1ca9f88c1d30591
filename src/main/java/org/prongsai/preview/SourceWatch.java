package org.prongsai.preview;

import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.prongsai.build.SiteSource;
import org.prongsai.machine.Touched;

/**
 * Waits until the source of a site changes. The system tells of changes, folder by folder, and only what it tells of is looked at again. As it may
 * have missed some (a drive of another machine, a folder too many), all folders are looked at in turn, a few at a time, so that
 * a save seldom waits for it and never long. For use by one thread.
 */
final class SourceWatch implements AutoCloseable {
    /** An editor writes a file in several steps, of which each is told at once. */
    private static final Duration QUIET = Duration.ofMillis(5);

    /** A file that is empty or gone since the last look is mostly about to be written. */
    private static final Duration UNFINISHED = Duration.ofMillis(50);

    /** A change of many files takes a while. */
    private static final Duration LONGEST = Duration.ofMillis(500);

    /** In so many pauses every folder is looked at. */
    private static final int TURNS = 20;

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Path site;
    private final FolderWatches watches;
    private final Queue<Path> turn = new ArrayDeque<>();
    private int share;
    private SiteSource seen;

    /** @param site real path of a folder that is there */
    SourceWatch(Path site) {
        this.site = site;
        this.watches = new FolderWatches(site);
        this.seen = watched(SiteSource.of(site));
    }

    /** As it was last seen. */
    SiteSource seen() {
        return seen;
    }

    /** The source, once something of it was touched or is otherwise, and all is quiet again or changes for half a second. Nothing when closed. */
    Optional<SiteSource> awaitChange() {
        try {
            while (true) {
                Touches touches = new Touches();
                SiteSource now = watches.await(PAUSE, touches) ? settled(touches) : nextInTurn();
                // a stamp may be the same after a second change
                boolean changed = !now.equals(seen) || touches.hasAny(now::isWritten);
                seen = now;
                if (changed) return Optional.of(now);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ClosedWatchServiceException e) {
            return Optional.empty();
        }
    }

    private SiteSource settled(Touches touches) throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        SiteSource now = seen;
        boolean more = true;
        while (more) {
            while (System.nanoTime() < end && watches.await(QUIET, touches)) continue;
            now = watched(now.again(touches.told()));
            more = isUnfinished(touches, now) && System.nanoTime() < end && watches.await(UNFINISHED, touches);
        }
        return now;
    }

    private boolean isUnfinished(Touches touches, SiteSource now) {
        return touches.hasAny(file -> seen.isWritten(file) && !now.isWritten(file));
    }

    /** A few folders, whatever was told of them. */
    private SiteSource nextInTurn() {
        if (turn.isEmpty()) {
            turn.addAll(seen.folders());
            turn.add(site);
            share = (turn.size() + TURNS - 1) / TURNS;
            if (!watches.isComplete()) return watched(seen);
        }
        Set<Path> next = new HashSet<>();
        while (next.size() < share && !turn.isEmpty()) next.add(turn.remove());
        SiteSource now = seen.again(new Touched(next, Map.of()));
        return now == seen ? seen : watched(now);
    }

    /** With folders that are new watched, and looked at once more since: what happened in them before would not be told. */
    private SiteSource watched(SiteSource source) {
        SiteSource now = source;
        Set<Path> begun = watches.watch(now.folders());
        while (!begun.isEmpty()) {
            now = now.again(new Touched(begun, Map.of()));
            begun = watches.watch(now.folders());
        }
        return now;
    }

    @Override
    public void close() {
        watches.close();
    }
}
