package org.prongsai.source.inside;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.prongsai.model.FileKind;

/**
 * Finds what a camera wrote into a picture beside the picture: a block of Exif data (CIPA DC-008), without the mark before it. Parts are
 * passed over by their lengths, so little of the file is read, and nothing is unpacked.
 */
final class ExifBlock {
    /** A camera writes at most 64 kB. */
    private static final int LONGEST = 1 << 20;

    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifBlock() {}

    /** The block of a picture; nothing when it has none, or is damaged before it. */
    static Optional<byte[]> of(Path file, FileKind kind) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return switch (kind) {
                case JPEG -> ofJpeg(in);
                case PNG -> ofPng(in);
                case WEBP -> ofWebp(in);
                default -> Optional.empty();
            };
        } catch (EOFException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> ofJpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        while (true) {
            Patience.check();
            if (in.readUnsignedByte() != 0xFF) return Optional.empty();
            int marker = in.readUnsignedByte();
            while (marker == 0xFF) marker = in.readUnsignedByte();
            boolean pictureBegins = marker == 0xDA || marker == 0xD9;
            if (pictureBegins) return Optional.empty();
            int length = in.readUnsignedShort() - 2;
            if (length < 0) return Optional.empty();
            if (marker != 0xE1) {
                in.skipNBytes(length);
                continue;
            }
            byte[] segment = in.readNBytes(length);
            if (isMarked(segment)) return Optional.of(unmarked(segment));
        }
    }

    private static Optional<byte[]> ofPng(DataInputStream in) throws IOException {
        in.skipNBytes(8);
        while (true) {
            Patience.check();
            long length = Integer.toUnsignedLong(in.readInt());
            String type = type(in);
            if (type.equals("eXIf")) return block(in, length);
            in.skipNBytes(length + 4);
        }
    }

    private static Optional<byte[]> ofWebp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        while (true) {
            Patience.check();
            String type = type(in);
            long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
            if (type.equals("EXIF")) return block(in, length);
            in.skipNBytes(length + length % 2);
        }
    }

    private static String type(DataInputStream in) throws IOException {
        byte[] type = new byte[4];
        in.readFully(type);
        return new String(type, StandardCharsets.US_ASCII);
    }

    private static Optional<byte[]> block(DataInputStream in, long length) throws IOException {
        if (length > LONGEST) return Optional.empty();
        byte[] block = new byte[(int) length];
        in.readFully(block);
        return Optional.of(isMarked(block) ? unmarked(block) : block);
    }

    private static boolean isMarked(byte[] block) {
        return Arrays.equals(block, 0, Math.min(block.length, MARK.length), MARK, 0, MARK.length);
    }

    private static byte[] unmarked(byte[] block) {
        return Arrays.copyOfRange(block, MARK.length, block.length);
    }
}
