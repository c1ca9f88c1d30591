package org.prongsai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A year's plan beside its results.
 *
 * @param status how many measures are in each state
 * @param timeline when they are done; nothing where no measure says it
 * @param downloads data of the tables from which the rows are
 * @param sentence how many measures were reported
 */
public record PlanResultView(
        String caption,
        String sentence,
        ChartView status,
        Optional<ChartView> timeline,
        List<Row> rows,
        List<DownloadView> downloads) {

    /**
     * A measure.
     *
     * @param plan cells of the plan under their printed labels
     * @param noPlan what to say when there are none
     * @param results cells of the results under their printed labels
     * @param noResults what to say when there are none
     */
    public record Row(
            String href,
            String title,
            List<PageView.FieldView> plan,
            String noPlan,
            List<PageView.FieldView> results,
            String noResults,
            StateView state) {}
}
