package org.prongsai.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected texts in files. {@code mvn test -Dgolden=rewrite} writes what is printed now, to be read in the diff; a machine
 * that sets {@code CI} refuses it.
 */
public final class Golden {
    private static final boolean REWRITE = "rewrite".equals(System.getProperty("golden"));

    private Golden() {}

    /** Compares a text with a file; a file that is not there stands for an empty text. */
    public static void check(Path file, String text) {
        try {
            if (REWRITE) rewrite(file, text);
            String expected = Files.exists(file) ? Files.readString(file) : "";
            assertThat(text).as(file.toString()).isEqualTo(expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rewrite(Path file, String text) throws IOException {
        if (System.getenv("CI") != null) throw new IllegalStateException("goldens are not rewritten on CI");
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
