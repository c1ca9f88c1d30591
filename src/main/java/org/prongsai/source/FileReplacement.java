package org.prongsai.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.DosFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;

/** Puts new bytes in place of a file, whole or not at all. */
final class FileReplacement {
    private static final Set<PosixFilePermission> WRITING =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private FileReplacement() {}

    /**
     * Whether a file is marked as not to be written. Asked of the file itself, because moving another to its place would ask its
     * folder alone, and an administrator may write anything.
     */
    static boolean isRefused(Path file) throws IOException {
        PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (posix != null && posix.readAttributes().permissions().stream().noneMatch(WRITING::contains)) return true;
        DosFileAttributeView dos = Files.getFileAttributeView(file, DosFileAttributeView.class);
        boolean marked = posix == null && dos != null && dos.readAttributes().isReadOnly();
        return marked || !Files.isWritable(file);
    }

    /** Puts a file where there is none. @param file in a folder that is there */
    static void create(Path file, byte[] bytes) throws IOException {
        // with the permissions that any new file gets, which a file of createTempFile has not
        Path temporary = file.resolveSibling(".prongsai-" + file.getFileName() + ".tmp");
        try {
            write(temporary, bytes, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void write(Path file, byte[] bytes, OpenOption... options) throws IOException {
        Set<OpenOption> all = new HashSet<>(Set.of(options));
        all.add(StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, all)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) channel.write(rest);
            channel.force(true);
        }
    }

    /** @param file its real path */
    static void replace(Path file, byte[] bytes) throws IOException {
        // Short, for a long Thai name leaves no room for more; a name with a dot before it is no part of a site.
        Path temporary = Files.createTempFile(file.getParent(), ".prongsai-", ".tmp");
        try {
            write(temporary, bytes);
            keepAttributes(file, temporary);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void keepAttributes(Path from, Path to) throws IOException {
        PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (source == null) return;
        PosixFileAttributes kept = source.readAttributes();
        PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        try {
            if (!kept.group().equals(target.readAttributes().group())) target.setGroup(kept.group());
            if (!kept.owner().equals(target.readAttributes().owner())) target.setOwner(kept.owner());
        } catch (IOException e) {
            // Only an administrator may give a file to another; that its text is corrected matters more.
        }
        target.setPermissions(kept.permissions());
    }
}
