package org.prongsai.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A measure of a fiscal year, with everything that the plan and the results say of it.
 *
 * @param id unique within its year
 * @param title for lists and headings, without markup
 * @param plan its rows in tables of the plan
 * @param results its rows in tables of results
 * @param appendices that show it, by number
 */
public record Measure(
        String id, SitePath path, String title, List<Entry> plan, List<Entry> results, List<Appendix> appendices) {
    public Measure {
        plan = List.copyOf(plan);
        results = List.copyOf(results);
        appendices = List.copyOf(appendices);
    }

    /** A row in its table. */
    public record Entry(RecordTable table, RecordTable.Row row) {}

    /** The rows of the plan, then those of the results. */
    public Stream<Entry> entries() {
        return Stream.concat(plan.stream(), results.stream());
    }

    /** When it is done, as the plan says, or else its results. */
    public Optional<WrittenPeriod> period() {
        return entries()
                .flatMap(entry -> entry.row().facts().period().stream())
                .filter(period -> !period.written().text().isBlank())
                .findFirst();
    }

    /** Ids of the units that answer for it, as the plan says, or else its results. */
    public List<String> units() {
        return entries()
                .map(entry -> entry.row().facts().units())
                .filter(units -> !units.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether its results say what was done or what came of it; an empty cell, or a dash, says nothing. */
    public boolean isReported() {
        return results.stream().anyMatch(Measure::reports);
    }

    private static boolean reports(Entry entry) {
        List<RecordTable.Cell> cells = Stream.of(ColumnRole.RESULT, ColumnRole.OUTCOME)
                .flatMap(role -> entry.table().cell(entry.row(), role).stream())
                .toList();
        return cells.isEmpty() || cells.stream().anyMatch(Measure::says);
    }

    private static boolean says(RecordTable.Cell cell) {
        return !cell.written().text().strip().matches("[-–—]?");
    }
}
