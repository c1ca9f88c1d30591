package org.prongsai.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.prongsai.machine.Checksum;

/**
 * The file beside a finished site, {@code .site.record}, that says how it was built. Nothing is lost with it: without it, the next build does
 * all its work.
 */
public final class RecordFile {
    private RecordFile() {}

    /** What was kept; nothing when there is none, or when it is damaged. @param target of the site, absolute and normalised */
    public static Optional<byte[]> read(Path target) {
        if (target.getFileName() == null) return Optional.empty();
        try {
            byte[] all = Files.readAllBytes(place(target));
            if (all.length < Long.BYTES) return Optional.empty();
            byte[] content = Arrays.copyOfRange(all, Long.BYTES, all.length);
            return ByteBuffer.wrap(all).getLong() == Checksum.of(content) ? Optional.of(content) : Optional.empty();
        } catch (IOException e) {
            // it is not there yet, or cannot be read; either way all the work is done
            return Optional.empty();
        }
    }

    /** Keeps something, whole or not at all. */
    public static void write(Path target, byte[] content) {
        Path unfinished = OutputFolder.beside(target, "record.new");
        try {
            ByteBuffer all = ByteBuffer.allocate(Long.BYTES + content.length);
            all.putLong(Checksum.of(content)).put(content);
            Files.write(unfinished, all.array());
            Files.move(unfinished, place(target), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            remove(unfinished);
            remove(place(target));
        }
    }

    private static Path place(Path target) {
        return OutputFolder.beside(target, "record");
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // what is left is no longer what the site is like, and is seen to be so
        }
    }
}
