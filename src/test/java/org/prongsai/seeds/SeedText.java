package org.prongsai.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a real document as it was converted, read on its own terms: rows of tables with tabs between cells, tags of
 * lists that were never closed, heads of tables printed again on each page.
 */
final class SeedText {
    private static final Pattern TAG = Pattern.compile("</?(?:ul|ol|li|p|u)\\b[^>]*>");

    /** Between two Thai letters a line break of the original's narrow cells is no space. */
    private static final Pattern BREAK_IN_THAI = Pattern.compile("(?<=[ก-ฺเ-๎])\\s*\\n\\s*(?=[ก-ฺเ-๎])");

    /** A paragraph may begin with a single tab as a cell does, but is longer than any line of one. */
    private static final int LONGEST_CELL_LINE = 250;

    /** A part of the document. */
    sealed interface Part {}

    record Line(String text) implements Part {}

    /** Rows, the head first; an identical head that is printed again on the next page is left out. */
    record Table(List<List<String>> rows) implements Part {}

    private final List<Part> parts = new ArrayList<>();

    private SeedText() {}

    /** @param cells whether each cell stands on lines of its own that begin with a tab, or all cells of a row on one line */
    static SeedText read(Path file, Layout cells) throws IOException {
        SeedText seed = new SeedText();
        String text = Files.readString(file);
        if (cells == Layout.CELL_PER_LINE) seed.readCellPerLine(text.split("\n"));
        else seed.readRowPerLine(text.split("\n"));
        return seed;
    }

    enum Layout {
        ROW_PER_LINE,
        CELL_PER_LINE
    }

    List<Part> parts() {
        return parts;
    }

    List<Table> tables() {
        return parts.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** Rows of one table are divided by nothing but blank lines; one row alone, of two cells, is text laid out with a tab. */
    private void readRowPerLine(String[] lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            boolean score = line.startsWith("<u>");
            if (line.contains("\t") && !score) {
                rows.add(List.of(line.split("\t", -1)).stream()
                        .map(SeedText::cell)
                        .toList());
            } else if (!line.isBlank()) {
                flush(rows);
                parts.add(new Line(plain(line)));
            }
        }
        flush(rows);
    }

    private void readCellPerLine(String[] lines) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                if (!row.isEmpty()) rows.add(row);
                row = new ArrayList<>();
            } else if (line.startsWith("\t") && !line.startsWith("\t\t") && line.length() < LONGEST_CELL_LINE) {
                row.add(line.strip());
            } else if (!row.isEmpty()) {
                row.set(row.size() - 1, row.get(row.size() - 1) + "\n" + line.strip());
            } else {
                flush(rows);
                parts.add(new Line(plain(line)));
            }
        }
        if (!row.isEmpty()) rows.add(row);
        flush(rows);
    }

    private void flush(List<List<String>> rows) {
        if (rows.isEmpty()) return;
        List<List<String>> normal = rows.stream()
                .map(row -> row.stream().map(SeedText::cell).toList())
                .map(SeedText::withoutEmptyEnd)
                .toList();
        int head = normal.get(0).size() == 1 ? 1 : 0;
        List<List<String>> merged = new ArrayList<>();
        merged.add(normal.get(head));
        for (List<String> row : normal) {
            if (!row.equals(merged.get(0))) merged.add(row);
        }
        parts.add(new Table(merged));
        rows.clear();
    }

    /** A line across all columns has one cell and an empty one. */
    private static List<String> withoutEmptyEnd(List<String> row) {
        return row.size() == 2 && row.get(1).isEmpty() ? row.subList(0, 1) : row;
    }

    private static String cell(String cell) {
        String joined = BREAK_IN_THAI.matcher(TAG.matcher(cell).replaceAll(" ")).replaceAll("");
        return joined.replaceAll("\\s+", " ").strip();
    }

    /** A line of text without the converter's marks: tags, bold, headings, links, dotted lines. */
    private static String plain(String line) {
        if (line.matches("\\*+")) return line;
        return TAG.matcher(line)
                .replaceAll(" ")
                .replaceAll("\\*\\*(?!\\*)|^#+ ", "")
                .replaceAll("\\[([^\\]]*)\\]\\(([^)]*)\\)", "$1")
                .replaceAll("<(https?://[^>]*)>", "$1")
                .replaceAll("\\.{4,}", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
