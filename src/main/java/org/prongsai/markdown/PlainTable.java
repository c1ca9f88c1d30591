package org.prongsai.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a table whose rows all begin and end with a pipe and have as many cells as its head. */
final class PlainTable {
    private final String text;
    private final PlainWriter writer;
    private final List<String> classes;

    /** @param classes of the columns; empty for those that have none */
    private PlainTable(List<String> classes, String text, PlainWriter writer) {
        this.classes = classes;
        this.text = text;
        this.writer = writer;
    }

    /** False when the table is not plain. */
    static boolean write(List<PlainLine> rows, String text, PlainWriter writer) {
        if (rows.size() < 2) return false;
        Optional<List<String>> classes = cells(rows.get(1), text).flatMap(rule -> classes(rule, text));
        return classes.isPresent() && new PlainTable(classes.get(), text, writer).addRows(rows);
    }

    /** The class of each column, from the line under the head. */
    private static Optional<List<String>> classes(List<Inline.Words> rule, String text) {
        List<String> classes = new ArrayList<>();
        for (Inline.Words cell : rule) {
            boolean left = text.charAt(cell.start()) == ':';
            boolean right = text.charAt(cell.end() - 1) == ':';
            int from = cell.start() + (left ? 1 : 0);
            int to = cell.end() - (right ? 1 : 0);
            boolean dashes = from < to && text.substring(from, to).chars().allMatch(sign -> sign == '-');
            if (!dashes) return Optional.empty();
            classes.add(!right ? "" : left ? "centre" : "number");
        }
        return Optional.of(classes);
    }

    /** The cells of a row, without the spaces around them; of a blank cell one space is left. */
    private static Optional<List<Inline.Words>> cells(PlainLine row, String text) {
        List<Inline.Words> cells = new ArrayList<>();
        int start = row.start() + 1;
        while (start < row.end()) {
            int pipe = text.indexOf('|', start);
            if (pipe < 0 || pipe >= row.end()) return Optional.empty();
            int from = start;
            int to = pipe;
            while (from < to && text.charAt(from) == ' ') from++;
            while (from < to && text.charAt(to - 1) == ' ') to--;
            if (start == pipe) return Optional.empty();
            cells.add(from < to ? new Inline.Words(from, to) : new Inline.Words(start, start + 1));
            start = pipe + 1;
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(cells);
    }

    private boolean addRows(List<PlainLine> rows) {
        writer.markup()
                .open("div", "class", "scroll", "role", "region", "aria-label", "ตาราง", "tabindex", "0")
                .line()
                .open("table", "class", "table")
                .line();
        if (!addSection("thead", "th", rows.subList(0, 1))) return false;
        if (rows.size() > 2 && !addSection("tbody", "td", rows.subList(2, rows.size()))) return false;
        writer.markup().close("table").line().close("div").line();
        return true;
    }

    private boolean addSection(String section, String tag, List<PlainLine> rows) {
        writer.markup().open(section).line();
        for (PlainLine row : rows) {
            if (!addRow(tag, row)) return false;
        }
        writer.markup().close(section).line();
        return true;
    }

    private boolean addRow(String tag, PlainLine row) {
        Optional<List<Inline.Words>> cells = cells(row, text);
        if (cells.isEmpty() || cells.get().size() != classes.size()) return false;
        writer.markup().open("tr");
        for (int i = 0; i < classes.size(); i++) {
            Inline.Words cell = cells.get().get(i);
            Optional<List<Inline>> content = PlainInlines.read(text, cell.start(), cell.end());
            if (content.isEmpty()) return false;
            writer.markup().open(tag, attributes(tag, classes.get(i)));
            writer.line(content.get());
            writer.markup().close(tag);
        }
        writer.markup().close("tr").line();
        return true;
    }

    private static String[] attributes(String tag, String classes) {
        List<String> attributes = new ArrayList<>(4);
        if (tag.equals("th")) attributes.addAll(List.of("scope", "col"));
        if (!classes.isEmpty()) attributes.addAll(List.of("class", classes));
        return attributes.toArray(String[]::new);
    }
}
