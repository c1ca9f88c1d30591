package org.prongsai.model;

import java.util.List;

/** What stands in a text where an image leads to a picture or to data. */
public sealed interface Figure {
    /** A photograph or drawing. */
    record Picture(MediaFile file) implements Figure {}

    /** A table of the record. */
    record Table(RecordTable table) implements Figure {}

    /** Scores as tables, those of some levels only. */
    record Scores(List<Assessment> assessments, List<Assessment.Level> levels) implements Figure {
        public Scores {
            assessments = List.copyOf(assessments);
            levels = List.copyOf(levels);
        }
    }

    /** The list of a year's appendices. */
    record Appendices(List<Appendix> appendices) implements Figure {
        public Appendices {
            appendices = List.copyOf(appendices);
        }
    }
}
