package org.prongsai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.thai.FiscalYear;

/**
 * Two years of the site that follow each other, side by side.
 *
 * @param measures nothing when one of the years has none
 * @param scores nothing when there are no two results of one scheme to compare
 */
public record YearComparison(
        FiscalYear earlier, FiscalYear later, Optional<MeasureChanges> measures, Optional<ScoreChanges> scores) {
    private static final SitePath ALL = new SitePath("/compare/");

    /** Where the comparison of two years stands. */
    public static SitePath pathOf(FiscalYear earlier, FiscalYear later) {
        return ALL.child(earlier + "-" + later);
    }

    public SitePath path() {
        return pathOf(earlier, later);
    }

    /** The comparisons of a site, the latest first: of years that both have measures, or both have assessments. @param years the latest first */
    public static List<YearComparison> of(List<YearRecord> years) {
        List<YearComparison> comparisons = new ArrayList<>();
        for (int i = 0; i + 1 < years.size(); i++) {
            YearRecord later = years.get(i);
            YearRecord earlier = years.get(i + 1);
            if (areComparable(earlier, later)) comparisons.add(of(earlier, later, years));
        }
        return comparisons;
    }

    private static boolean areComparable(YearRecord earlier, YearRecord later) {
        boolean measures = !earlier.measures().isEmpty() && !later.measures().isEmpty();
        boolean assessments =
                !earlier.assessments().isEmpty() && !later.assessments().isEmpty();
        return measures || assessments;
    }

    private static YearComparison of(YearRecord earlier, YearRecord later, List<YearRecord> all) {
        return new YearComparison(
                earlier.year(),
                later.year(),
                MeasureChanges.of(earlier.measures(), later.measures()),
                ScoreChanges.of(earlier, later, all));
    }
}
