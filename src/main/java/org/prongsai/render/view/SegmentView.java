package org.prongsai.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/** A part of a text: markup, or a figure for which there is a component. */
public sealed interface SegmentView {
    /** Which component draws it. */
    String kind();

    /** Finished markup. */
    record Html(TemplateHTMLOutputModel markup) implements SegmentView {
        @Override
        public String kind() {
            return "html";
        }
    }

    /** The page's contents. */
    record Contents(List<HeadingView> headings) implements SegmentView {
        @Override
        public String kind() {
            return "contents";
        }
    }

    /**
     * A picture.
     *
     * @param src the widest
     * @param sources all of them with their widths, when there are several
     * @param width and height of the widest in pixels
     * @param original in full size, when it is published
     * @param caption below it; may be empty
     */
    record Picture(
            String src,
            Optional<String> sources,
            String alt,
            String width,
            String height,
            Optional<String> original,
            String caption)
            implements SegmentView {
        @Override
        public String kind() {
            return "picture";
        }
    }

    /** A table of the record. */
    record Table(TableView table) implements SegmentView {
        @Override
        public String kind() {
            return "table";
        }
    }

    /** Scores. @param downloads their data */
    record Scores(List<ScoresView> tables, List<DownloadView> downloads) implements SegmentView {
        @Override
        public String kind() {
            return "scores";
        }
    }

    /** Charts. @param downloads their data */
    record Charts(List<ChartView> charts, List<DownloadView> downloads) implements SegmentView {
        @Override
        public String kind() {
            return "charts";
        }
    }

    /** A list of appendices. */
    record Appendices(List<EntryView> appendices) implements SegmentView {
        @Override
        public String kind() {
            return "appendices";
        }
    }
}
