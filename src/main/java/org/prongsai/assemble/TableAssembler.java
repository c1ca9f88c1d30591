package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.markdown.Markdown;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.markdown.MarkdownFlavour;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.Facts;
import org.prongsai.model.Prose;
import org.prongsai.model.RecordTable;
import org.prongsai.model.RecordTable.Cell;
import org.prongsai.model.RecordTable.Column;
import org.prongsai.model.RecordTable.Kind;
import org.prongsai.model.RecordTable.Part;
import org.prongsai.model.SitePath;
import org.prongsai.model.Written;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Suggestion;
import org.prongsai.source.Id;
import org.prongsai.source.Manuscript;
import org.prongsai.source.TableYaml;
import org.prongsai.thai.Numerals;

/** Puts tables together: columns by their roles, rows cell by cell. */
final class TableAssembler {
    private static final Cell EMPTY =
            new Cell(new Written("", org.prongsai.problem.Origin.start(Place.ofFile(""))), Prose.EMPTY);

    private final Markdown markdown;
    private final ProseBinder prose;
    private final FactReader facts;
    private final Numerals siteNumerals;
    private final Problems problems;

    TableAssembler(Markdown markdown, ProseBinder prose, FactReader facts, Numerals siteNumerals, Problems problems) {
        this.markdown = markdown;
        this.prose = prose;
        this.facts = facts;
        this.siteNumerals = siteNumerals;
        this.problems = problems;
    }

    /** @param page of the year, from which same-page links in cells are seen */
    RecordTable assemble(Manuscript.Table table, SitePath page) {
        TableYaml yaml = table.yaml();
        List<Column> columns = columns(yaml);
        Numerals numerals = yaml.numerals().orElse(siteNumerals);
        Rows rows = new Rows(table, columns, numerals, page);
        yaml.rows().forEach(rows::add);
        return new RecordTable(
                table.name(),
                table.kind(),
                numerals.ofText(yaml.title().text()),
                columns.stream()
                        .map(column -> new Column(column.key(), column.role(), numerals.ofText(column.label())))
                        .toList(),
                rows.lines,
                Place.ofFile(table.path()));
    }

