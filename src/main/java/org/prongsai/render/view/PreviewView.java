package org.prongsai.render.view;

import java.util.List;
import java.util.Optional;

/** What a preview tells beside a page. */
public interface PreviewView {
    /**
     * The bar at the bottom.
     *
     * @param kind {@code error}, {@code warning} or {@code clean}
     * @param draft said of a page that is not published
     * @param here found on what this page shows
     * @param elsewhere found on what other pages show, the first of them
     * @param more leads to the others
     * @param desk address of the preview's own page
     */
    record Bar(
            String kind,
            String sentence,
            Optional<String> draft,
            List<FindingView.File> here,
            List<FindingView.File> elsewhere,
            Optional<LinkView> more,
            String desk) {}
}
