package org.prongsai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Folders of tests: copied for those that change them, deleted with everything in them. */
public final class Folders {
    private Folders() {}

    /** Copies a folder. */
    public static void copy(Path from, Path to) {
        copy(from, to, files(from));
    }

    /** With everything in it. */
    public static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder, its files made in an order of their own. @param seed of the order */
    public static void copyShuffled(Path from, Path to, long seed) {
        List<Path> files = files(from);
        Collections.shuffle(files, new Random(seed));
        copy(from, to, files);
    }

    private static void copy(Path from, Path to, List<Path> files) {
        try {
            Files.createDirectories(to);
            for (Path file : files) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
