package org.prongsai.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.machine.FileStamp;

/** The program itself, as far as what it makes of a site may be otherwise with another. */
final class Program {
    private static final Optional<String> IDENTITY = place().map(place -> identityOf(place) + " " + Runtime.version());

    private Program() {}

    /** The same as long as the program is, and the Java that runs it; nothing where it cannot be told, as in an archive that was moved. */
    static Optional<String> identity() {
        return IDENTITY;
    }

    private static Optional<Path> place() {
        try {
            Path place = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Optional.of(place).filter(Files::exists);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of a jar, or of a folder of classes while the program is being written. */
    static String identityOf(Path place) {
        StringBuilder identity = new StringBuilder();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                FileStamp stamp = FileStamp.of(file);
                if (stamp.kind() != FileStamp.Kind.FILE) continue;
                List.of(place.relativize(file), stamp.bytes(), stamp.modified())
                        .forEach(part -> identity.append(part).append(' '));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return identity.toString();
    }
}
