package org.prongsai.source;

import java.nio.file.Path;

/**
 * A regular file of the site.
 *
 * @param path from the site's folder, with {@code /} on every system, e.g. {@code content/2567/memo.md}
 * @param real where it really is, links followed
 * @param size in bytes
 */
public record FolderEntry(String path, Path real, long size) {
    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of its folder, without a slash at the end. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
