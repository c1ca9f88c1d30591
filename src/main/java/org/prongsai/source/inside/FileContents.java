package org.prongsai.source.inside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.prongsai.model.FileKind;
import org.prongsai.model.Inside;

/**
 * What takes time to find out about a file, each part only when somebody asks for it.
 *
 * @param words by which it may be searched
 * @param checksum SHA-256 of its bytes in hexadecimal digits; empty when it cannot be read
 */
public record FileContents(ReadOnce<Inside> inside, ReadOnce<String> words, ReadOnce<String> checksum) {
    private static final int CHUNK = 1 << 16;

    /** What was found out, as far as somebody asked. */
    public record Found(Optional<Inside> inside, Optional<String> words, Optional<String> checksum) {
        public static final Found NOTHING = new Found(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** @param known from another time */
    public static FileContents of(Path file, FileKind kind, Found known) {
        return new FileContents(
                InsideReader.of(file, kind).knowing(known.inside()),
                InsideReader.words(file, kind).knowing(known.words()),
                ReadOnce.of(() -> sha256(file)).knowing(known.checksum()));
    }

    public Found found() {
        return new Found(inside.found(), words.found(), checksum.found());
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) digest.update(chunk, 0, read);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            // it went away since it was listed, which whoever copies it reports
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
