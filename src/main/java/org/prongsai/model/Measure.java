package org.prongsai.model;

import java.util.List;
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
}
