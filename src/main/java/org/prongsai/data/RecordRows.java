package org.prongsai.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.data.DataTable.Cell;
import org.prongsai.data.DataTable.Column;
import org.prongsai.data.DataTable.Origin;
import org.prongsai.data.DataTable.Row;
import org.prongsai.data.DataTable.Type;
import org.prongsai.data.DataTable.Value;
import org.prongsai.markdown.PrintedText;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.Facts;
import org.prongsai.model.ItemReference;
import org.prongsai.model.RecordTable;
import org.prongsai.model.WrittenPeriod;
import org.prongsai.thai.BuddhistDate;
import org.prongsai.thai.DecimalNumber;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Period;

/** A table of the record as rows: what its author typed, and beside it what is known of it. */
final class RecordRows {
    /** Numbers in these columns name something, and cannot be reckoned with. */
    private static final Set<ColumnRole> NAMING = EnumSet.of(ColumnRole.SEQ, ColumnRole.ITEM, ColumnRole.PERIOD);

    private static final Pattern NONE = Pattern.compile("[-–—]");
    private static final Pattern UNIT = Pattern.compile("\\(([^()]+)\\)$");

    private final RecordTable table;
    private final FiscalYear year;
    private final Map<String, String> units;
    private final List<Field> fields = new ArrayList<>();

    private RecordRows(RecordTable table, FiscalYear year, Map<String, String> units) {
        this.table = table;
        this.year = year;
        this.units = units;
    }

    /** A column, and how its cells are made. @param cell of a row, below the group that stands before the row */
    private record Field(Column column, Cells cell) {}

    private interface Cells {
        Cell of(RecordTable.Row row, String group);
    }

    /** @param units names by ids */
    static DataTable of(RecordTable table, FiscalYear year, Map<String, String> units) {
        RecordRows rows = new RecordRows(table, year, units);
        rows.addNames();
        for (int i = 0; i < table.columns().size(); i++) rows.addColumn(i);
        rows.addFacts();
        return new DataTable(rows.fields.stream().map(Field::column).toList(), rows.rows());
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        String group = "";
        for (RecordTable.Line line : table.lines()) {
            if (line instanceof RecordTable.Group named) group = named.text().text();
            if (!(line instanceof RecordTable.Row row)) continue;
            String current = group;
            List<Cell> cells =
                    fields.stream().map(field -> field.cell().of(row, current)).toList();
            rows.add(new Row(cells, List.of(row.place())));
        }
        return rows;
    }

    private void addNames() {
        if (table.rows().stream().anyMatch(row -> !row.id().isEmpty()))
            fields.add(new Field(Column.text("id", "รหัส"), (row, group) -> Cell.text(row.id())));
        if (table.lines().stream().anyMatch(RecordTable.Group.class::isInstance))
            fields.add(new Field(Column.text("group", "กลุ่ม"), (row, group) -> Cell.text(group)));
    }

    private void addColumn(int index) {
        RecordTable.Column typed = table.columns().get(index);
        Column column = new Column(
                typed.key(), Optional.of(typed.role().key()), typed.label(), Type.TEXT, Optional.empty(), Origin.TYPED);
        Cells texts = (row, group) -> cell(row.cells().get(index));
        if (typed.role() == ColumnRole.PERIOD && any(row -> period(row).isPresent())) {
            fields.add(new Field(
                    column.of(Type.PERIOD), (row, group) -> texts.of(row, group).with(period(row))));
        } else if (!NAMING.contains(typed.role()) && holdsOnly(index, text -> number(text))) {
            Matcher unit = UNIT.matcher(typed.label());
            Column numbers = column.of(Type.NUMBER);
            fields.add(new Field(unit.find() ? numbers.in(unit.group(1)) : numbers, (row, group) -> {
                Cell cell = texts.of(row, group);
                return isNone(cell.text()) ? cell.because(cell.text()) : cell.with(number(cell.text()));
            }));
        } else if (!NAMING.contains(typed.role()) && holdsOnly(index, RecordRows::day)) {
            fields.add(new Field(column.of(Type.DATE), (row, group) -> {
                Cell cell = texts.of(row, group);
                return cell.with(day(cell.text()));
            }));
        } else {
            fields.add(new Field(column, texts));
        }
    }

    private boolean any(Predicate<RecordTable.Row> test) {
        return table.rows().stream().anyMatch(test);
    }

    private static Cell cell(RecordTable.Cell typed) {
        if (typed.written().text().isEmpty()) return Cell.EMPTY;
        String text = PrintedText.of(typed.prose().document().content());
        return Cell.text(text).at(typed.written().place());
    }

    /** Whether every cell that says something says a value, and at least one does. */
    private boolean holdsOnly(int index, Function<String, Optional<Value>> value) {
        List<String> texts = table.rows().stream()
                .map(row -> cell(row.cells().get(index)).text())
                .filter(text -> !text.isEmpty() && !isNone(text))
                .toList();
        return !texts.isEmpty()
                && texts.stream().allMatch(text -> value.apply(text).isPresent());
    }

    private static boolean isNone(String text) {
        return NONE.matcher(text).matches();
    }

    private static Optional<Value> number(String text) {
        return DecimalNumber.of(text).map(Value.Number::new);
    }

    private static Optional<Value> day(String text) {
        return Period.of(text)
                .filter(Period.Span.class::isInstance)
                .map(Period.Span.class::cast)
                .filter(span ->
                        span.precision() == Period.Precision.DAY && span.from().equals(span.to()))
                .map(span -> new Value.Plain(span.from().toIso()));
    }

    private Optional<Value> period(RecordTable.Row row) {
        return row.facts().period().flatMap(WrittenPeriod::period).map(said -> {
            Period.Span days = said.daysIn(year);
            return new Value.Plain(days.from().toIso() + "/" + days.to().toIso());
        });
    }

    private void addFacts() {
        addFact("units", "หน่วยงานที่รับผิดชอบ", facts -> names(facts.units().stream()));
        addFact("lead", "หน่วยงานหลัก", facts -> names(facts.lead().stream()));
        addFact(
                "dates",
                "วันที่ (ISO 8601)",
                facts -> facts.dates().stream()
                        .flatMap(date -> date.date().stream())
                        .map(BuddhistDate::toIso)
                        .toList());
        addFact("indicators", "ตัวชี้วัด", facts -> numbers(facts.indicators()));
        addFact(
                "items",
                "ข้อ OIT",
                facts -> facts.items().stream().map(RecordRows::named).toList());
        addFact("appendices", "ภาคผนวก", facts -> numbers(facts.appendices()));
        addFact(
                "scores",
                "คะแนน (ปี=คะแนน)",
                facts -> facts.scores().stream()
                        .map(stated ->
                                stated.year() + "=" + plain(stated.score().points()))
                        .toList());
    }

    private List<String> names(Stream<String> ids) {
        return ids.map(id -> units.getOrDefault(id, id)).toList();
    }

    private static List<String> numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).toList();
    }

    private static String named(ItemReference item) {
        return item.year().map(year -> year + "/").orElse("") + item.key();
    }

    private static String plain(BigDecimal points) {
        return points.toPlainString();
    }

    /** What rows say beside their cells; no column where no row says it. */
    private void addFact(String key, String label, Function<Facts, List<String>> words) {
        if (!any(row -> !words.apply(row.facts()).isEmpty())) return;
        Column column = Column.text(key, label).of(Type.LIST).from(Origin.READ);
        fields.add(new Field(
                column, (row, group) -> Cell.EMPTY.with(Optional.of(new Value.Words(words.apply(row.facts()))))));
    }
}
