package org.prongsai.media;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.prongsai.model.Picture;

/** The parts of a JPEG file (ITU-T T.81, annex B), of which those are taken over that a decoder needs. */
final class Jpeg {
    static final int START = 0xD8;
    static final int END = 0xD9;
    static final int SCAN = 0xDA;
    static final int EXIF = 0xE1;

    private static final int JFIF = 0xE0;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int COMMENT = 0xFE;

    /** Of the part of JFIF: what comes after is a small picture, which may show what was cut away. */
    private static final int JFIF_LENGTH = 14;

    /** Where a frame tells how many components its pixels have. */
    private static final int COMPONENTS = 5;

    private final byte[] bytes;
    private final ByteArrayOutputStream kept;
    private final List<byte[]> profile = new ArrayList<>();
    private int at = 2;

    private Jpeg(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new ByteArrayOutputStream(bytes.length);
    }

    /** The next marker, without fill bytes. */
    static int marker(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0xFF) throw new BrokenPicture("no marker");
        int marker = in.readUnsignedByte();
        while (marker == 0xFF) marker = in.readUnsignedByte();
        return marker;
    }

    static boolean standsAlone(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= 0xD7;
    }

    /** Whether the part tells width, height and how pixels are stored. */
    static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    static boolean isProgressive(int frame) {
        return (frame & 3) == 2;
    }

    /**
     * The same picture, without loss: no words, no place, no small pictures, nothing behind its end.
     *
     * @param orientation which is all that is said beside the picture, and only where it is not upright
     */
    static byte[] stripped(byte[] bytes, int orientation) throws BrokenPicture {
        try {
            return new Jpeg(bytes).stripped(orientation);
        } catch (IndexOutOfBoundsException e) {
            throw new BrokenPicture("ends too soon");
        }
    }

    private byte[] stripped(int orientation) throws BrokenPicture {
        keepMarker(START);
        boolean frame = false;
        boolean scan = false;
        boolean oriented = orientation == Picture.UPRIGHT;
        for (int marker = marker(); marker != END; marker = marker()) {
            if (standsAlone(marker)) {
                keepMarker(marker);
                continue;
            }
            frame |= isFrame(marker);
            scan |= marker == SCAN;
            int length = (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
            if (length < 2 || at + length > bytes.length) throw new BrokenPicture("ends too soon");
            boolean afterJfif = marker != JFIF;
            if (!oriented && afterJfif) {
                keepPart(EXIF, ExifOrientation.markedBlock(orientation));
                oriented = true;
            }
            keep(marker, at + 2, length - 2);
            at += length;
            if (marker == SCAN) keepScan();
        }
        if (!frame || !scan) throw new BrokenPicture("no picture");
        keepMarker(END);
        return kept.toByteArray();
    }

    private int marker() throws BrokenPicture {
        if ((bytes[at++] & 0xFF) != 0xFF) throw new BrokenPicture("no marker");
        while ((bytes[at] & 0xFF) == 0xFF) at++;
        return bytes[at++] & 0xFF;
    }

    private void keep(int marker, int start, int length) {
        byte[] all = Arrays.copyOfRange(bytes, start, start + length);
        if (isFrame(marker)) {
            // Grey is shown as it is stored: what scanners say of their grey makes it darker or lighter.
            boolean coloured = length > COMPONENTS && all[COMPONENTS] > 1;
            if (coloured) profile.forEach(part -> keepPart(PROFILE, part));
        }
        if (marker == JFIF) {
            if (startsAs("JFIF\0", start) && length >= JFIF_LENGTH) {
                byte[] part = Arrays.copyOfRange(bytes, start, start + JFIF_LENGTH);
                part[JFIF_LENGTH - 2] = 0;
                part[JFIF_LENGTH - 1] = 0;
                keepPart(JFIF, part);
            }
            return;
        }
        boolean ofPrograms = marker >= JFIF && marker <= 0xEF || marker == COMMENT;
        if (marker == PROFILE && startsAs("ICC_PROFILE\0", start)) profile.add(all);
        if (!ofPrograms || marker == ADOBE && startsAs("Adobe", start)) keepPart(marker, all);
    }

    private boolean startsAs(String mark, int start) {
        byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
        return start + wanted.length <= bytes.length
                && Arrays.equals(bytes, start, start + wanted.length, wanted, 0, wanted.length);
    }

    /** What follows the head of a scan, up to a marker that does not belong to it. */
    private void keepScan() {
        int start = at;
        while (true) {
            while (bytes[at] != (byte) 0xFF) at++;
            int next = bytes[at + 1] & 0xFF;
            boolean ofScan = next == 0 || next >= 0xD0 && next <= 0xD7;
            if (!ofScan && next != 0xFF) break;
            at += next == 0xFF ? 1 : 2;
        }
        kept.write(bytes, start, at - start);
    }

    private void keepMarker(int marker) {
        kept.write(0xFF);
        kept.write(marker);
    }

    private void keepPart(int marker, byte[] part) {
        keepMarker(marker);
        kept.writeBytes(
                ByteBuffer.allocate(2).putShort((short) (part.length + 2)).array());
        kept.writeBytes(part);
    }
}
