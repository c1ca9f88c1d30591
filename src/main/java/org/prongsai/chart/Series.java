package org.prongsai.chart;

import java.util.List;

/** Values of one thing, in the order of the labels. */
public record Series(String name, List<Value> values) {
    public Series {
        values = List.copyOf(values);
    }
}
