package org.prongsai.publish;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes have been read of it. */
final class CountedStream extends FilterInputStream {
    private final LongConsumer heard;
    private long read;

    CountedStream(InputStream in, LongConsumer heard) {
        super(in);
        this.heard = heard;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) heard.accept(++read);
        return one;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        int count = super.read(into, at, length);
        if (count > 0) {
            read += count;
            heard.accept(read);
        }
        return count;
    }
}
