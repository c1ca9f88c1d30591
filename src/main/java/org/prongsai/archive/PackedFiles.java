package org.prongsai.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.prongsai.output.Integrity;

/** The files in an archive, none of which is ever unpacked to the disk. */
final class PackedFiles implements Integrity.Contents, AutoCloseable {
    private final ZipFile zip;
    private final Set<String> names;

    private PackedFiles(ZipFile zip, Set<String> names) {
        this.zip = zip;
        this.names = names;
    }

    /** @throws ZipException when it is no archive, or two files in it have one name */
    static PackedFiles open(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            return new PackedFiles(zip, names(Collections.list(zip.entries())));
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static Set<String> names(List<? extends ZipEntry> entries) throws ZipException {
        Set<String> names = new LinkedHashSet<>();
        for (ZipEntry entry : entries) {
            if (!entry.isDirectory() && !names.add(entry.getName())) throw new ZipException(entry.getName());
        }
        return names;
    }

    @Override
    public Set<String> names() {
        return new HashSet<>(names);
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Optional.ofNullable(zip.getInputStream(zip.getEntry(name))).orElseThrow(() -> new ZipException(name));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
