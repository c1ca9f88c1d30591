package org.prongsai.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.prongsai.model.Picture;

/** The chunks of a WebP file (RFC 9649), of which those are taken over that a decoder needs. */
final class Webp {
    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L", "ANMF");
    private static final Set<String> NEEDED = Set.of("VP8X", "ALPH", "ANIM", "ICCP");
    private static final int SAYS_EXIF = 8;
    private static final int SAYS_XMP = 4;

    private Webp() {}

    /** The same picture, with nothing said beside it but how it is turned, and only where it is not upright. */
    static byte[] stripped(byte[] bytes) throws BrokenPicture {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < HEAD) throw new BrokenPicture("ends too soon");
        long end = Math.min(bytes.length, Integer.toUnsignedLong(in.getInt(4)) + CHUNK_HEAD);
        if (end < Integer.toUnsignedLong(in.getInt(4)) + CHUNK_HEAD - 1) throw new BrokenPicture("ends too soon");
        int orientation = orientation(bytes, end);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, HEAD);
        boolean pixels = false;
        for (int at = HEAD; at + CHUNK_HEAD <= end; ) {
            String type = type(bytes, at);
            long length = Integer.toUnsignedLong(in.getInt(at + 4));
            long next = at + CHUNK_HEAD + length + length % 2;
            if (at + CHUNK_HEAD + length > end) throw new BrokenPicture("ends too soon");
            pixels |= PIXELS.contains(type);
            if (type.equals("VP8X")) keepFeatures(bytes, at, (int) next, orientation, kept);
            else if (PIXELS.contains(type) || NEEDED.contains(type))
                kept.writeBytes(Arrays.copyOfRange(bytes, at, (int) next));
            at = (int) next;
        }
        if (!pixels) throw new BrokenPicture("no picture");
        if (orientation != Picture.UPRIGHT) keepOrientation(orientation, kept);
        byte[] stripped = kept.toByteArray();
        ByteBuffer.wrap(stripped).order(ByteOrder.LITTLE_ENDIAN).putInt(4, stripped.length - CHUNK_HEAD);
        return stripped;
    }

    private static String type(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }

    private static int orientation(byte[] bytes, long end) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (long at = HEAD; at + CHUNK_HEAD <= end; ) {
            long length = Integer.toUnsignedLong(in.getInt((int) at + 4));
            long next = at + CHUNK_HEAD + length;
            if (next > end) break;
            if (type(bytes, (int) at).equals("EXIF"))
                return ExifOrientation.in(Arrays.copyOfRange(bytes, (int) at + CHUNK_HEAD, (int) next));
            at = next + length % 2;
        }
        return Picture.UPRIGHT;
    }

    private static void keepFeatures(byte[] bytes, int at, int next, int orientation, ByteArrayOutputStream kept) {
        byte[] chunk = Arrays.copyOfRange(bytes, at, next);
        chunk[CHUNK_HEAD] &= ~(SAYS_EXIF | SAYS_XMP);
        if (orientation != Picture.UPRIGHT) chunk[CHUNK_HEAD] |= SAYS_EXIF;
        kept.writeBytes(chunk);
    }

    private static void keepOrientation(int orientation, ByteArrayOutputStream kept) {
        byte[] block = ExifOrientation.block(orientation);
        kept.writeBytes("EXIF".getBytes(StandardCharsets.US_ASCII));
        kept.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(block.length)
                .array());
        kept.writeBytes(block);
    }
}
