package org.prongsai.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files of a folder by folders. Names are in code-point order. */
final class FolderTree {
    private final String path;
    private final List<FolderEntry> files = new ArrayList<>();
    private final Map<String, FolderTree> folders = new TreeMap<>();

    private FolderTree(String path) {
        this.path = path;
    }

    /** @param path of the folder, of which every entry is below */
    static FolderTree of(String path, List<FolderEntry> entries) {
        FolderTree tree = new FolderTree(path);
        for (FolderEntry entry : entries) {
            String[] parts = entry.path().substring(path.length() + 1).split("/");
            FolderTree folder = tree;
            for (int i = 0; i < parts.length - 1; i++) folder = folder.below(parts[i]);
            folder.files.add(entry);
        }
        return tree;
    }

    private FolderTree below(String name) {
        return folders.computeIfAbsent(name, part -> new FolderTree(path + "/" + part));
    }

    String path() {
        return path;
    }

    /** The last part of the path. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    List<FolderEntry> files() {
        return files;
    }

    Optional<FolderEntry> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    List<FolderTree> folders() {
        return List.copyOf(folders.values());
    }

    Optional<FolderTree> folder(String name) {
        return Optional.ofNullable(folders.get(name));
    }
}
