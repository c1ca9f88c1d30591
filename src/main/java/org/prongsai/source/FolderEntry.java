package org.prongsai.source;

import java.nio.file.Path;
import org.prongsai.machine.FileStamp;

/**
 * A regular file of the site.
 *
 * @param path from the site's folder, with {@code /} on every system, e.g. {@code content/2567/memo.md}
 * @param real where it really is, links followed
 * @param stamp of the file that is really there, when it was found
 */
public record FolderEntry(String path, Path real, FileStamp stamp) implements Found {
    /** In bytes. */
    public long size() {
        return stamp.bytes();
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of its folder, without a slash at the end. */
    public String folder() {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
