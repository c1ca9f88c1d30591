package org.prongsai.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

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

    /** Exif data that say how the camera was held, from 1 to 8. */
    public static byte[] exifOrientation(int orientation) {
        ByteBuffer exif = tiff(1);
        entry(exif, 274, 3, 1, orientation);
        exif.putInt(0);
        return bytes(exif);
    }

    /** A small picture with Exif data. */
    public static byte[] jpeg(byte[] exif) {
        return withExif(picture(16, 12, "jpeg"), exif);
    }

    /** A JPEG file with Exif data behind its first part. */
    public static byte[] withExif(byte[] jpeg, byte[] exif) {
        byte[] marked = ByteBuffer.allocate(exif.length + 6)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(exif)
                .array();
        return withPart(jpeg, 0xE1, marked);
    }

    /** A JPEG file with one more part at its beginning. */
    public static byte[] withPart(byte[] jpeg, int marker, byte[] part) {
        return ByteBuffer.allocate(jpeg.length + part.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (part.length + 2))
                .put(part)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A picture whose corners are, from the upper left and with the clock, red, green, blue and white. */
    public static byte[] picture(int width, int height, String format) {
        return encoded(drawn(width, height, BufferedImage.TYPE_INT_RGB), format);
    }

    /** @param type of {@link BufferedImage} */
    public static BufferedImage drawn(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                image.setRGB(x, y, 0xFF000000 | CORNERS[x < width / 2 ? 0 : 1][y < height / 2 ? 0 : 1]);
        return image;
    }

    private static final int[][] CORNERS = {{0xFF0000, 0xFFFFFF}, {0x00FF00, 0x0000FF}};

    public static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, bytes)) throw new IllegalStateException("no writer: " + format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** One grey pixel with Exif data. */
    public static byte[] png(byte[] exif) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        bytes.writeBytes(chunk("IHDR", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0}));
        bytes.writeBytes(chunk("eXIf", exif));
        bytes.writeBytes(
                chunk("IDAT", new byte[] {0x78, (byte) 0x9C, 0x63, 0x68, 0, 0, 0, (byte) 0x82, 0, (byte) 0x81}));
        bytes.writeBytes(chunk("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    /** The head of a picture that says it is so large, and nothing more of it. */
    public static byte[] pngHead(int width, int height) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        bytes.writeBytes(chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) 8)
                        .put((byte) 2)
                        .array()));
        bytes.writeBytes(chunk("IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1}));
        bytes.writeBytes(chunk("IEND", new byte[0]));
        return bytes.toByteArray();
    }

    public static byte[] chunk(String type, byte[] data) {
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

    /** A picture of one pixel with Exif data; its pixels are not such that a decoder would read them. */
    public static byte[] webp(byte[] exif) {
        int odd = exif.length % 2;
        ByteBuffer bytes = ByteBuffer.allocate(exif.length + odd + 52).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(bytes.capacity() - 8);
        bytes.put("WEBPVP8X".getBytes(StandardCharsets.US_ASCII))
                .putInt(10)
                .put((byte) 8)
                .put(new byte[9]);
        bytes.put("VP8L".getBytes(StandardCharsets.US_ASCII)).putInt(5).put(new byte[] {0x2F, 0, 0, 0, 0, 0});
        bytes.put("EXIF".getBytes(StandardCharsets.US_ASCII))
                .putInt(exif.length)
                .put(exif)
                .put(new byte[odd]);
        return bytes(bytes);
    }
}
