package org.prongsai.media;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.prongsai.model.FileKind;
import org.prongsai.model.Picture;
import org.prongsai.model.Picture.Colours;
import org.prongsai.model.Picture.Pixels;

/**
 * What the first parts of a picture tell, before anything of it is decoded.
 *
 * @param storage how its pixels are to be got at
 */
public record PictureHead(Picture picture, Storage storage) {
    /** How pixels are stored. */
    public enum Storage {
        /** Line after line, from the top. */
        BY_LINES,
        /** Everything roughly, then again and again in more detail: it is whole in memory before it can be seen. */
        BY_DETAIL,
        /** In inks (cyan, magenta, yellow, black), of which no two programs make the same colours. */
        IN_INKS
    }

    private static final int MOST_PARTS = 100_000;
    private static final int LONGEST_EXIF = 1 << 20;

    /** @throws BrokenPicture when it has no head that can be read */
    public static PictureHead read(Path file, FileKind kind) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return switch (kind) {
                case JPEG -> jpeg(in);
                case PNG -> png(in);
                case GIF -> gif(in);
                case WEBP -> webp(in);
                default -> throw new IllegalArgumentException("no picture: " + kind);
            };
        } catch (EOFException | IllegalArgumentException e) {
            throw new BrokenPicture("head: " + e.getMessage());
        }
    }

    private static PictureHead jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        Optional<Integer> orientation = Optional.empty();
        for (int parts = 0; parts < MOST_PARTS; parts++) {
            int marker = Jpeg.marker(in);
            if (Jpeg.standsAlone(marker)) continue;
            if (marker == Jpeg.END || marker == Jpeg.SCAN) break;
            int length = in.readUnsignedShort() - 2;
            if (length < 0) break;
            if (Jpeg.isFrame(marker)) return jpeg(marker, in, orientation.orElse(Picture.UPRIGHT));
            byte[] part = in.readNBytes(marker == Jpeg.EXIF ? length : 0);
            in.skipNBytes(length - part.length);
            // viewers believe the first
            if (ExifOrientation.isMarked(part))
                orientation = orientation.or(() -> Optional.of(ExifOrientation.in(part)));
        }
        throw new BrokenPicture("no frame");
    }

    private static PictureHead jpeg(int frame, DataInputStream in, int orientation) throws IOException {
        in.readUnsignedByte();
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        int components = in.readUnsignedByte();
        Storage storage =
                components == 4 ? Storage.IN_INKS : Jpeg.isProgressive(frame) ? Storage.BY_DETAIL : Storage.BY_LINES;
        return new PictureHead(new Picture(new Pixels(width, height), orientation, Colours.FREE), storage);
    }

    private static PictureHead png(DataInputStream in) throws IOException {
        in.skipNBytes(16);
        Pixels pixels = new Pixels(in.readInt(), in.readInt());
        in.readUnsignedByte();
        boolean listed = in.readUnsignedByte() == 3;
        in.skipNBytes(2);
        boolean interlaced = in.readUnsignedByte() != 0;
        in.skipNBytes(4);
        int orientation = Picture.UPRIGHT;
        boolean moves = false;
        for (int parts = 0; parts < MOST_PARTS; parts++) {
            long length = Integer.toUnsignedLong(in.readInt());
            String type = type(in);
            if (type.equals("IDAT")) break;
            moves |= type.equals("acTL");
            byte[] part = in.readNBytes(type.equals("eXIf") && length <= LONGEST_EXIF ? (int) length : 0);
            in.skipNBytes(length - part.length + 4);
            if (part.length > 0) orientation = ExifOrientation.in(part);
        }
        // what lies on its side is decoded and made anew, however few colours it has; what moves would stand still
        boolean free = !moves && (!listed || orientation != Picture.UPRIGHT);
        return new PictureHead(
                new Picture(pixels, orientation, free ? Colours.FREE : Colours.LISTED),
                interlaced || listed ? Storage.BY_DETAIL : Storage.BY_LINES);
    }

    private static PictureHead gif(DataInputStream in) throws IOException {
        in.skipNBytes(6);
        return upright(little(in, 2), little(in, 2), Colours.LISTED);
    }

    private static PictureHead webp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        String type = type(in);
        in.skipNBytes(4);
        return switch (type) {
            case "VP8X" -> {
                in.skipNBytes(4);
                yield upright(little(in, 3) + 1, little(in, 3) + 1, Colours.FREE);
            }
            case "VP8 " -> {
                in.skipNBytes(6);
                yield upright(little(in, 2) & 0x3FFF, little(in, 2) & 0x3FFF, Colours.FREE);
            }
            case "VP8L" -> {
                in.skipNBytes(1);
                int bits = little(in, 4);
                yield upright((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1, Colours.FREE);
            }
            default -> throw new BrokenPicture("no frame");
        };
    }

    /** Of a kind that is published as it lies: how it is turned, browsers read themselves. */
    private static PictureHead upright(int width, int height, Colours colours) {
        return new PictureHead(new Picture(new Pixels(width, height), Picture.UPRIGHT, colours), Storage.BY_LINES);
    }

    private static int little(DataInputStream in, int bytes) throws IOException {
        int number = 0;
        for (int i = 0; i < bytes; i++) number |= in.readUnsignedByte() << 8 * i;
        return number;
    }

    private static String type(DataInputStream in) throws IOException {
        byte[] type = new byte[4];
        in.readFully(type);
        return new String(type, StandardCharsets.US_ASCII);
    }
}
