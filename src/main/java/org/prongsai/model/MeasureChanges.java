package org.prongsai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.thai.CanonicalText;
import org.prongsai.thai.Digits;

/**
 * What became of the measures of one year in another.
 *
 * @param kept those of both years, in the order of the later one
 * @param added those of the later year alone, in its order
 * @param dropped those of the earlier year alone, in its order
 */
public record MeasureChanges(List<Kept> kept, List<Measure> added, List<Measure> dropped) {
    /** {@code m1}, {@code 3}, {@code measure-2}: a number in one year's list, which says nothing of another year's. */
    private static final Pattern NUMBER = Pattern.compile("[a-z]*[-_]?\\d+");

    public MeasureChanges {
        kept = List.copyOf(kept);
        added = List.copyOf(added);
        dropped = List.copyOf(dropped);
    }

    /** By what two measures are known to be the same, the surest first. */
    public enum Likeness {
        ID_AND_TITLE,
        /** An id that is a name; the title was changed. */
        ID,
        TITLE
    }

    /** A measure of both years. */
    public record Kept(Measure earlier, Measure later, Likeness likeness) {}

    /** Nothing when one of the years has no measures. */
    static Optional<MeasureChanges> of(List<Measure> earlier, List<Measure> later) {
        if (earlier.isEmpty() || later.isEmpty()) return Optional.empty();
        List<Named> dropped = Named.all(earlier);
        List<Named> added = Named.all(later);
        List<Kept> kept = new ArrayList<>();
        for (Likeness likeness : Likeness.values()) {
            for (Named measure : List.copyOf(added)) {
                Optional<Named> before = dropped.stream()
                        .filter(other -> measure.isLike(other, likeness))
                        .findFirst();
                if (before.isEmpty()) continue;
                kept.add(new Kept(before.get().measure(), measure.measure(), likeness));
                added.removeIf(other -> other == measure);
                dropped.removeIf(other -> other == before.get());
            }
        }
        List<Kept> inOrder = later.stream()
                .flatMap(measure -> kept.stream().filter(pair -> pair.later() == measure))
                .toList();
        return Optional.of(new MeasureChanges(inOrder, measures(added), measures(dropped)));
    }

    private static List<Measure> measures(List<Named> named) {
        return named.stream().map(Named::measure).toList();
    }

    /** A measure and its title in the form for comparing. */
    private record Named(Measure measure, String title) {
        static List<Named> all(List<Measure> measures) {
            List<Named> named = new ArrayList<>();
            measures.forEach(measure -> named.add(new Named(measure, canonical(measure.title()))));
            return named;
        }

        boolean isLike(Named other, Likeness likeness) {
            boolean sameId = measure.id().equals(other.measure().id());
            boolean sameTitle = title.equals(other.title());
            return switch (likeness) {
                case ID_AND_TITLE -> sameId && sameTitle;
                case ID -> sameId && !NUMBER.matcher(measure.id()).matches();
                case TITLE -> sameTitle;
            };
        }

        private static String canonical(String title) {
            return Digits.toArabic(CanonicalText.of(title)).replace(" ", "");
        }
    }
}
