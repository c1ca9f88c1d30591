package org.prongsai.check;

import java.util.List;
import org.prongsai.problem.Problem;

/**
 * What was found in the texts of one file.
 *
 * @param alone findings that hold even where other files of the site could not be used, in order
 * @param inWhole all findings, for a site that is whole, in order
 */
public record FileFindings(List<Problem> alone, List<Problem> inWhole) {
    public FileFindings {
        alone = List.copyOf(alone);
        inWhole = List.copyOf(inWhole);
    }
}
