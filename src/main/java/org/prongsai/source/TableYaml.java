package org.prongsai.source;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.ItemReference;
import org.prongsai.model.Score;
import org.prongsai.model.Written;
import org.prongsai.model.WrittenDate;
import org.prongsai.model.WrittenPeriod;
import org.prongsai.problem.Place;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;

/**
 * {@code measures*.yaml}, {@code results*.yaml} and {@code table*.yaml}.
 *
 * @param title what the table is called in lists, and where its caption is not printed
 * @param rows in the order of the original
 */
public record TableYaml(
        Written title, Optional<Numerals> numerals, @Needed List<Column> columns, List<Line> rows) {
    public TableYaml {
        columns = Present.in(columns);
        rows = Present.in(rows);
    }

    /** A column: its role, and the label above it as printed. */
    public record Column(Written role, Written label) {}

    /**
     * A line: a row with an {@code id}; a row that {@code continues} another; a {@code group}; or a {@code head} that is
     * printed again in other words.
     *
     * @param cells by the role of their column
     */
    public record Line(
            Optional<Id> id,
            Optional<Id> continues,
            Optional<Written> group,
            Map<String, Cell> head,
            Optional<Written> title,
            Optional<Facts> facts,
            @JsonAnySetter Map<String, Cell> cells) {
        public Line {
            head = Present.in(head);
            cells = Present.in(cells);
        }
    }

    /** What stands in a cell. @param key where its column's role stands before it */
    public record Cell(Place key, Written text) {}

    /** What a row says, stated for programs. */
    public record Facts(
            List<Id> units,
            Optional<Id> lead,
            Optional<WrittenPeriod> period,
            List<WrittenDate> dates,
            List<Integer> indicators,
            List<ItemReference> items,
            List<Integer> appendices,
            List<StatedScore> scores) {
        public Facts {
            units = Present.in(units);
            dates = Present.in(dates);
            indicators = Present.in(indicators);
            items = Present.in(items);
            appendices = Present.in(appendices);
            scores = Present.in(scores);
        }
    }

    /** A score of an assessed year. */
    public record StatedScore(FiscalYear year, Score score) {}
}
