package org.prongsai.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Photographs of nothing, with what a camera writes into them. */
public final class Photo {
    private Photo() {}

    /** Exif data with the place where a photograph was taken, north and east, in whole degrees. */
    public static byte[] exif(int latitude, int longitude) {
        ByteBuffer exif = tiff(1);
        entry(exif, 0x8825, 4, 1, 26);
        exif.putInt(0);
        exif.putShort((short) 4);
        entry(exif, 1, 2, 2, 'N');
        entry(exif, 2, 5, 3, 80);
        entry(exif, 3, 2, 2, 'E');
        entry(exif, 4, 5, 3, 104);
        exif.putInt(0);
        for (int degrees : new int[] {latitude, longitude})
            exif.putInt(degrees).putInt(1).putInt(0).putInt(1).putInt(0).putInt(1);
        return bytes(exif);
    }

    /** Exif data with a description. */
    public static byte[] exif(String description) {
        byte[] words = (description + "\0").getBytes(StandardCharsets.UTF_8);
        ByteBuffer exif = tiff(1);
        entry(exif, 0x010E, 2, words.length, 26);
        exif.putInt(0);
        exif.put(words);
        return bytes(exif);
    }

    private static ByteBuffer tiff(int entries) {
        ByteBuffer tiff = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
        return tiff.put((byte) 'I')
                .put((byte) 'I')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) entries);
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.position()];
        buffer.flip().get(bytes);
        return bytes;
    }

    public static byte[] jpeg(byte[] exif) {
        ByteBuffer bytes = ByteBuffer.allocate(exif.length + 64);
        bytes.putShort((short) 0xFFD8);
        bytes.putShort((short) 0xFFE0).putShort((short) 4).putShort((short) 0);
        bytes.putShort((short) 0xFFE1).putShort((short) (exif.length + 8));
        bytes.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif);
        bytes.putShort((short) 0xFFD9);
        return bytes(bytes);
    }

    public static byte[] png(byte[] exif) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        bytes.writeBytes(chunk("IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0}));
        bytes.writeBytes(chunk("eXIf", exif));
        bytes.writeBytes(chunk("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        byte[] named = ByteBuffer.allocate(data.length + 4)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(named.length + 8)
                .putInt(data.length)
                .put(named)
                .putInt((int) sum.getValue())
                .array();
    }

    public static byte[] webp(byte[] exif) {
        int odd = exif.length % 2;
        ByteBuffer bytes = ByteBuffer.allocate(exif.length + odd + 34).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(bytes.capacity() - 8);
        bytes.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII)).putInt(5).put(new byte[6]);
        bytes.put("EXIF".getBytes(StandardCharsets.US_ASCII))
                .putInt(exif.length)
                .put(exif)
                .put(new byte[odd]);
        return bytes(bytes);
    }
}
