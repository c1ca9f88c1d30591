package org.prongsai.check.rule;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Assessment;
import org.prongsai.model.Band;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;

/**
 * The bound below which an indicator needs a measure.
 *
 * @param name of the band, or of the target
 */
public record Threshold(String name, Band.Bound bound) {
    /** The upper bound of the band that a year's report calls urgent, or else the framework's target. */
    public static Optional<Threshold> urgent(Survey survey, YearRecord year) {
        Optional<Threshold> band = Stream.concat(
                        survey.bandsOf(year).stream(),
                        year.assessments().stream().flatMap(assessment -> assessment.bands().stream()))
                .filter(found ->
                        found.meaning() == Band.Meaning.URGENT && found.upper().isPresent())
                .map(found -> new Threshold(found.label(), found.upper().get()))
                .max(Comparator.comparing(threshold -> threshold.bound().points()));
        return band.or(() -> target(year));
    }

    private static Optional<Threshold> target(YearRecord year) {
        return year.assessments().stream()
                .map(Assessment::framework)
                .flatMap(Optional::stream)
                .flatMap(framework -> framework.target().stream())
                .findFirst()
                .or(() -> year.framework().flatMap(Framework::target))
                .map(target -> new Threshold(
                        target.points().toPlainString(), new Band.Bound(target.points(), Band.Edge.EXCLUDED)));
    }

    /** Whether points are beyond the bound, on the good side. */
    public boolean isReached(BigDecimal points) {
        int beyond = points.compareTo(bound.points());
        return beyond > 0 || beyond == 0 && bound.edge() == Band.Edge.EXCLUDED;
    }
}
