package org.prongsai.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.machine.FileStamp;

/**
 * Writes files into a folder in which there are none yet, each once, and enters them in a manifest. One that is the same in the last site is not
 * written again: it gets a second name in the new one, where the disk can do that. Several threads may write.
 */
final class NewFiles {
    private static final int CHUNK = 1 << 16;

    private final Path root;
    private final Path last;
    private final Manifest manifest;
    private final Set<Path> made = ConcurrentHashMap.newKeySet();
    private volatile boolean linking;
    /** Read when the first file is taken over. */
    private Map<String, String> lastSums;

    /** @param last the folder of the last site, which may not be there */
    NewFiles(Path root, Path last, Manifest manifest) {
        this.root = root;
        this.last = last;
        this.manifest = manifest;
        this.linking = Files.isDirectory(last);
    }

    /** What is copied, which may be asked for twice. */
    interface Content {
        InputStream open() throws IOException;
    }

    void write(String name, byte[] content) throws IOException {
        Path file = fileFor(name);
        boolean taken = isOfLast(name, content.length)
                && Arrays.equals(Files.readAllBytes(last.resolve(name)), content)
                && isLinked(name, file);
        if (!taken) write(file, content);
        enter(name, Manifest.sha256().digest(content));
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) out.write(left);
        }
    }

    /** Takes over a file of the last site, which must be as its manifest says. */
    void keep(String name) throws IOException {
        Path file = fileFor(name);
        if (!linking || !isLinked(name, file)) Files.copy(last.resolve(name), file);
        manifest.add(name, sumInLast(name));
    }

    private String sumInLast(String name) throws IOException {
        synchronized (this) {
            if (lastSums == null) lastSums = Manifest.sums(last);
        }
        String sum = lastSums.get(name);
        if (sum == null) throw new NoSuchFileException(last.resolve(name).toString());
        return sum;
    }

    /** Writes what a stream gives, without ever holding all of it. */
    void copy(String name, Content content) throws IOException {
        Path file = fileFor(name);
        MessageDigest digest = Manifest.sha256();
        boolean taken = isSameInLast(name, content, digest) && isLinked(name, file);
        if (!taken) {
            digest.reset();
            try (InputStream in = content.open();
                    OutputStream out = new DigestOutputStream(
                            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                            digest)) {
                in.transferTo(out);
            }
        }
        enter(name, digest.digest());
    }

    /** Whether the last site has a file of this name and size. */
    private boolean isOfLast(String name, long bytes) {
        return linking && sizeInLast(name) == bytes;
    }

    /** -1 when it has none. */
    private long sizeInLast(String name) {
        try {
            FileStamp stamp = FileStamp.of(last.resolve(name));
            return stamp.kind() == FileStamp.Kind.FILE ? stamp.bytes() : -1;
        } catch (IOException e) {
            // it is new
            return -1;
        }
    }

    /** @param digest of the content, when it is the same */
    private boolean isSameInLast(String name, Content content, MessageDigest digest) throws IOException {
        if (!linking || sizeInLast(name) < 0) return false;
        try (InputStream now = content.open();
                InputStream before = Files.newInputStream(last.resolve(name))) {
            byte[] read;
            do {
                read = now.readNBytes(CHUNK);
                digest.update(read);
                if (!Arrays.equals(read, before.readNBytes(CHUNK))) return false;
            } while (read.length > 0);
            return true;
        }
    }

    private boolean isLinked(String name, Path file) {
        try {
            Files.createLink(file, last.resolve(name));
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            // memory cards and some drives of other machines know one name for a file only
            linking = false;
            return false;
        }
    }

    /** One of those that have been written. */
    byte[] read(String name) throws IOException {
        return Files.readAllBytes(root.resolve(name));
    }

    private Path fileFor(String name) throws IOException {
        Path file = root.resolve(name);
        Path folder = file.getParent();
        if (!made.contains(folder)) {
            Files.createDirectories(folder);
            made.add(folder);
        }
        return file;
    }

    private void enter(String name, byte[] digest) {
        manifest.add(name, HexFormat.of().formatHex(digest));
    }
}
