package org.prongsai.render.view;

import java.util.List;

/**
 * The files of a dataset, beside the table or chart that it is of.
 *
 * @param label what is said before the links
 * @param title of the dataset, by which those who hear the links tell them from others
 * @param files in each format
 * @param page that describes it
 */
public record DownloadView(String label, String title, List<LinkView> files, String page) {
    public DownloadView {
        files = List.copyOf(files);
    }
}
