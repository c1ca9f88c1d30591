package org.prongsai.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.data.DataTable.Column;
import org.prongsai.data.DataTable.Origin;
import org.prongsai.data.DataTable.Row;
import org.prongsai.data.DataTable.Value;
import org.prongsai.problem.Place;

/**
 * A dataset as spreadsheets hold it: the text as printed, the value that it means in a column beside it, and at the end the file and line
 * from which the row is.
 */
final class Grid {
    private static final String VALUE = " (ค่า)";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private final DataTable table;
    private final List<List<Workbook.Cell>> lines = new ArrayList<>();

    private Grid(DataTable table) {
        this.table = table;
    }

    /** The first line heads the others. */
    static Grid of(DataTable table) {
        Grid grid = new Grid(table);
        grid.addHead();
        table.rows().forEach(grid::add);
        return grid;
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
        List<String> names = new ArrayList<>();
        for (Column column : table.columns()) {
            if (hasText(column)) names.add(heading(column));
            if (column.hasValues()) names.add(hasText(column) ? heading(column) + VALUE : heading(column));
        }
        names.add("ไฟล์ต้นทาง");
        names.add("บรรทัด");
        lines.add(unique(names).stream()
                .map(name -> (Workbook.Cell) new Workbook.Cell.Text(name))
                .toList());
    }

    /** Forms print the same label above two columns; programs need to tell them apart. */
    private static List<String> unique(List<String> names) {
        Set<String> seen = new HashSet<>();
        List<String> unique = new ArrayList<>();
        for (String name : names) {
            String other = name;
            for (int number = 2; !seen.add(other); number++) other = name + " [" + number + "]";
            unique.add(other);
        }
        return unique;
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
