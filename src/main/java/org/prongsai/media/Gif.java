package org.prongsai.media;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The blocks of a GIF file (version 89a), of which those are taken over that draw it and make it move. */
final class Gif {
    private static final int HEAD = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int END = 0x3B;
    private static final int CONTROL = 0xF9;
    private static final int APPLICATION = 0xFF;

    /** How often the pictures are shown again. */
    private static final Set<String> LOOPS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final byte[] bytes;
    private final ByteArrayOutputStream kept;
    private int at;
    private boolean drawn;

    private Gif(byte[] bytes) {
        this.bytes = bytes;
        this.kept = new ByteArrayOutputStream(bytes.length);
    }

    /** The same pictures, without comments and what programs left, and nothing behind the end. */
    static byte[] stripped(byte[] bytes) throws BrokenPicture {
        try {
            return new Gif(bytes).stripped();
        } catch (IndexOutOfBoundsException e) {
            throw new BrokenPicture("ends too soon");
        }
    }

    private byte[] stripped() throws BrokenPicture {
        at = HEAD + colours(bytes[10]);
        keepFrom(0);
        for (int block = bytes[at] & 0xFF; block != END; block = bytes[at] & 0xFF) {
            int start = at;
            if (block == IMAGE) {
                at += 10 + colours(bytes[at + 9]) + 1;
                skipData();
                drawn = true;
                keepFrom(start);
            } else if (block == EXTENSION) {
                int label = bytes[at + 1] & 0xFF;
                boolean loops = label == APPLICATION
                        && LOOPS.contains(new String(bytes, at + 3, 11, StandardCharsets.US_ASCII));
                at += 2;
                skipData();
                if (label == CONTROL || loops) keepFrom(start);
            } else {
                throw new BrokenPicture("unknown block");
            }
        }
        if (!drawn) throw new BrokenPicture("no picture");
        kept.write(END);
        return kept.toByteArray();
    }

    /** Bytes of a table of colours. */
    private static int colours(byte packed) {
        return (packed & 0x80) == 0 ? 0 : 3 << (packed & 7) + 1;
    }

    private void skipData() {
        while (bytes[at] != 0) at += (bytes[at] & 0xFF) + 1;
        at++;
    }

    private void keepFrom(int start) {
        if (at > bytes.length) throw new IndexOutOfBoundsException(at);
        kept.write(bytes, start, at - start);
    }
}
