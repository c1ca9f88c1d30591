package org.prongsai.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.prongsai.problem.Place;
import org.prongsai.thai.Numerals;

/**
 * A chart of numbers that an author types.
 *
 * @param unit of the numbers
 * @param numerals with which it is printed
 * @param labels one for each value of every series
 * @param target a number to be reached; it has one
 * @param max where the axis ends
 */
public record Chart(
        Kind kind,
        String title,
        Optional<String> unit,
        Numerals numerals,
        List<String> labels,
        List<Series> series,
        Optional<Amount> target,
        Optional<BigDecimal> max,
        Place place) {
    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    /** How it is drawn, and of how many series and labels. */
    public enum Kind {
        BAR("bar", new Count(1, 1), new Count(1, 60)),
        GROUPED("grouped", new Count(2, 4), new Count(1, 30)),
        LINE("line", new Count(1, 6), new Count(2, 60)),
        RADAR("radar", new Count(1, 2), new Count(3, 20)),
        PROGRESS("progress", new Count(1, 1), new Count(1, 60));

        private final String key;
        private final Count series;
        private final Count labels;

        Kind(String key, Count series, Count labels) {
            this.key = key;
            this.series = series;
            this.labels = labels;
        }

        /** How authors write it in YAML. */
        public String key() {
            return key;
        }

        public Count series() {
            return series;
        }

        public Count labels() {
            return labels;
        }
    }

    /** From the least to the most, both allowed. */
    public record Count(int least, int most) {
        public boolean allows(int number) {
            return number >= least && number <= most;
        }

        @Override
        public String toString() {
            return least == most ? Integer.toString(least) : least + "-" + most;
        }
    }

    /** @param name empty where there is one series only */
    public record Series(String name, List<Amount> values) {
        public Series {
            values = List.copyOf(values);
        }
    }
}
