package org.prongsai.render.view;

import java.util.List;
import java.util.Optional;
import org.prongsai.chart.Drawing;

/**
 * A figure with one chart, or several small ones that share a key.
 *
 * @param kind for styles: {@code ruler}, {@code bars}, {@code lines}, {@code radar}, {@code timeline}, {@code status} or {@code tools}
 * @param caption above it; may be empty
 * @param key what fills, lines and dots mean
 * @param notes what else has to be said
 * @param data what it shows, as a table; nothing where a table of the same stands beside it on the page
 */
public record ChartView(
        String kind, String caption, List<Panel> panels, List<Key> key, List<String> notes, Optional<Data> data) {

    /**
     * One drawing.
     *
     * @param id unique on the page
     * @param heading above it, where there are several; may be empty
     * @param title what it shows, for those who hear it
     * @param description its values in words
     */
    public record Panel(String id, String heading, String title, String description, Drawing drawing) {}

    /** A line of the key. @param id unique on the page */
    public record Key(String id, Drawing sample, String label) {}

    /**
     * The values as a table.
     *
     * @param place {@code beside} the chart, {@code below} it, or below it in {@code details}
     * @param head over the columns; the first is that of the names
     */
    public record Data(String place, String caption, List<String> head, List<Row> rows) {}

    public record Row(String name, List<Cell> cells) {}

    /** @param label of its column, for screens on which columns do not fit */
    public record Cell(String label, String text) {}
}
