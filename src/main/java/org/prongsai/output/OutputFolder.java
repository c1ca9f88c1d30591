package org.prongsai.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;

/**
 * The folder in which a site is put, and the two beside it that are needed to replace it whole: {@code .site.building}, which
 * becomes the site, and {@code .site.previous}, which was it. What a build that was killed left behind is set right at the
 * next opening.
 */
final class OutputFolder implements AutoCloseable {
    /** What systems put into any folder that somebody looks at. */
    private static final Pattern SYSTEM_FILE = Pattern.compile("(?i)\\.ds_store|thumbs\\.db|desktop\\.ini");

    /** In the folder that is being built: says that all of it is ours. */
    private static final String BUILDING_MARK = ".prongsai-building";

    private static final int NAMED = 3;

    private final Path target;
    private final Path building;
    private final Path previous;
    private final FileChannel lockFile;
    private final FileLock lock;

    private OutputFolder(Path target, FileChannel lockFile, FileLock lock) {
        this.target = target;
        this.building = beside(target, "building");
        this.previous = beside(target, "previous");
        this.lockFile = lockFile;
        this.lock = lock;
    }

    /** Where what belongs to a site lies beside it. */
    static Path beside(Path target, String what) {
        return target.resolveSibling("." + target.getFileName() + "." + what);
    }

