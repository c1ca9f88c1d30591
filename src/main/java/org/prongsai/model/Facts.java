package org.prongsai.model;

import java.util.List;
import java.util.Optional;

/**
 * What a row says, for programs: stated beside its cells or read from them, never printed in their place.
 *
 * @param units ids of responsible units
 * @param lead the unit among them that leads
 * @param indicators numbers of the ITA indicators that it means to raise
 * @param appendices numbers of the appendices that show it
 */
public record Facts(
        List<String> units,
        Optional<String> lead,
        Optional<WrittenPeriod> period,
        List<WrittenDate> dates,
        List<Integer> indicators,
        List<ItemReference> items,
        List<Integer> appendices,
        List<StatedScore> scores) {
    public static final Facts NONE = new Facts(
            List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Facts {
        units = List.copyOf(units);
        dates = List.copyOf(dates);
        indicators = List.copyOf(indicators);
        items = List.copyOf(items);
        appendices = List.copyOf(appendices);
        scores = List.copyOf(scores);
    }

    /** A score that a row states, of an assessed year in the Buddhist era. */
    public record StatedScore(int year, Score score) {}
}
