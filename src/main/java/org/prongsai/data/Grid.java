package org.prongsai.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.data.DataTable.Column;
import org.prongsai.data.DataTable.Origin;
import org.prongsai.data.DataTable.Row;
import org.prongsai.data.DataTable.Type;
import org.prongsai.data.DataTable.Value;
import org.prongsai.problem.Place;

/**
 * A dataset as spreadsheets hold it: the text as printed, the value that it means in a column beside it, and at the end the file and line
 * from which the row is.
 */
public final class Grid {
    private static final String VALUE = " (ค่า)";
    private static final String KEPT = "โปรแกรมบันทึก";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private final DataTable table;
    private final List<Heading> columns;

    /** The first heads the others. */
    private final List<List<Workbook.Cell>> lines = new ArrayList<>();

    /**
     * A column of the files.
     *
     * @param name as the files have it, unique within them
     * @param key by which programs find it in JSON
     * @param type of what stands in it, in words
     * @param origin from where that is, in words
     */
    public record Heading(String name, String key, String type, Optional<String> unit, String origin) {
        private Heading named(String other) {
            return new Heading(other, key, type, unit, origin);
        }
    }

    private Grid(DataTable table) {
        this.table = table;
        this.columns = unique(headings(table));
    }

    public static Grid of(DataTable table) {
        Grid grid = new Grid(table);
        grid.addHead();
        table.rows().forEach(grid::add);
        return grid;
    }

    /** The columns in their order, those of the source among them. */
    public List<Heading> columns() {
        return columns;
    }

    /** What stands in the first rows, a text for each column. @param most how many rows */
    public List<List<String>> first(int most) {
        return lines.stream()
                .skip(1)
                .limit(most)
                .map(line -> line.stream().map(Grid::text).toList())
                .toList();
    }

    byte[] csv() {
        return Csv.of(lines.stream()
                .map(line -> line.stream().map(Grid::text).toList())
                .toList());
    }

    byte[] workbook(String sheet) {
        return Workbook.of(sheet, widths(), lines);
    }

    /** What stands above the text of a column, and in tables of columns. */
    static String heading(Column column) {
        return column.origin() == Origin.COMPUTED ? column.label() + " (คำนวณได้)" : column.label();
    }

    private static boolean hasText(Column column) {
        return column.origin() != Origin.READ;
    }

    private void addHead() {
        lines.add(columns.stream()
                .map(column -> (Workbook.Cell) new Workbook.Cell.Text(column.name()))
                .toList());
    }

    private static List<Heading> headings(DataTable table) {
        List<Heading> headings = new ArrayList<>();
        for (Column column : table.columns()) {
            if (hasText(column)) headings.add(heading(column, heading(column), Type.TEXT));
            String value = hasText(column) ? heading(column) + VALUE : heading(column);
            if (column.hasValues()) headings.add(heading(column, value, column.type()));
        }
        boolean single = table.rows().stream().allMatch(row -> row.places().size() == 1);
        headings.add(new Heading("ไฟล์ต้นทาง", "source.file", Type.TEXT.label(), Optional.empty(), KEPT));
        Type line = single ? Type.NUMBER : Type.TEXT;
        headings.add(new Heading("บรรทัด", "source.line", line.label(), Optional.empty(), KEPT));
        return headings;
    }

    private static Heading heading(Column column, String name, Type type) {
        return new Heading(
                name, column.key(), type.label(), column.unit(), column.origin().label());
    }

    /** Forms print the same label above two columns; programs need to tell them apart. */
    private static List<Heading> unique(List<Heading> headings) {
        Set<String> seen = new HashSet<>();
        List<Heading> unique = new ArrayList<>();
        for (Heading heading : headings) {
            String other = heading.name();
            for (int number = 2; !seen.add(other); number++) other = heading.name() + " [" + number + "]";
            unique.add(heading.named(other));
        }
        return List.copyOf(unique);
    }

    private void add(Row row) {
        List<Workbook.Cell> line = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            DataTable.Cell cell = row.cells().get(i);
            if (hasText(column)) line.add(new Workbook.Cell.Text(cell.text()));
            if (column.hasValues()) line.add(cell.value().map(Grid::value).orElse(new Workbook.Cell.Text("")));
        }
        line.add(new Workbook.Cell.Text(joined(row.places().stream().map(Place::file))));
        line.add(lineNumbers(row.places()));
        lines.add(line);
    }

    private static String joined(java.util.stream.Stream<String> texts) {
        return texts.collect(Collectors.joining("; "));
    }

    private static Workbook.Cell lineNumbers(List<Place> places) {
        if (places.size() == 1)
            return new Workbook.Cell.Number(BigDecimal.valueOf(places.get(0).line()));
        return new Workbook.Cell.Text(joined(places.stream().map(place -> Integer.toString(place.line()))));
    }

    private static Workbook.Cell value(Value value) {
        return value instanceof Value.Number number
                ? new Workbook.Cell.Number(number.number())
                : new Workbook.Cell.Text(value.plain());
    }

    private static String text(Workbook.Cell cell) {
        return cell instanceof Workbook.Cell.Number number
                ? number.number().toPlainString()
                : ((Workbook.Cell.Text) cell).text();
    }

    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < lines.get(0).size(); column++) {
            int widest = NARROWEST;
            for (List<Workbook.Cell> line : lines)
                for (String part : text(line.get(column)).split("\n"))
                    widest = Math.max(widest, org.prongsai.thai.DisplayWidth.of(part) + 2);
            widths.add(Math.min(WIDEST, widest));
        }
        return widths;
    }
}
