package org.prongsai.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * Whether the program is older than its sources. The launchers ask this of the program itself, by the same code on every
 * system: it ends with {@value #EXIT_CODE}, they make it anew and run it again.
 */
final class StaleProgram {
    /** What the launchers wait for; no command ends with it. */
    static final int EXIT_CODE = 75;

    /** Set by the launchers to the folder of the project. */
    private static final String HOME = "prongsai.home";

    private static final List<String> SOURCES =
            List.of("pom.xml", "src/main", "templates", "static", "docs/problems.md");

    private StaleProgram() {}

    /** Only when a launcher has set the project's folder. */
    static boolean runs() {
        String home = System.getProperty(HOME);
        return home != null && isStale(Path.of(home));
    }

    /** Whether a source, or a folder from which one was removed, is newer than the jar. */
    static boolean isStale(Path home) {
        try {
            FileTime made = Files.getLastModifiedTime(home.resolve("target/prongsai.jar"));
            for (String source : SOURCES) {
                if (isNewer(home.resolve(source), made)) return true;
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNewer(Path source, FileTime made) throws IOException {
        NewerFile newer = new NewerFile(made);
        Files.walkFileTree(source, newer);
        return newer.found;
    }

    /** Looks at files as they are found, one question to the system each. */
    private static final class NewerFile extends SimpleFileVisitor<Path> {
        private final FileTime made;
        private boolean found;

        NewerFile(FileTime made) {
            this.made = made;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return visit(attributes);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            return visit(attributes);
        }

        private FileVisitResult visit(BasicFileAttributes attributes) {
            found = attributes.lastModifiedTime().compareTo(made) > 0;
            return found ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }
    }
}
