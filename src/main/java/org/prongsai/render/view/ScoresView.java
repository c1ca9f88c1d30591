package org.prongsai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A table of scores of one level of one assessment.
 *
 * @param hasCodes whether any row has a code
 * @param previousLabel above the previous values; nothing when there are none
 * @param hasGrades whether any row has a grade
 */
public record ScoresView(
        String caption,
        String nameLabel,
        String scoreLabel,
        Optional<String> previousLabel,
        boolean hasCodes,
        boolean hasGrades,
        List<Row> rows) {

    /** One score, as written. */
    public record Row(String code, String name, String score, String previous, String grade) {}
}
