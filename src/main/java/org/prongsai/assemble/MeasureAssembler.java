package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Appendix;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.Measure;
import org.prongsai.model.Measure.Entry;
import org.prongsai.model.RecordTable;
import org.prongsai.model.RecordTable.Kind;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problems;
import org.prongsai.problem.Suggestion;
import org.prongsai.thai.ThaiWords;

/** Brings together what a year's tables say of each measure. */
final class MeasureAssembler {
    /** A measure's own words are its title as far as they make a heading. */
    private static final int LONGEST_TITLE = 180;

    /** The columns whose words name a measure, the best first. */
    private static final List<ColumnRole> NAMING =
            List.of(ColumnRole.MEASURE, ColumnRole.TOPIC, ColumnRole.RECOMMENDATION, ColumnRole.STEPS);

    private final Problems problems;

    MeasureAssembler(Problems problems) {
        this.problems = problems;
    }

    /** The measures' ids with the rows about them: those of the plan in its order, then those of results alone. */
    Map<String, List<Entry>> entries(List<RecordTable> tables) {
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        Stream.of(Kind.PLAN, Kind.RESULTS)
                .forEach(kind -> tables.stream()
                        .filter(table -> table.kind() == kind)
                        .forEach(table -> table.rows().stream()
                                .filter(row -> !row.id().isEmpty())
                                .forEach(row -> entries.computeIfAbsent(row.id(), id -> new ArrayList<>())
                                        .add(new Entry(table, row)))));
        checkPlanned(tables);
        return entries;
    }

    private void checkPlanned(List<RecordTable> tables) {
        List<String> planned = ids(tables, Kind.PLAN).map(RecordTable.Row::id).toList();
        if (planned.isEmpty()) return;
        ids(tables, Kind.RESULTS)
                .filter(row -> !planned.contains(row.id()) && !row.id().isEmpty())
                .forEach(row -> problems.report(
                        Code.MEASURE_NOT_PLANNED,
                        row.place(),
                        row.id(),
                        Suggestion.nearest(row.id(), planned).orElse("")));
    }

    private static Stream<RecordTable.Row> ids(List<RecordTable> tables, Kind kind) {
        return tables.stream().filter(table -> table.kind() == kind).flatMap(table -> table.rows().stream());
    }

    /** @param appendices of the year that name the measure or are named by its rows */
    Measure measure(String id, SitePath path, List<Entry> entries, List<Appendix> appendices) {
        return new Measure(id, path, title(id, entries), of(entries, Kind.PLAN), of(entries, Kind.RESULTS), appendices);
    }

    private static List<Entry> of(List<Entry> entries, Kind kind) {
        return entries.stream().filter(entry -> entry.table().kind() == kind).toList();
    }

    private static String title(String id, List<Entry> entries) {
        Optional<String> given =
                entries.stream().flatMap(entry -> entry.row().title().stream()).findFirst();
        if (given.isPresent()) return given.get();
        List<String> names = NAMING.stream()
                .flatMap(role -> entries.stream()
                        .filter(entry -> entry.row().part() == RecordTable.Part.FIRST)
                        .flatMap(entry -> words(entry, role).stream()))
                .toList();
        return names.stream()
                .filter(name -> name.length() <= LONGEST_TITLE)
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(name -> ThaiWords.shorten(name, LONGEST_TITLE))
                .orElse(id);
    }

    private static Optional<String> words(Entry entry, ColumnRole role) {
        return entry.table()
                .cell(entry.row(), role)
                .map(cell -> cell.prose().document().opening())
                .filter(opening -> !opening.isEmpty());
    }
}