    private List<Column> columns(TableYaml yaml) {
        List<Column> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TableYaml.Column column : yaml.columns()) {
            String key = column.role().text();
            Optional<ColumnRole> role = ColumnRole.of(key);
            if (role.isEmpty()) {
                reportUnknown(Code.YAML_UNKNOWN_VALUE, column.role().place(), key, ColumnRole.keys());
            } else if (!seen.add(key)) {
                problems.report(Code.TABLE_DUPLICATE_COLUMN, column.role().place(), key);
            } else {
                columns.add(new Column(key, role.get(), column.label().text()));
            }
        }
        return columns;
    }

    private void reportUnknown(Code code, Place place, String typed, List<String> known) {
        problems.report(code, place, typed, Suggestion.nearest(typed, known).orElse(""), String.join(", ", known));
    }

    /** The lines of one table, while they are put together. */
    private final class Rows {
        private final List<RecordTable.Line> lines = new ArrayList<>();
        private final Set<String> ids = new HashSet<>();
        private final Set<String> unknown = new HashSet<>();
        private final Set<String> typedIds;
        private final Manuscript.Table table;
        private final List<Column> columns;
        private final Numerals numerals;
        private final SitePath page;

        Rows(Manuscript.Table table, List<Column> columns, Numerals numerals, SitePath page) {
            this.table = table;
            this.typedIds = table.yaml().rows().stream()
                    .flatMap(line -> line.id().stream())
                    .map(Id::value)
                    .collect(Collectors.toSet());
            this.columns = columns;
            this.numerals = numerals;
            this.page = page;
        }

        void add(TableYaml.Line line) {
            if (line.group().isPresent()) {
                Written group = line.group().get();
                refuseCells(line, group.place());
                lines.add(new RecordTable.Group(new Written(numerals.ofText(group.text()), group.origin())));
            } else if (!line.head().isEmpty()) {
                refuseCells(line, line.head().values().iterator().next().key());
                lines.add(head(line.head()));
            } else {
                row(line);
            }
        }

        private RecordTable.RepeatedHead head(Map<String, TableYaml.Cell> head) {
            head.forEach(this::checkColumn);
            List<String> labels = columns.stream()
                    .map(column -> Optional.ofNullable(head.get(column.key()))
                            .map(cell -> cell.text().text())
                            .orElse(column.label()))
                    .map(numerals::ofText)
                    .toList();
            return new RecordTable.RepeatedHead(
                    labels, head.values().iterator().next().text().place());
        }

        private void refuseCells(TableYaml.Line line, Place place) {
            boolean more = !line.cells().isEmpty()
                    || line.id().isPresent()
                    || line.continues().isPresent()
                    || line.title().isPresent()
                    || line.facts().isPresent()
                    || line.group().isPresent() && !line.head().isEmpty();
            if (more) problems.report(Code.TABLE_ROW_KIND, place);
        }

        private void row(TableYaml.Line line) {
            line.cells().forEach(this::checkColumn);
            Optional<Id> id = line.id().or(line::continues);
            Place place = id.map(Id::place).orElseGet(() -> firstCell(line));
            Part part = line.continues().isPresent() ? Part.CONTINUED : Part.FIRST;
            checkId(line, part, place);
            lines.add(new RecordTable.Row(
                    id.map(Id::value).orElse(""),
                    part,
                    line.title().map(title -> numerals.ofText(title.text())),
                    columns.stream()
                            .map(column -> cell(line.cells().get(column.key())))
                            .toList(),
                    line.facts().map(stated -> facts.stated(stated)).orElse(Facts.NONE),
                    place));
        }

        private void checkId(TableYaml.Line line, Part part, Place place) {
            if (line.id().isPresent() && line.continues().isPresent()) problems.report(Code.TABLE_ROW_KIND, place);
            if (line.id().isEmpty() && line.continues().isEmpty()) {
                if (table.kind() != Kind.OTHER) problems.report(Code.TABLE_ROW_NO_ID, place, freeId());
                return;
            }
            String id = line.id().or(line::continues).orElseThrow().value();
            if (part == Part.FIRST && !ids.add(id)) problems.report(Code.ID_DUPLICATE, place, id);
            if (part == Part.CONTINUED && !ids.contains(id)) {
                problems.report(
                        Code.MEASURE_UNKNOWN,
                        place,
                        id,
                        Suggestion.nearest(id, ids).orElse(""));
            }
        }

        private String freeId() {
            int number = 1;
            while (!typedIds.add("m" + number)) number++;
            return "m" + number;
        }

        /** An unknown column is told once, at the first of its cells; not when it is one that was refused above. */
        private void checkColumn(String key, TableYaml.Cell cell) {
            List<String> known = columns.stream().map(Column::key).toList();
            boolean refused = columns.size() < table.yaml().columns().size()
                    && ColumnRole.of(key).isPresent();
            if (refused) return;
            boolean isNew = !known.contains(key) && unknown.add(key);
            if (isNew) reportUnknown(Code.TABLE_UNKNOWN_CELL, cell.key(), key, known);
        }

        private Place firstCell(TableYaml.Line line) {
            return line.cells().values().stream()
                    .map(TableYaml.Cell::key)
                    .sorted()
                    .findFirst()
                    .orElse(Place.ofFile(table.path()));
        }

        private Cell cell(TableYaml.Cell typed) {
            if (typed == null) return EMPTY;
            Written written = typed.text();
            MarkdownDocument document = markdown.read(
                    written.text(), written.origin(), MarkdownFlavour.ofCell(written.text()), numerals, problems);
            return new Cell(written, prose.bind(document, table.path(), page));
        }
    }
}
