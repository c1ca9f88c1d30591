package org.prongsai.machine;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * By which it is seen that a content is another: two sums of 32 bits by unlike polynomials, which processors compute as fast as they read. It tells
 * apart what happens by chance, not what somebody made to deceive.
 */
public final class Checksum {
    private Checksum() {}

    /** Adds up what it hands on. */
    public static final class Stream extends FilterOutputStream {
        private final CRC32 one = new CRC32();
        private final CRC32C other = new CRC32C();

        public Stream(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int content) throws IOException {
            write(new byte[] {(byte) content}, 0, 1);
        }

        @Override
        public void write(byte[] content, int from, int length) throws IOException {
            out.write(content, from, length);
            one.update(content, from, length);
            other.update(content, from, length);
        }

        /** Of all so far. */
        public long sum() {
            return one.getValue() << 32 | other.getValue();
        }
    }

    public static long of(byte[] content) {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        one.update(content);
        other.update(content, 0, content.length);
        return one.getValue() << 32 | other.getValue();
    }
}
