package org.prongsai.machine;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a system tells of a file without opening it, by which a change is seen.
 *
 * @param bytes its size
 * @param modified when its content was last written, in nanoseconds of the system's time; programs can set it back
 * @param changed when anything of it was last changed, which no program can set; 0 where the system does not tell
 * @param number by which the disk knows it, another after it was replaced; 0 where the system does not tell
 */
public record FileStamp(Kind kind, long bytes, long modified, long changed, long number) {
    private static final String ALL = "unix:size,lastModifiedTime,ctime,ino,isDirectory,isRegularFile,isSymbolicLink";

    /** Coarser than the clock of any file system that tells all. */
    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(100);

    /** Coarser than the clock of those that do not: that of memory cards counts every other second. */
    private static final long COARSE_TICK = TimeUnit.MILLISECONDS.toNanos(2_500);

    /** What lies there. */
    public enum Kind {
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    /** The stamp of what lies there itself, where a link does not count as that to which it leads. */
    public static FileStamp of(Path path) throws IOException {
        return tellsAll(path.getFileSystem())
                ? of(Files.readAttributes(path, ALL, LinkOption.NOFOLLOW_LINKS))
                : of(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }

    private static boolean tellsAll(FileSystem system) {
        return system.supportedFileAttributeViews().contains("unix");
    }

    private static FileStamp of(Map<String, Object> attributes) {
        Kind kind = kind((Boolean) attributes.get("isRegularFile"), (Boolean) attributes.get("isDirectory"), (Boolean)
                attributes.get("isSymbolicLink"));
        return new FileStamp(
                kind,
                (Long) attributes.get("size"),
                nanoseconds(attributes.get("lastModifiedTime")),
                nanoseconds(attributes.get("ctime")),
                (Long) attributes.get("ino"));
    }

    private static FileStamp of(BasicFileAttributes attributes) {
        Kind kind = kind(attributes.isRegularFile(), attributes.isDirectory(), attributes.isSymbolicLink());
        return new FileStamp(kind, attributes.size(), nanoseconds(attributes.lastModifiedTime()), 0, 0);
    }

    private static Kind kind(boolean file, boolean folder, boolean link) {
        if (file) return Kind.FILE;
        if (folder) return Kind.FOLDER;
        return link ? Kind.LINK : Kind.OTHER;
    }

    private static long nanoseconds(Object time) {
        return ((FileTime) time).to(TimeUnit.NANOSECONDS);
    }

    /** The system's time in nanoseconds. It decides only whether a file is read once more, never what a site becomes. */
    public static long now() {
        return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }

    /**
     * Whether an equal stamp, taken later, means that the content is the same. Not for a file that was changed so short a time before
     * that another change might bear the same time. Where the system does not tell {@link #changed}, a program that writes as many bytes
     * and sets the time back on purpose is not found out.
     *
     * @param now {@link #now()}, not after the stamp was taken
     */
    public boolean provesContent(long now) {
        return changed == 0 ? modified < now - COARSE_TICK : changed < now - TICK;
    }
}
