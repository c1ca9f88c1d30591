package org.prongsai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A table of scores of one level of one assessment.
 *
 * @param charts of the same scores, above the table
 * @param hasCodes whether any row has a code
 * @param previousLabel above the previous values; nothing when there are none
 * @param hasGrades whether any row has a grade
 * @param added columns that the program worked out
 * @param computed what else the program worked out
 */
public record ScoresView(
        String caption,
        List<ChartView> charts,
        String nameLabel,
        String scoreLabel,
        Optional<String> previousLabel,
        boolean hasCodes,
        boolean hasGrades,
        List<AddedColumn> added,
        List<Row> rows,
        List<ComputedView> computed) {

    /** A column that is no part of the source. @param mark that says so */
    public record AddedColumn(String label, String mark) {}

    /** One score, as written. @param added a cell for each added column; empty where nothing follows */
    public record Row(String code, String name, String score, String previous, String grade, List<AddedCell> added) {}

    /** @param label of its column and its mark, for screens on which columns do not fit */
    public record AddedCell(String label, String text) {}
}
