package org.prongsai.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that are sent. */
sealed interface Content {
    long bytes() throws IOException;

    /** All of them. */
    InputStream open() throws IOException;

    /** Those behind the first {@code from}. */
    default InputStream open(long from) throws IOException {
        InputStream in = open();
        in.skipNBytes(from);
        return in;
    }

    static Content of(Path file) {
        return new OfFile(file);
    }

    static Content of(byte[] small) {
        return new OfText(small);
    }

    static Content of(String text) {
        return new OfText(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Those of a file of this machine. */
    record OfFile(Path file) implements Content {
        @Override
        public long bytes() throws IOException {
            return Files.size(file);
        }

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    /** Those of a small file that was made. */
    record OfText(byte[] text) implements Content {
        @Override
        public long bytes() {
            return text.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text);
        }
    }
}
