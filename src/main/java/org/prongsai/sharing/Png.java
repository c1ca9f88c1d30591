package org.prongsai.sharing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A picture of up to 256 colours as a file (PNG, third edition): no time, no name of a program, each row as it is. The same pixels give the same
 * bytes wherever {@link Deflater} does, which is a matter of the Java that runs.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte DEPTH = 8;
    private static final byte INDEXED = 3;

    /** The highest takes five times as long for a twentieth less. */
    private static final int LEVEL = 6;

    private Png() {}

    /** @param pixels places in the palette, row after row @param palette red, green and blue of each colour */
    static byte[] encoded(int width, int height, byte[] pixels, byte[] palette) {
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(DEPTH)
                .put(INDEXED)
                .array();
        byte[] rows = new byte[(width + 1) * height];
        for (int y = 0; y < height; y++) System.arraycopy(pixels, y * width, rows, y * (width + 1) + 1, width);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        add("IHDR", header, file);
        add("PLTE", palette, file);
        add("IDAT", deflated(rows), file);
        add("IEND", new byte[0], file);
        return file.toByteArray();
    }

    private static void add(String type, byte[] content, ByteArrayOutputStream file) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(name);
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] deflated(byte[] rows) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(rows);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) packed.write(buffer, 0, deflater.deflate(buffer));
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
