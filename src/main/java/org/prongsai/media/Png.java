package org.prongsai.media;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** The parts of a PNG file (ISO/IEC 15948), of which those are taken over that a decoder needs. */
final class Png {
    private static final int SIGNATURE = 8;

    /** Length, type and sum. */
    private static final int AROUND = 12;

    /** What pixels mean as colours. */
    private static final Set<String> COLOURS = Set.of("gAMA", "cHRM", "sRGB", "iCCP", "cICP");

    private static final Set<String> NEEDED =
            Set.of("IHDR", "PLTE", "tRNS", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT", "IDAT", "IEND");

    private Png() {}

    private record Part(String type, int start, int end) {}

    /** Takes parts one after the other. */
    private interface Taking {
        void take(Part part);
    }

    /** The same picture, without loss: no words, no place, nothing behind its end. */
    static byte[] stripped(byte[] bytes) throws BrokenPicture {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        kept.write(bytes, 0, SIGNATURE);
        eachPart(bytes, part -> {
            if (NEEDED.contains(part.type()) || COLOURS.contains(part.type()))
                kept.write(bytes, part.start(), part.end() - part.start());
        });
        return kept.toByteArray();
    }

    /** A picture with the colours that the pixels of another had, of which it was made. */
    static byte[] withColoursOf(byte[] original, byte[] made) throws BrokenPicture {
        int afterHead = SIGNATURE + AROUND + 13;
        ByteArrayOutputStream kept = new ByteArrayOutputStream(made.length);
        kept.write(made, 0, afterHead);
        eachPart(original, part -> {
            if (COLOURS.contains(part.type())) kept.write(original, part.start(), part.end() - part.start());
        });
        kept.write(made, afterHead, made.length - afterHead);
        return kept.toByteArray();
    }

    private static void eachPart(byte[] bytes, Taking taking) throws BrokenPicture {
        boolean pixels = false;
        for (int at = SIGNATURE; at + AROUND <= bytes.length; ) {
            int length = ByteBuffer.wrap(bytes).getInt(at);
            if (length < 0 || length > bytes.length - at - AROUND) break;
            Part part = new Part(new String(bytes, at + 4, 4, StandardCharsets.US_ASCII), at, at + AROUND + length);
            if (at == SIGNATURE && (!part.type().equals("IHDR") || length != 13)) break;
            CRC32 sum = new CRC32();
            sum.update(bytes, at + 4, length + 4);
            if ((int) sum.getValue() != ByteBuffer.wrap(bytes).getInt(at + 8 + length)) break;
            taking.take(part);
            pixels |= part.type().equals("IDAT");
            if (pixels && part.type().equals("IEND")) return;
            at = part.end();
        }
        throw new BrokenPicture("ends too soon");
    }
}
