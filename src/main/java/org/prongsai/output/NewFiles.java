package org.prongsai.output;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Writes files into a folder in which there are none yet, each once, and enters them in a manifest. Several threads may write. */
final class NewFiles {
    private final Path root;
    private final Manifest manifest;
    private final Set<Path> made = ConcurrentHashMap.newKeySet();

    NewFiles(Path root, Manifest manifest) {
        this.root = root;
        this.manifest = manifest;
    }

    void write(String name, byte[] content) throws IOException {
        try (FileChannel out =
                FileChannel.open(fileFor(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) out.write(left);
        }
        enter(name, Manifest.sha256().digest(content));
    }

    /** Writes what a stream gives, without ever holding all of it. */
    void copy(String name, InputStream content) throws IOException {
        MessageDigest digest = Manifest.sha256();
        try (OutputStream out = new DigestOutputStream(
                Files.newOutputStream(fileFor(name), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                digest)) {
            content.transferTo(out);
        }
        enter(name, digest.digest());
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
