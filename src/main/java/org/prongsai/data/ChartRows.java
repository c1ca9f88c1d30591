package org.prongsai.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.data.DataTable.Cell;
import org.prongsai.data.DataTable.Column;
import org.prongsai.data.DataTable.Origin;
import org.prongsai.data.DataTable.Row;
import org.prongsai.data.DataTable.Type;
import org.prongsai.data.DataTable.Value;
import org.prongsai.model.Amount;
import org.prongsai.model.Chart;
import org.prongsai.model.Score;

/** A chart of numbers that an author typed as rows, one for each number. */
final class ChartRows {
    private final Chart chart;

    private ChartRows(Chart chart) {
        this.chart = chart;
    }

    static DataTable of(Chart chart) {
        return new ChartRows(chart).table();
    }

    private DataTable table() {
        List<Row> rows = new ArrayList<>();
        for (Chart.Series series : chart.series()) {
            for (int i = 0; i < chart.labels().size(); i++)
                rows.add(row(i, series.name(), series.values().get(i)));
        }
        return new DataTable(columns(), rows);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text("seq", "ที่").of(Type.NUMBER).from(Origin.READ));
        columns.add(Column.text("label", "รายการ"));
        columns.add(Column.text("series", "ชุดข้อมูล"));
        columns.add(measured(Column.text("value", "จำนวน")));
        chart.target().ifPresent(target -> columns.add(measured(Column.text("target", "เป้าหมาย"))));
        return columns;
    }

    private Column measured(Column column) {
        Column numbers = column.of(Type.NUMBER);
        return chart.unit().map(numbers::in).orElse(numbers);
    }

    private Row row(int index, String series, Amount amount) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.EMPTY.with(Optional.of(new Value.Number(BigDecimal.valueOf(index + 1)))));
        cells.add(Cell.text(chart.labels().get(index)));
        cells.add(Cell.text(series));
        cells.add(cell(amount));
        chart.target().ifPresent(target -> cells.add(cell(target)));
        return new Row(cells, List.of(amount.place()));
    }

    private Cell cell(Amount amount) {
        Cell cell = Cell.text(chart.numerals().ofText(amount.written())).at(amount.place());
        if (amount.number().isEmpty()) return cell.because(cell.text());
        if (amount.bound() == Score.Bound.AT_LEAST) return cell.because("ทราบเพียงค่าต่ำสุด");
        return cell.with(amount.number().map(Value.Number::new));
    }
}
