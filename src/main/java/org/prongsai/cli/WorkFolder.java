package org.prongsai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that a command made for itself, beside what it makes. */
final class WorkFolder {
    private WorkFolder() {}

    static void remove(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) delete(file);
    }

    /** A program that has just been ended may still hold a file; what is left is only in the way. */
    private static void delete(Path file) {
        boolean deleted = file.toFile().delete();
        if (!deleted) file.toFile().deleteOnExit();
    }
}
