package org.prongsai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Two years side by side.
 *
 * @param sentences what changed, in short
 * @param noMeasures why measures are not compared; empty when they are
 * @param noScores why scores are not compared; empty when they are
 */
public record ComparisonView(
        List<String> sentences,
        Optional<Measures> measures,
        String noMeasures,
        Optional<Scores> scores,
        String noScores) {

    /**
     * What became of the measures.
     *
     * @param earlier the earlier year, for heads of columns
     * @param later the later year
     * @param keptCount how many are kept
     */
    public record Measures(
            String earlier,
            String later,
            String keptCount,
            List<Kept> kept,
            Part added,
            Part dropped,
            List<DownloadView> downloads) {}

    /** A measure of both years. @param likeness by what it is known to be the same */
    public record Kept(LinkView earlier, LinkView later, String likeness) {}

    /** Measures of one year alone. @param note the year, and how many @param none what to say when there are none */
    public record Part(String title, String note, List<EntryView> measures, String none) {}

    /**
     * Scores of both years.
     *
     * @param charts a chart for each level, above the table
     * @param earlier above the earlier values, with the year that was assessed
     * @param later above the later values
     * @param notes on where the values are from
     */
    public record Scores(
            String title,
            String caption,
            List<ChartView> charts,
            String earlier,
            String later,
            List<Group> groups,
            List<String> notes,
            List<DownloadView> downloads) {}

    /** Scores of one level. @param label empty for the overall score, which names itself */
    public record Group(String label, List<Row> rows) {}

    /** A score, as written. @param gain worked out; empty when it cannot be */
    public record Row(String name, String earlier, String later, String gain) {}
}
