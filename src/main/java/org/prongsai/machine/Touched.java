package org.prongsai.machine;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * Where files may be otherwise than when they were last looked at.
 *
 * @param folders of which everything may be otherwise that lies directly in them; real paths
 * @param names of what was touched itself, a folder with all that is below, by the real path of the folder that it lies in
 */
public record Touched(Set<Path> folders, Map<Path, Set<String>> names) {
    /** What was touched of a folder by name. */
    public Set<String> in(Path folder) {
        return names.getOrDefault(folder, Set.of());
    }
}
