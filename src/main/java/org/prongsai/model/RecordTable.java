package org.prongsai.model;

import java.util.List;
import java.util.Optional;
import org.prongsai.problem.Place;

/**
 * A table of the record: the plan, its results, or another table of a report.
 *
 * @param name the file's name without its extension, unique within its year
 * @param title what it is called where its caption is not printed
 * @param lines in the order of the original
 */
public record RecordTable(String name, Kind kind, String title, List<Column> columns, List<Line> lines, Place place) {
    public RecordTable {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** What a table records. */
    public enum Kind {
        /** What will be done: มาตรการ. */
        PLAN,
        /** What was done: ผลการดำเนินการ. */
        RESULTS,
        OTHER
    }

    /**
     * A column.
     *
     * @param key the role's key, or {@code extra:<name>}
     * @param label as the original prints it
     */
    public record Column(String key, ColumnRole role, String label) {}

    /** A line of a table. */
    public sealed interface Line {}

    /** A line across all columns that names the lines below it. */
    public record Group(Written text) implements Line {}

    /**
     * The head again, where the original's next page prints it differently.
     *
     * @param labels one for each column
     * @param place of the first that is printed differently
     */
    public record RepeatedHead(List<String> labels, Place place) implements Line {
        public RepeatedHead {
            labels = List.copyOf(labels);
        }
    }

    /**
     * A row.
     *
     * @param id of the measure that the row is about; a row of a plan and a row of results with the same id belong together
     * @param part whether the row begins the measure or goes on with it, as after a page break of the original
     * @param title given by its author for lists and headings
     * @param cells one for each column; an empty one is empty in the original
     */
    public record Row(String id, Part part, Optional<String> title, List<Cell> cells, Facts facts, Place place)
            implements Line {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Which part of a measure a row is. */
    public enum Part {
        FIRST,
        CONTINUED
    }

    /**
     * A cell.
     *
     * @param written as typed
     */
    public record Cell(Written written, Prose prose) {
        public boolean isEmpty() {
            return prose.isEmpty();
        }
    }

    /** The rows, without groups and repeated heads. */
    public List<Row> rows() {
        return lines.stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
    }

    /** The cell of the first column with the role, if the table has one. */
    public Optional<Cell> cell(Row row, ColumnRole role) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == role) return Optional.of(row.cells().get(i));
        }
        return Optional.empty();
    }
}
