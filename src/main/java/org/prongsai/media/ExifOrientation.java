package org.prongsai.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.prongsai.model.Picture;

/** How a camera was held, read from a block of Exif data and written into one that holds nothing else (Exif 2.3, 4.6.4, tag 274). */
final class ExifOrientation {
    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int TAG = 274;
    private static final int SHORT = 3;
    private static final int ENTRY = 12;
    private static final int MOST_ENTRIES = 1_000;

    private ExifOrientation() {}

    static boolean isMarked(byte[] block) {
        return block.length >= MARK.length && Arrays.equals(block, 0, MARK.length, MARK, 0, MARK.length);
    }

    /** From 1 to 8; 1 when the block does not say, or cannot be read. @param block with the mark before it or without */
    static int in(byte[] block) {
        int start = isMarked(block) ? MARK.length : 0;
        try {
            return read(ByteBuffer.wrap(block, start, block.length - start).slice());
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // It leads out of itself. Viewers show such a picture as it lies.
            return Picture.UPRIGHT;
        }
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = Math.min(tiff.getShort() & 0xFFFF, MOST_ENTRIES);
        for (int entry = tiff.position(); entries > 0; entries--, entry += ENTRY) {
            if ((tiff.getShort(entry) & 0xFFFF) != TAG || tiff.getShort(entry + 2) != SHORT) continue;
            int orientation = tiff.getShort(entry + 8) & 0xFFFF;
            return orientation >= 1 && orientation <= 8 ? orientation : Picture.UPRIGHT;
        }
        return Picture.UPRIGHT;
    }

    /** A block that says nothing but this, without a mark before it. */
    static byte[] block(int orientation) {
        return ByteBuffer.allocate(26)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) TAG)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    /** The same with the mark before it. */
    static byte[] markedBlock(int orientation) {
        byte[] block = block(orientation);
        return ByteBuffer.allocate(MARK.length + block.length)
                .put(MARK)
                .put(block)
                .array();
    }
}
