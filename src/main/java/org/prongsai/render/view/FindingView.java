package org.prongsai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A finding as it is told.
 *
 * @param severity {@code error}, {@code warning} or {@code note}
 * @param label what its severity is called
 * @param place line and column in words; empty when the whole file is meant
 * @param quote the line on which it stands
 * @param corrected the line as it would be, with what is new marked
 * @param why it is told, and by whose rule
 * @param reason why it stays, for one that is allowed
 */
public record FindingView(
        String severity,
        String label,
        String place,
        String code,
        String sentence,
        Optional<QuoteView> quote,
        String repair,
        Optional<CorrectionView> corrected,
        Optional<String> why,
        Optional<String> reason) {

    /** A line, or the part of it that tells, in three pieces. @param marked may be empty, and so may the others */
    public record QuoteView(String before, String marked, String after) {}

    /** @param label how certain it is, in words */
    public record CorrectionView(String label, QuoteView line) {}

    /** Findings of one file. @param id of its heading */
    public record File(String id, String name, String count, List<FindingView> findings) {}

    /**
     * A site that was checked.
     *
     * @param id of its heading
     * @param verdict whether it can be built, in a sentence
     * @param open what is to be repaired
     * @param allowed what stays
     */
    public record Site(
            String id, String name, String verdict, List<Count> counts, List<File> open, List<File> allowed) {}

    /** How many findings of a kind there are. @param kind {@code error}, {@code warning}, {@code note} or {@code allowed} */
    public record Count(String kind, String label, String number) {}
}
