package org.prongsai.preview;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.prongsai.machine.Touched;

/** What was touched, while it is being told. */
final class Touches {
    private final Set<Path> folders = new HashSet<>();
    private final Map<Path, Set<String>> names = new HashMap<>();

    /** A folder in which anything may be otherwise. */
    void add(Path folder) {
        folders.add(folder);
    }

    /** Something that lies in a folder. */
    void add(Path folder, String name) {
        names.computeIfAbsent(folder, unseen -> new HashSet<>()).add(name);
    }

    /** Whether something that was touched by its name is such a path. */
    boolean hasAny(Predicate<Path> wanted) {
        return names.entrySet().stream()
                .anyMatch(folder ->
                        folder.getValue().stream().map(folder.getKey()::resolve).anyMatch(wanted));
    }

    Touched told() {
        return new Touched(Set.copyOf(folders), Map.copyOf(names));
    }
}
