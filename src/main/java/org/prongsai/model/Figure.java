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

    /** How the indicators of an assessment are drawn, besides as bars beside their table. */
    enum Form {
        RADAR,
        BY_TOOL
    }

    /** The indicators of assessments in another form. */
    record Indicators(List<Assessment> assessments, Form form) implements Figure {
        public Indicators {
            assessments = List.copyOf(assessments);
        }
    }

    /** A chart of numbers that an author types. */
    record Drawn(Chart chart) implements Figure {}

    /** The list of a year's appendices. */
    record Appendices(List<Appendix> appendices) implements Figure {
        public Appendices {
            appendices = List.copyOf(appendices);
        }
    }
}
