package org.prongsai.machine;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * By which it is seen that a content is another: two sums of 32 bits by unlike polynomials, which processors compute as fast as they read. It tells
 * apart what happens by chance, not what somebody made to deceive.
 */
public final class Checksum {
    private Checksum() {}

    public static long of(byte[] content) {
        CRC32 one = new CRC32();
        CRC32C other = new CRC32C();
        one.update(content);
        other.update(content, 0, content.length);
        return one.getValue() << 32 | other.getValue();
    }
}
