package org.prongsai.output;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import org.prongsai.machine.Checksum;

/**
 * The file beside a finished site, {@code .site.record}, that says how it was built: a short part that every build reads, and a long one that is
 * read only when there is something to do. Nothing is lost with it: without it, the next build does all its work.
 */
public final class RecordFile {
    /** Before the short part: its sum, that of the long one, and how many bytes it has. */
    private static final int HEAD = Long.BYTES + Long.BYTES + Integer.BYTES;

    private static final int BUFFER = 1 << 16;

    private final Path place;
    private final byte[] brief;
    private final long sumOfRest;

    private RecordFile(Path place, byte[] brief, long sumOfRest) {
        this.place = place;
        this.brief = brief;
        this.sumOfRest = sumOfRest;
    }

    /** What was kept; nothing when there is none, or when it is damaged. @param target of the site, absolute and normalised */
    public static Optional<RecordFile> read(Path target) {
        if (target.getFileName() == null) return Optional.empty();
        Path place = place(target);
        try (DataInputStream in = new DataInputStream(Files.newInputStream(place))) {
            long sum = in.readLong();
            long sumOfRest = in.readLong();
            int length = in.readInt();
            byte[] brief = length < 0 ? new byte[0] : in.readNBytes(length);
            return sum == sumOf(brief, sumOfRest)
                    ? Optional.of(new RecordFile(place, brief, sumOfRest))
                    : Optional.empty();
        } catch (IOException e) {
            // it is not there yet, or cannot be read; either way all the work is done
            return Optional.empty();
        }
    }

    /** The short part. */
    public byte[] brief() {
        return brief.clone();
    }

    /** The long part; nothing when it is damaged, or no longer that of the short one. */
    public Optional<byte[]> rest() {
        try (InputStream in = Files.newInputStream(place)) {
            in.skipNBytes(HEAD + brief.length);
            byte[] rest = in.readAllBytes();
            return Checksum.of(rest) == sumOfRest ? Optional.of(rest) : Optional.empty();
        } catch (IOException e) {
            // another build has taken it away
            return Optional.empty();
        }
    }

    /** The long part, which is not held as a whole. */
    public interface Rest {
        void write(DataOutputStream out) throws IOException;
    }

    /** Keeps something, whole or not at all. */
    public static void write(Path target, byte[] brief, Rest rest) {
        Path unfinished = OutputFolder.beside(target, "record.new");
        try {
            try (RandomAccessFile file = new RandomAccessFile(unfinished.toFile(), "rw")) {
                file.setLength(0);
                file.seek(HEAD);
                file.write(brief);
                Checksum.Stream sum = new Checksum.Stream(new FileOutputStream(file.getFD()));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(sum, BUFFER));
                rest.write(out);
                out.flush();
                file.seek(0);
                file.writeLong(sumOf(brief, sum.sum()));
                file.writeLong(sum.sum());
                file.writeInt(brief.length);
            }
            Files.move(unfinished, place(target), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            remove(unfinished);
            remove(place(target));
        }
    }

    private static long sumOf(byte[] brief, long sumOfRest) {
        byte[] all = Arrays.copyOf(brief, brief.length + Long.BYTES);
        ByteBuffer.wrap(all).putLong(brief.length, sumOfRest);
        return Checksum.of(all);
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
