package org.prongsai.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.prongsai.problem.Problem;

/** A folder as it was found, with all that is below. Names are in code-point order. */
final class FolderTree implements Found {
    private final Ground ground;
    private final SortedMap<String, Found> children;
    private final List<Problem> problems;
    private final List<FolderEntry> files = new ArrayList<>();
    private final List<FolderTree> folders = new ArrayList<>();
    private final List<String> unsteady = new ArrayList<>();
    private final boolean hasFiles;

    /**
     * Which folder it is.
     *
     * @param path from the site's folder
     * @param real where it really is, links followed
     * @param number by which the disk knows it; 0 where the system does not tell
     */
    record Ground(String path, Path real, long number) {
        boolean isSite() {
            return path.isEmpty();
        }

        Path child(String name) {
            return real.resolve(name);
        }

        String pathOf(String name) {
            return isSite() ? name : path + "/" + name;
        }
    }

    /** @param problems of the folder itself */
    FolderTree(Ground ground, SortedMap<String, Found> children, List<Problem> problems) {
        this.ground = ground;
        this.children = Collections.unmodifiableSortedMap(new TreeMap<>(children));
        this.problems = List.copyOf(problems);
        this.children.forEach(this::enter);
        this.hasFiles = !files.isEmpty() || folders.stream().anyMatch(folder -> folder.hasFiles);
    }

    /** A folder that is not there. */
    static FolderTree none(String path) {
        return new FolderTree(new Ground(path, Path.of(path), 0), Collections.emptySortedMap(), List.of());
    }

    private void enter(String name, Found found) {
        Optional<Path> real = Optional.empty();
        if (found instanceof FolderEntry file) {
            files.add(file);
            real = Optional.of(file.real());
        }
        if (found instanceof FolderTree folder) {
            folders.add(folder);
            real = Optional.of(folder.ground.real());
        }
        if (!real.equals(Optional.of(ground.child(name)))) unsteady.add(name);
    }

    /** The same folder with other things under some of its names. */
    FolderTree with(Map<String, Found> latest) {
        SortedMap<String, Found> all = new TreeMap<>(children);
        all.putAll(latest);
        return new FolderTree(ground, all, problems);
    }

    Ground ground() {
        return ground;
    }

    String path() {
        return ground.path();
    }

    /** The last part of the path. */
    String name() {
        return path().substring(path().lastIndexOf('/') + 1);
    }

    SortedMap<String, Found> children() {
        return children;
    }

    /** Names of what may become another without anything being told of it here: links, and what could not be used. */
    List<String> unsteady() {
        return unsteady;
    }

    List<FolderEntry> files() {
        return files;
    }

    Optional<FolderEntry> file(String name) {
        return Optional.ofNullable(children.get(name))
                .flatMap(found -> found instanceof FolderEntry file ? Optional.of(file) : Optional.empty());
    }

    /** Those in which there are files. */
    List<FolderTree> folders() {
        return folders.stream().filter(folder -> folder.hasFiles).toList();
    }

    /** Every folder directly in it. */
    List<FolderTree> allFolders() {
        return folders;
    }

    /** One in which there are files. */
    Optional<FolderTree> folder(String name) {
        return folders().stream().filter(folder -> folder.name().equals(name)).findFirst();
    }

    /** Shows every file below, in code-point order of paths. */
    void eachFile(Consumer<FolderEntry> shown) {
        for (Found child : children.values()) {
            if (child instanceof FolderEntry file) shown.accept(file);
            if (child instanceof FolderTree folder) folder.eachFile(shown);
        }
    }

    /** Shows itself and every folder below. */
    void eachFolder(Consumer<FolderTree> shown) {
        shown.accept(this);
        for (FolderTree folder : folders) folder.eachFolder(shown);
    }

    /** What was to be reported of the folder, and of what lies directly in it. */
    List<Problem> problems() {
        if (unsteady.isEmpty()) return problems;
        List<Problem> all = new ArrayList<>(problems);
        for (String name : unsteady) {
            if (children.get(name) instanceof Refused refused) all.addAll(refused.problems());
        }
        return all;
    }

    /** Trees that were taken over from a look before are the same, and need not be compared. */
    @Override
    public boolean equals(Object other) {
        if (this == other) return true;
        return other instanceof FolderTree tree
                && ground.equals(tree.ground)
                && problems.equals(tree.problems)
                && children.equals(tree.children);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ground, problems, children);
    }
}
