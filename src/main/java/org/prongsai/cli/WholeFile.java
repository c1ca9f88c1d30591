package org.prongsai.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that a command makes: it is there whole, or as it was before. */
final class WholeFile {
    private WholeFile() {}

    /** What writes the file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes beside the place, then puts it there; makes the folder when it is missing. */
    static void write(Path file, Content content) throws IOException {
        Path target = file.toAbsolutePath().normalize();
        Files.createDirectories(target.getParent());
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".unfinished");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
                content.writeTo(out);
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
