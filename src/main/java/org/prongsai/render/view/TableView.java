package org.prongsai.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;

/**
 * A table of the record.
 *
 * @param caption its name
 * @param captionShown whether the original prints it
 * @param downloads its data
 * @param wide whether its columns need the long side of a sheet of paper
 */
public record TableView(
        String caption,
        boolean captionShown,
        boolean wide,
        List<ColumnView> columns,
        List<LineView> lines,
        List<DownloadView> downloads) {

    /** A column. @param role for style and small screens */
    public record ColumnView(String role, String label) {}

    /**
     * A line.
     *
     * @param kind {@code row}, {@code group} or {@code head}
     * @param text of a group
     * @param labels of a head that is printed again
     * @param cells of a row
     */
    public record LineView(String kind, String text, List<String> labels, List<CellView> cells) {}

    /**
     * A cell.
     *
     * @param label of its column, for screens on which columns do not fit
     * @param heads whether it names its row
     * @param empty in the original
     */
    public record CellView(String role, String label, boolean heads, boolean empty, TemplateHTMLOutputModel markup) {}
}
