package org.prongsai.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.prongsai.build.SiteSource;

/** Folders of which the system tells what happens in them. For use by one thread. */
final class FolderWatches implements AutoCloseable {
    private final Path root;
    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private boolean complete;

    /** @param root real path of the site's folder, of which only what is its source matters */
    FolderWatches(Path root) {
        this.root = root;
        try {
            this.service = root.getFileSystem().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Waits until something is told, and adds it. False when nothing was told.
     *
     * @throws java.nio.file.ClosedWatchServiceException once it is closed
     */
    boolean await(Duration longest, Touches touches) throws InterruptedException {
        WatchKey key = service.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
        if (key == null) return false;
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) add(folder, event, touches);
        if (!key.reset()) gone(folder, touches);
        return true;
    }

    private void add(Path folder, WatchEvent<?> event, Touches touches) {
        if (event.kind() == OVERFLOW) {
            touches.add(folder);
            return;
        }
        String name = event.context().toString();
        if (folder.equals(root) && !SiteSource.isSource(name)) return;
        touches.add(folder, name);
        // what was a folder may be one of another place now, of which the system would go on telling under the old name
        Path touched = folder.resolve(name);
        if (keys.containsKey(touched)) {
            keys.keySet().stream()
                    .filter(known -> known.startsWith(touched))
                    .toList()
                    .forEach(this::cancel);
        }
    }

    /** A folder that is gone has told its last, and may be there again. */
    private void gone(Path folder, Touches touches) {
        cancel(folder);
        complete = false;
        if (!folder.equals(root))
            touches.add(folder.getParent(), folder.getFileName().toString());
    }

    private void cancel(Path folder) {
        WatchKey key = keys.remove(folder);
        if (key != null) key.cancel();
    }

    /** Watches these and the site's own folder, and no others. Gives those that were not watched before. */
    Set<Path> watch(Set<Path> folders) {
        keys.keySet().stream()
                .filter(known -> !known.equals(root) && !folders.contains(known))
                .toList()
                .forEach(this::cancel);
        complete = true;
        Set<Path> begun = new HashSet<>();
        register(root, begun);
        for (Path folder : folders) register(folder, begun);
        return begun;
    }

    /** Whether the system tells of all of them. */
    boolean isComplete() {
        return complete;
    }

    /** A folder that was removed and made again under the same name has no valid key. */
    private void register(Path folder, Set<Path> begun) {
        WatchKey known = keys.get(folder);
        if (known != null && known.isValid()) return;
        try {
            keys.put(folder, folder.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY));
            begun.add(folder);
        } catch (IOException e) {
            keys.remove(folder);
            complete = false;
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
