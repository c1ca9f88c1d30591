package org.prongsai.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Files as URI references (RFC 3986): relative to the current folder below it, absolute elsewhere. */
final class FileUris {
    private static final String UNRESERVED = "-._~/";

    private FileUris() {}

    /** @param file from the site's folder */
    static String of(Path site, String file) {
        Path here = Path.of("").toAbsolutePath().normalize();
        Path there = site.toAbsolutePath().normalize();
        if (!there.startsWith(here)) {
            String folder = there.toUri().toASCIIString();
            return (folder.endsWith("/") ? folder : folder + "/") + encoded(file);
        }
        String folder = here.relativize(there).toString().replace('\\', '/');
        return encoded(folder.isEmpty() ? file : folder + "/" + file);
    }

    private static String encoded(String path) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xFF);
            boolean plain =
                    character < 0x80 && (Character.isLetterOrDigit(character) || UNRESERVED.indexOf(character) >= 0);
            if (plain) encoded.append(character);
            else encoded.append(String.format("%%%02X", (int) character));
        }
        return encoded.toString();
    }
}
