package org.prongsai.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the source of a site changes. The system tells of changes, folder by folder; as it may have missed some (a drive of
 * another machine, a folder too many, what a link leads to), the source is also looked at from time to time. For use by one thread.
 */
final class SourceWatch implements AutoCloseable {
    /** An editor writes a file in several steps; a change of many files takes a while. */
    private static final Duration QUIET = Duration.ofMillis(25);

    private static final Duration LONGEST = Duration.ofMillis(500);

    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final Duration LOOK_OFTEN = Duration.ofSeconds(1);

    private final Path root;
    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private Duration pause = LOOK;
    private Survey seen;

    /** @param root real path of a folder that is there */
    SourceWatch(Path root) {
        this.root = root;
        try {
            this.service = root.getFileSystem().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        survey();
    }

    /** Returns once something has changed and all is quiet again, or changes for half a second. False when closed. */
    boolean awaitChange() {
        try {
            while (true) {
                WatchKey key = service.poll(pause.toNanos(), TimeUnit.NANOSECONDS);
                if (key == null) {
                    if (survey()) return true;
                } else if (concerns(key)) {
                    settle();
                    survey();
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    private void settle() throws InterruptedException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            WatchKey key = service.poll(QUIET.toNanos(), TimeUnit.NANOSECONDS);
            if (key == null) return;
            concerns(key);
        }
    }

    /** Takes what a key has to tell. Of the site's own folder only the folders of the source matter. */
    private boolean concerns(WatchKey key) {
        boolean ofRoot = root.equals(key.watchable());
        boolean concerns = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            concerns |= !ofRoot || event.kind() == OVERFLOW || Survey.SOURCES.contains(String.valueOf(event.context()));
        }
        // a folder that is gone has told its last, and may be there again
        return !key.reset() || concerns;
    }

    /** Looks at the source, and watches folders that are new. True when it is not as it was when last looked at. */
    private boolean survey() {
        Survey now = Survey.of(root);
        keys.keySet().removeIf(folder -> !folder.equals(root) && !now.folders().contains(folder) && cancel(folder));
        pause = LOOK;
        watch(root);
        now.folders().forEach(this::watch);
        boolean changed = !now.equals(seen);
        seen = now;
        return changed;
    }

    private boolean cancel(Path folder) {
        keys.get(folder).cancel();
        return true;
    }

    /** A folder that was removed and made again under the same name has no valid key. */
    private void watch(Path folder) {
        WatchKey known = keys.get(folder);
        if (known != null && known.isValid()) return;
        try {
            keys.put(folder, folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY));
        } catch (IOException e) {
            keys.remove(folder);
            pause = LOOK_OFTEN;
        }
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
