package org.prongsai.render.view;

import java.util.List;
import java.util.Optional;

/** What the pages of open data show. */
public final class DataView {
    private DataView() {}

    /** Datasets under a heading of their own. */
    public record Group(String id, String title, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** A dataset in the list of all. @param shown the page on which readers see it */
    public record Entry(String title, String href, String description, LinkView shown, DownloadView files) {}

    /**
     * A column of the files.
     *
     * @param key by which programs know it
     * @param type of its values
     * @param origin from where what stands in it is
     */
    public record Column(String key, String label, String type, Optional<String> unit, String origin) {}

    /** The first rows, as the files have them. @param rows with a text for each column */
    public record Sample(String caption, List<List<String>> rows) {
        public Sample {
            rows = List.copyOf(rows);
        }
    }
}
