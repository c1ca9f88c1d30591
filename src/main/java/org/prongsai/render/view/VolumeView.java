package org.prongsai.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A year as one report, for paper.
 *
 * @param title of the report
 * @param period the year, in words
 * @param notice what every page of the site says of it, e.g. that the organisation is fictional
 * @param running address of the style sheet with the running head
 * @param screen the year's page, for those who came to read on a screen
 * @param contents a line for each part, and for what stands in it under a heading of its own
 */
public record VolumeView(
        String organisation,
        String area,
        String title,
        String period,
        Optional<String> notice,
        String address,
        String running,
        LinkView screen,
        List<HeadingView> contents,
        List<Part> parts) {

    /** A part, which begins on a sheet of its own. */
    public sealed interface Part {
        /** Which component draws it. */
        String kind();

        /** Unique in the report, and before each id within the part. */
        String id();

        String title();
    }

    /** What the year's page says before anything else. */
    public record Introduction(String id, String title, List<PageView.FactView> facts, List<SegmentView> body)
            implements Part {
        @Override
        public String kind() {
            return "introduction";
        }
    }

    /** A memo, in its official form. */
    public record Memo(String id, String title, PageView.Memo memo) implements Part {
        @Override
        public String kind() {
            return "memo";
        }
    }

    /** Any other document. */
    public record Report(String id, String title, PageView.Report report) implements Part {
        @Override
        public String kind() {
            return "report";
        }
    }

    /** The measures, and the tables of them that no document shows. @param result beside the plan, when there are both */
    public record Measures(
            String id, String title, List<EntryView> measures, Optional<PlanResultView> result, List<TableView> tables)
            implements Part {
        @Override
        public String kind() {
            return "measures";
        }
    }

    /** Scores. */
    public record Scores(String id, String title, List<ScoresView> tables) implements Part {
        @Override
        public String kind() {
            return "scores";
        }
    }

    /** Appendices. */
    public record Appendices(String id, String title, List<AppendixPart> appendices) implements Part {
        @Override
        public String kind() {
            return "appendices";
        }
    }

    /** An appendix under a heading of its own. */
    public record AppendixPart(String id, String title, PageView.Appendix appendix) {}
}
