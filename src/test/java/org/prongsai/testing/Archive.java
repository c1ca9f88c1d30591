package org.prongsai.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Archives as office programs write them, and what systems make of archives. */
public final class Archive {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    /** An archive of one file. */
    public static byte[] of(String name, String content) {
        return new Archive().with(name, content).bytes();
    }

    /** Unpacks an archive as any system does, its names in UTF-8. @return the folder */
    public static Path unpack(Path archive, Path folder) {
        try (ZipFile packed = new ZipFile(archive.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(packed.entries())) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) throw new IllegalArgumentException(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(packed.getInputStream(entry), file);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Archive with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8), 1);
    }

    /** @param times how often the content is repeated */
    public Archive with(String name, byte[] content, int times) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
