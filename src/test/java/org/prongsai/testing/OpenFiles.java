package org.prongsai.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        String text = read(file);
        if (text.charAt(0) != '\uFEFF' || !text.endsWith("\r\n"))
            throw new AssertionError("not as Excel needs it: " + file);
        return rows(file, text.substring(1), "\r\n");
    }

    /** Rows of a CSV file as an office program writes it: no byte order mark, a line feed behind each row. */
    public static List<List<String>> officeCsv(Path file) {
        return rows(file, read(file), "\n");
    }

    private static List<List<String>> rows(Path file, String text, String end) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (quoted && here == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(i++));
            } else if (here == '"') {
                quoted = !quoted;
            } else if (quoted) {
                cell.append(here);
            } else if (here == ',') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (text.startsWith(end, i)) {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
                i += end.length() - 1;
            } else if (here == '\r' || here == '\n') {
                throw new AssertionError("a line end of another kind: " + file);
            } else {
                cell.append(here);
            }
        }
        return rows;
    }
}
