package org.prongsai.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.machine.FileStamp;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;

/**
 * The folder of a site: the one gate through which its files are reached. A symbolic link may lead to another file of the
 * same folder; one that leads out of it, in a circle or nowhere is refused by name.
 */
public final class SiteFolder {
    /** What editors and systems leave behind; never part of a site. Names that begin with a dot are left out as well. */
    private static final Pattern LEFT_BEHIND =
            Pattern.compile("(?i)thumbs\\.db|desktop\\.ini|~\\$.*|.*~|.*\\.(tmp|temp|bak|swp|swo|part|crdownload)");

    private static final Pattern UNSAFE = Pattern.compile("[\\x00-\\x1F<>:\"|?*\\\\]|[. ]$");
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private final Path root;

    private SiteFolder(Path root) {
        this.root = root;
    }

    /** Opens a folder that holds {@code content/}; reports when it does not. */
    public static Optional<SiteFolder> open(Path folder, Problems problems) {
        try {
            Path root = folder.toRealPath();
            if (Files.isDirectory(root.resolve("content"))) return Optional.of(new SiteFolder(root));
        } catch (IOException e) {
            // reported below: to its author, a folder that cannot be reached is one without content
        }
        problems.report(Code.SITE_NO_CONTENT, Place.ofFile("content"), folder.toString());
        return Optional.empty();
    }

    /** Its real path. */
    public Path root() {
        return root;
    }

    public boolean has(String folder) {
        return Files.isDirectory(root.resolve(folder));
    }

    /** One of its files. What must not be read is reported. */
    public Optional<FolderEntry> file(String path, Problems problems) {
        Path file = root.resolve(path);
        if (!isSafe(file.getFileName().toString())) {
            problems.report(
                    Code.FILE_UNSAFE_NAME,
                    Place.ofFile(path),
                    file.getFileName().toString());
            return Optional.empty();
        }
        return realPath(file, path, problems).map(real -> entry(path, real)).flatMap(found -> usable(found, problems));
    }

    /** Every file below one of its folders, in code-point order of paths. What must not be read is reported and left out. */
    public List<FolderEntry> files(String folder, Problems problems) {
        List<FolderEntry> files = new ArrayList<>();
        Path start = root.resolve(folder);
        realPath(start, folder, problems).ifPresent(real -> walk(real, folder, List.of(), files, problems));
        return files;
    }

    private void walk(Path folder, String path, List<Path> above, List<FolderEntry> files, Problems problems) {
        if (above.contains(folder)) {
            problems.report(Code.FILE_SYMLINK_BROKEN, Place.ofFile(path), path);
            return;
        }
        List<Path> here = new ArrayList<>(above);
        here.add(folder);
        for (String name : names(folder, path, problems)) {
            find(folder.resolve(name), path + "/" + name, problems).ifPresent(found -> {
                if (found.stamp().kind() == FileStamp.Kind.FOLDER) {
                    walk(found.real(), found.path(), here, files, problems);
                } else {
                    usable(found, problems).ifPresent(files::add);
                }
            });
        }
    }

    private static List<String> names(Path folder, String path, Problems problems) {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) names.add(child.getFileName().toString());
        } catch (IOException | DirectoryIteratorException e) {
            problems.report(Code.FILE_UNREADABLE, Place.ofFile(path), path);
        }
        names.removeIf(name -> name.startsWith(".") || LEFT_BEHIND.matcher(name).matches());
        names.sort(Comparator.naturalOrder());
        return names;
    }

    /**
     * What is there, when it lies in the site's folder and its name can be used on every system.
     *
     * @param file in a folder whose path is real
     */
    private Optional<FolderEntry> find(Path file, String path, Problems problems) {
        if (!isSafe(file.getFileName().toString())) {
            problems.report(
                    Code.FILE_UNSAFE_NAME,
                    Place.ofFile(path),
                    file.getFileName().toString());
            return Optional.empty();
        }
        Optional<FileStamp> stamp = stamp(file);
        if (stamp.isPresent() && stamp.get().kind() != FileStamp.Kind.LINK)
            return Optional.of(new FolderEntry(path, file, stamp.get()));
        return realPath(file, path, problems).map(real -> entry(path, real));
    }

    private static FolderEntry entry(String path, Path real) {
        try {
            return new FolderEntry(path, real, FileStamp.of(real));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FileStamp> stamp(Path file) {
        try {
            return Optional.of(FileStamp.of(file));
        } catch (IOException e) {
            // who asks for the real path as well is told the same again, and reports it
            return Optional.empty();
        }
    }

    private static boolean isSafe(String name) {
        String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return !UNSAFE.matcher(name).find() && !RESERVED.contains(stem.toLowerCase(Locale.ROOT));
    }

    /** The real path, when it lies in the site's folder. */
    private Optional<Path> realPath(Path file, String path, Problems problems) {
        try {
            Path real = file.toRealPath();
            if (real.startsWith(root)) return Optional.of(real);
            problems.report(Code.FILE_SYMLINK_OUTSIDE, Place.ofFile(path), path);
        } catch (IOException e) {
            Code code = Files.isSymbolicLink(file) ? Code.FILE_SYMLINK_BROKEN : Code.FILE_UNREADABLE;
            problems.report(code, Place.ofFile(path), path);
        }
        return Optional.empty();
    }

    private static Optional<FolderEntry> usable(FolderEntry file, Problems problems) {
        if (file.stamp().kind() != FileStamp.Kind.FILE) {
            problems.report(Code.FILE_NOT_REGULAR, Place.ofFile(file.path()), file.path());
            return Optional.empty();
        }
        if (!Files.isReadable(file.real())) {
            problems.report(Code.FILE_UNREADABLE, Place.ofFile(file.path()), file.path());
            return Optional.empty();
        }
        return Optional.of(file);
    }
}
