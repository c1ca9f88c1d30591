package org.prongsai.preview;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What lies in the folders of a site's source at one moment. What goes away while it is looked at is left out.
 *
 * @param folders real paths
 * @param files with their size and time, by the path under which they were found
 */
record Survey(Set<Path> folders, Map<Path, Mark> files) {
    /** The folders of a site that are its source. */
    static final List<String> SOURCES = List.of("content", "templates", "static");

    /** By which it is seen that a file has changed. @param bytes its size */
    record Mark(long bytes, FileTime time) {}

    /** @param root the real path of a site's folder, out of which no link is followed */
    static Survey of(Path root) {
        Survey survey = new Survey(new TreeSet<>(), new TreeMap<>());
        SOURCES.forEach(name -> survey.look(root.resolve(name), root));
        return survey;
    }

    private void look(Path path, Path root) {
        try {
            Path real = path.toRealPath();
            if (!real.startsWith(root)) return;
            BasicFileAttributes attributes = Files.readAttributes(real, BasicFileAttributes.class);
            if (!attributes.isDirectory()) {
                files.put(path, new Mark(attributes.size(), attributes.lastModifiedTime()));
            } else if (folders.add(real)) {
                try (DirectoryStream<Path> children = Files.newDirectoryStream(path)) {
                    for (Path child : children) look(child, root);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // it has just gone, or cannot be read; whoever reads the site reports the latter
        }
    }
}