    /**
     * Opens a folder for a new site.
     *
     * @param target absolute and normalised
     * @param sources real paths of the folders that the site is made from, which the output must neither hold nor lie in
     * @return nothing when the folder cannot be used, which has been reported
     */
    static Optional<OutputFolder> open(Path target, List<Path> sources, Problems problems) {
        Place place = Place.ofFile(target.toString());
        try {
            if (target.getFileName() == null || Files.isSymbolicLink(target) || overlaps(target, sources)) {
                problems.report(Code.OUTPUT_REFUSED, place, target.toString());
                return Optional.empty();
            }
            Files.createDirectories(target.getParent());
            FileChannel lockFile =
                    FileChannel.open(beside(target, "lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = lock(lockFile);
            if (lock.isEmpty()) {
                lockFile.close();
                problems.report(Code.OUTPUT_LOCKED, place, target.toString());
                return Optional.empty();
            }
            OutputFolder folder = new OutputFolder(target, lockFile, lock.get());
            if (folder.prepare(problems)) return Optional.of(folder);
            folder.close();
        } catch (IOException e) {
            reportUnwritable(target, e, problems);
        }
        return Optional.empty();
    }

    /**
     * Puts back a site that a killed build had moved aside, so that it is there also when the next build finds an error.
     *
     * @param target absolute and normalised
     */
    static void restore(Path target) throws IOException {
        if (target.getFileName() == null || Files.exists(target, LinkOption.NOFOLLOW_LINKS)) return;
        Path previous = beside(target, "previous");
        Path lockName = beside(target, "lock");
        if (Manifest.read(previous).isEmpty() || !Files.exists(lockName)) return;
        try (FileChannel lockFile = FileChannel.open(lockName, StandardOpenOption.WRITE)) {
            Optional<FileLock> lock = lock(lockFile);
            if (lock.isEmpty()) return;
            if (Files.exists(previous) && !Files.exists(target)) {
                Files.move(previous, target, StandardCopyOption.ATOMIC_MOVE);
            }
            lock.get().release();
        }
    }

    private static Optional<FileLock> lock(FileChannel lockFile) throws IOException {
        try {
            return Optional.ofNullable(lockFile.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static boolean overlaps(Path target, List<Path> sources) throws IOException {
        Path real = real(target);
        return sources.stream().anyMatch(source -> real.startsWith(source) || source.startsWith(real));
    }

    /** Where a path leads, links followed, whether or not it is there yet. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path)) return path.toRealPath();
        return real(path.getParent()).resolve(path.getFileName());
    }

    static void reportUnwritable(Path target, IOException cause, Problems problems) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        problems.report(Code.OUTPUT_UNWRITABLE, Place.ofFile(target.toString()), target.toString(), reason);
    }

    /** Sets right what was left behind, and makes sure that nothing of others is in the way. */
    private boolean prepare(Problems problems) throws IOException {
        if (Files.exists(previous, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.exists(target)) removeOurs(previous);
            else Files.move(previous, target, StandardCopyOption.ATOMIC_MOVE);
        }
        if (isUnfinished(building)) removeTree(building);
        // what is left of either is not ours
        if (hasForeignFiles(previous, problems) || hasForeignFiles(building, problems)) return false;
        if (hasForeignFiles(target, problems)) return false;
        Files.createDirectory(building);
        Files.createFile(building.resolve(BUILDING_MARK));
        return true;
    }

    /** Whether a folder is a site that was being built; one that was only just made has no mark yet. */
    private static boolean isUnfinished(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) return false;
        return Files.exists(folder.resolve(BUILDING_MARK)) || isEmpty(folder);
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static boolean hasForeignFiles(Path target, Problems problems) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) return false;
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            problems.report(Code.OUTPUT_REFUSED, Place.ofFile(target.toString()), target.toString());
            return true;
        }
        Set<String> ours = Manifest.read(target).map(Manifest::files).orElse(Set.of());
        List<String> foreign = filesIn(target).stream()
                .filter(file -> !ours.contains(file) && !isOfNobody(file))
                .toList();
        if (foreign.isEmpty()) return false;
        String named = String.join(", ", foreign.subList(0, Math.min(NAMED, foreign.size())));
        problems.report(
                Code.OUTPUT_FOREIGN_FILE,
                Place.ofFile(target.toString()),
                target.toString(),
                named,
                Integer.toString(foreign.size()));
        return true;
    }

    /** Our own marks, and what systems put there. */
    private static boolean isOfNobody(String file) {
        return file.equals(Manifest.NAME) || file.equals(BUILDING_MARK) || isOfSystem(file);
    }

    /** What systems put there. */
    static boolean isOfSystem(String file) {
        return SYSTEM_FILE.matcher(file.substring(file.lastIndexOf('/') + 1)).matches();
    }

    /** Names with slashes, in code-point order. */
    static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /** Where the new site is built. */
    Path building() {
        return building;
    }

    /** Puts the new site in the place of the old one. */
    void replace(Manifest manifest) throws IOException {
        manifest.write(building);
        if (Files.exists(target)) Files.move(target, previous, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(building, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (Files.exists(previous)) Files.move(previous, target, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        // only now: until it stands in its place, a build that is killed must know it for its own
        Files.delete(target.resolve(BUILDING_MARK));
        if (Files.exists(previous)) removeOurs(previous);
    }

    /** Removes a site that was ours: the files of its manifest, and the folders that are empty then. */
    private static void removeOurs(Path folder) throws IOException {
        Set<String> ours = Manifest.read(folder).map(Manifest::files).orElse(Set.of());
        for (String file : ours) Files.deleteIfExists(folder.resolve(file));
        for (String file : filesIn(folder)) {
            if (isOfNobody(file)) Files.deleteIfExists(folder.resolve(file));
        }
        for (Path inner : foldersIn(folder)) {
            try (Stream<Path> left = Files.list(inner)) {
                if (left.findAny().isPresent()) continue;
            }
            Files.delete(inner);
        }
    }

    /** Folders, the deepest first. */
    private static List<Path> foldersIn(Path folder) throws IOException {
        try (Stream<Path> folders = Files.walk(folder)) {
            return folders.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private static void removeTree(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    /** Removes what was not finished, and lets others in. The lock's file stays, for another may have opened it already. */
    @Override
    public void close() throws IOException {
        if (Files.exists(building.resolve(BUILDING_MARK))) removeTree(building);
        lock.release();
        lockFile.close();
    }
}
