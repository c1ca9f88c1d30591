package org.prongsai.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What Prongsai wrote into a folder: SHA-256 sums of all files but this one, in the format of {@code sha256sum}, sorted by
 * name. A folder without it is not Prongsai's.
 */
final class Manifest {
    static final String NAME = "prongsai-manifest.txt";

    /** A name without anything that might lead elsewhere, as almost all are. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_/-]*+\\.[a-z0-9]+");

    private final SortedMap<String, String> sums = new TreeMap<>();

    synchronized void add(String file, String sha256) {
        sums.put(file, sha256);
    }

    Set<String> files() {
        return sums.keySet();
    }

    SortedMap<String, String> sums() {
        return sums;
    }

    void write(Path folder) throws IOException {
        Files.write(folder.resolve(NAME), bytes(sums));
    }

    /** What stands in a manifest. @param sums by file, in the order in which they are to stand */
    static byte[] bytes(SortedMap<String, String> sums) {
        StringBuilder text = new StringBuilder();
        sums.forEach((file, sum) -> text.append(sum).append("  ").append(file).append('\n'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The manifest of a folder, if it has one. */
    static Optional<Manifest> read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) return Optional.empty();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return Optional.of(read(lines));
        }
    }

    /** Lines that are none of a manifest, or whose file would lie elsewhere, are passed over. */
    static Manifest read(BufferedReader lines) throws IOException {
        Manifest manifest = new Manifest();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.length() > 66 && isInside(line.substring(66))) {
                manifest.add(line.substring(66), line.substring(0, 64));
            }
        }
        return manifest;
    }

    /** The sums of the files of a folder, by name; none when it has no manifest. */
    static Map<String, String> sums(Path folder) throws IOException {
        return read(folder).<Map<String, String>>map(found -> found.sums).orElse(Map.of());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line that somebody wrote into a manifest must not lead to files elsewhere. */
    private static boolean isInside(String file) {
        return PLAIN.matcher(file).matches() || !file.matches("(?s).*[\\\\:\\x00].*|/.*|(.*/)?\\.\\.?(/.*)?");
    }
}
