package org.prongsai.source;

import java.util.List;
import java.util.Optional;
import org.prongsai.model.Amount;
import org.prongsai.model.Chart;
import org.prongsai.model.Written;
import org.prongsai.thai.Numerals;

/**
 * {@code *.chart.yaml}: a chart of numbers that an author types.
 *
 * @param labels one for each value
 * @param max where the axis ends
 */
public record ChartYaml(
        Chart.Kind kind,
        Written title,
        Optional<Written> unit,
        Optional<Numerals> numerals,
        @Needed List<Written> labels,
        @Needed List<SeriesLine> series,
        Optional<Amount> target,
        Optional<Amount> max) {
    public ChartYaml {
        labels = Present.in(labels);
        series = Present.in(series);
    }

    /** The values of one series, in the order of the labels. */
    public record SeriesLine(Optional<Written> name, @Needed List<Amount> values) {
        public SeriesLine {
            values = Present.in(values);
        }
    }
}
