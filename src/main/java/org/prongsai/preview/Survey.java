package org.prongsai.preview;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.machine.FileStamp;

/**
 * What lies in the folders of a site's source at one moment. What goes away while it is looked at is left out.
 *
 * @param folders real paths
 * @param files with their stamps, by the path under which they were found
 */
record Survey(Set<Path> folders, Map<Path, FileStamp> files) {
    /** The folders of a site that are its source. */
    static final List<String> SOURCES = List.of("content", "templates", "static");

    /** @param root the real path of a site's folder, out of which no link is followed */
    static Survey of(Path root) {
        Survey survey = new Survey(new HashSet<>(), new HashMap<>());
        SOURCES.forEach(name -> survey.look(root.resolve(name), root));
        return survey;
    }

    private void look(Path path, Path root) {
        try {
            FileStamp stamp = FileStamp.of(path);
            Path real = stamp.kind() == FileStamp.Kind.LINK ? path.toRealPath() : path;
            if (!real.startsWith(root)) return;
            if (stamp.kind() == FileStamp.Kind.LINK) stamp = FileStamp.of(real);
            if (stamp.kind() != FileStamp.Kind.FOLDER) {
                files.put(path, stamp);
            } else if (folders.add(real)) {
                try (DirectoryStream<Path> children = Files.newDirectoryStream(real)) {
                    for (Path child : children) look(child, root);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // it has just gone, or cannot be read; whoever reads the site reports the latter
        }
    }
}
