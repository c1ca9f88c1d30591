package org.prongsai.publish;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** What lies where, each folder asked for once. */
final class Listing {
    private final Remote remote;
    private final Map<String, SortedMap<String, Remote.Entry>> known = new HashMap<>();

    Listing(Remote remote) {
        this.remote = remote;
    }

    /** What has a name, also one that differs in small and capital letters: to some machines it is the same. */
    Optional<Remote.Entry> find(String name) throws IOException {
        SortedMap<String, Remote.Entry> beside = in(Remote.folderOf(name));
        String last = name.substring(name.lastIndexOf('/') + 1);
        Remote.Entry exact = beside.get(last);
        if (exact != null) return Optional.of(exact);
        return beside.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(last))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    SortedMap<String, Remote.Entry> in(String folder) throws IOException {
        SortedMap<String, Remote.Entry> before = known.get(folder);
        if (before != null) return before;
        SortedMap<String, Remote.Entry> now = isThere(folder) ? remote.list(folder) : Collections.emptySortedMap();
        known.put(folder, now);
        return now;
    }

    private boolean isThere(String folder) throws IOException {
        if (folder.isEmpty()) return true;
        return find(folder).filter(entry -> entry.kind() == Remote.Kind.FOLDER).isPresent();
    }

    /** Whether a file of so many bytes is there. */
    boolean has(String name, long bytes) throws IOException {
        return find(name)
                .filter(entry -> entry.kind() == Remote.Kind.FILE && entry.bytes() == bytes)
                .isPresent();
    }
}
