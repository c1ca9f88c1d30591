package org.prongsai.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
        return realPath(file, path, problems)
                .flatMap(real -> entry(path, real, problems))
                .flatMap(found -> usable(found, problems));
    }

    /** What lies in one of its folders, without what is never part of a site; in code-point order. */
    List<String> names(Path folder, String path, Problems problems) {
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
     * What is there, when it lies in the site's folder and its name can be used on every system. What has gone since its folder was listed is
     * nothing, and no problem.
     *
     * @param file in a folder whose path is real
     */
    Optional<FolderEntry> find(Path file, String path, Problems problems) {
        if (!isSafe(file.getFileName().toString())) {
            problems.report(
                    Code.FILE_UNSAFE_NAME,
                    Place.ofFile(path),
                    file.getFileName().toString());
            return Optional.empty();
        }
        try {
            FileStamp stamp = FileStamp.of(file);
            if (stamp.kind() != FileStamp.Kind.LINK) return Optional.of(new FolderEntry(path, file, stamp));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            // who asks for the real path is told the same again, and reports it
        }
        return realPath(file, path, problems).flatMap(real -> entry(path, real, problems));
    }

    private static Optional<FolderEntry> entry(String path, Path real, Problems problems) {
        try {
            return Optional.of(new FolderEntry(path, real, FileStamp.of(real)));
        } catch (IOException e) {
            problems.report(Code.FILE_UNREADABLE, Place.ofFile(path), path);
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

    /** The same when it is a file that can be read. */
    Optional<FolderEntry> usable(FolderEntry file, Problems problems) {
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
