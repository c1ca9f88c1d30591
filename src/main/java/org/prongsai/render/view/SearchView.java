package org.prongsai.render.view;

import java.util.List;

/** Every page of the site, for those who cannot search or would rather look. */
public final class SearchView {
    private SearchView() {}

    /** Pages of one kind. @param id of its part of the page */
    public record Kind(String id, String title, List<Year> years) {}

    /** Those of one year. @param title empty for pages of no year */
    public record Year(String title, List<LinkView> pages) {}
}
