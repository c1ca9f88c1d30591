package org.prongsai.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.RecordTable;
import org.prongsai.render.view.TableView;
import org.prongsai.render.view.TableView.CellView;
import org.prongsai.render.view.TableView.LineView;

/** Tables of the record, line by line as in the original. */
final class TableViews {
    /** The columns that name a row to somebody who hears the table read. */
    private static final Set<ColumnRole> NAMING = EnumSet.of(
            ColumnRole.TOPIC, ColumnRole.MEASURE, ColumnRole.INDICATOR, ColumnRole.ITEM, ColumnRole.RECOMMENDATION);

    /** So many columns of text can be read on a sheet of A4 that stands upright. */
    private static final int MOST_UPRIGHT = 4;

    private static final int LETTERS_UPRIGHT = 100;
    private static final int LETTERS_OF_COLUMN = 40;

    private final ProseViews prose;

    TableViews(ProseViews prose) {
        this.prose = prose;
    }

    /** @param caption as the original prints it; empty when it prints none */
    TableView table(RecordTable table, String caption) {
        List<TableView.ColumnView> columns = table.columns().stream()
                .map(column -> new TableView.ColumnView(column.role().key(), column.label()))
                .toList();
        int heading = headingColumn(table);
        List<LineView> lines =
                table.lines().stream().map(line -> line(line, table, heading)).toList();
        return new TableView(
                caption.isEmpty() ? table.title() : caption,
                !caption.isEmpty(),
                isWide(table),
                columns,
                lines,
                prose.downloads(table));
    }

    /** Whether its columns cannot be read on a sheet that stands upright: they are many, and their texts long. */
    private static boolean isWide(RecordTable table) {
        int letters = IntStream.range(0, table.columns().size())
                .map(column -> letters(table, column))
                .sum();
        return table.columns().size() > MOST_UPRIGHT && letters > LETTERS_UPRIGHT;
    }

    /** The room that a column takes: its longest line, but no more than that at which texts go on below. */
    private static int letters(RecordTable table, int column) {
        return table.rows().stream()
                .flatMap(row -> row.cells().get(column).written().text().lines())
                .mapToInt(line -> Math.min(LETTERS_OF_COLUMN, line.length()))
                .max()
                .orElse(0);
    }

    private static int headingColumn(RecordTable table) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (NAMING.contains(table.columns().get(i).role())) return i;
        }
        return -1;
    }

    private LineView line(RecordTable.Line line, RecordTable table, int heading) {
        if (line instanceof RecordTable.Group group) {
            return new LineView("group", group.text().text(), List.of(), List.of());
        }
        if (line instanceof RecordTable.RepeatedHead head) return new LineView("head", "", head.labels(), List.of());
        RecordTable.Row row = (RecordTable.Row) line;
        List<CellView> cells = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            RecordTable.Column column = table.columns().get(i);
            RecordTable.Cell cell = row.cells().get(i);
            cells.add(new CellView(
                    column.role().key(), column.label(), i == heading, cell.isEmpty(), prose.phrase(cell.prose())));
        }
        return new LineView("row", "", List.of(), cells);
    }
}
