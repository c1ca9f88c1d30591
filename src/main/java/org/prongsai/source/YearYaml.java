package org.prongsai.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Written;
import org.prongsai.thai.FiscalYear;

/**
 * {@code year.yaml}: what holds for one fiscal year.
 *
 * @param round months that the results cover: 6 or 12
 * @param assessedYear the year whose assessment the measures answer
 * @param comparedYear the year with which scores are compared
 * @param framework another framework than the year's own
 * @param evidence pages, files and addresses by item of the disclosure assessment
 * @param owners ids of units by item of the disclosure assessment
 */
public record YearYaml(
        Optional<Round> round,
        Optional<FiscalYear> assessedYear,
        Optional<FiscalYear> comparedYear,
        Optional<Written> framework,
        Map<String, List<Written>> evidence,
        Map<String, Id> owners) {
    public YearYaml {
        evidence = Present.inLists(evidence);
        owners = Present.in(owners);
    }

    public static final YearYaml NOTHING =
            new YearYaml(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of());

    /** Months of a round of reporting: 6 or 12. */
    public record Round(int months) {}
}
