package org.prongsai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads files of open data as others would who never saw this program. */
public final class OpenFiles {
    private OpenFiles() {}

    /** Files below a site's {@code data/} with one of the endings, in order; none where there is no such folder. */
    public static List<Path> in(Path site, String ending) {
        Path data = site.resolve("data");
        if (!Files.exists(data)) return List.of();
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows of a CSV file by RFC 4180; its byte order mark and the ends of its lines have to be there. */
    public static List<List<String>> csv(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.charAt(0) != '\uFEFF' || !text.endsWith("\r\n"))
            throw new AssertionError("not as Excel needs it: " + file);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < text.length(); i++) {
            char here = text.charAt(i);
            if (quoted && here == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(i++));
            } else if (here == '"') {
                quoted = !quoted;
            } else if (quoted) {
                cell.append(here);
            } else if (here == ',' || here == '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (here == ',') continue;
                if (text.charAt(++i) != '\n') throw new AssertionError("a line without its end: " + file);
                rows.add(List.copyOf(row));
                row.clear();
            } else if (here == '\n') {
                throw new AssertionError("a line end alone: " + file);
            } else {
                cell.append(here);
            }
        }
        return rows;
    }
}
