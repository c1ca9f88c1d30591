package org.prongsai.render.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import java.util.Optional;

/**
 * What surrounds the content of every page.
 *
 * @param heading the page's own title
 * @param pieces the same, so that it breaks between words
 * @param title of the browser's tab: the page's title and the organisation's name
 * @param description for search engines and sharing; may be empty
 * @param canonical address on the domain
 * @param trail from the home page to this one
 * @param years the same part of the site in each fiscal year, the latest first
 * @param volume the whole year for paper, on the pages of a year
 * @param contents headings of the page; empty when there are too few to need a list
 * @param kept findings on what the page shows that the organisation kept
 * @param picture that is shown where the page is shared
 * @param data what the page is about, for search engines: JSON-LD that can stand in a script element
 */
public record FrameView(
        String heading,
        List<PieceView> pieces,
        String title,
        String description,
        String canonical,
        SiteView site,
        AssetsView assets,
        List<LinkView> menu,
        List<LinkView> trail,
        List<LinkView> years,
        Optional<LinkView> previous,
        Optional<LinkView> next,
        Optional<LinkView> volume,
        List<HeadingView> contents,
        List<KeptView> kept,
        PictureView picture,
        Optional<TemplateHTMLOutputModel> data) {

    /**
     * The organisation, on every page.
     *
     * @param emblem address of its picture, when the site has one
     * @param home address of the home page
     * @param search of the search page, when there is one
     * @param openData of the page of all open data, when there is any
     */
    public record SiteView(
            String name,
            String type,
            String properName,
            String area,
            Optional<String> emblem,
            String home,
            Optional<String> search,
            Optional<String> openData,
            String url,
            Optional<String> notice,
            Optional<String> address,
            Optional<String> telephone,
            Optional<String> email) {}

    /** A picture. @param address on the domain @param words that say what it shows @param width pixels @param height pixels */
    public record PictureView(String address, String words, int width, int height) {}

    /** Addresses of what every page loads. @param copy the script of pages with buttons that copy @param viewer of pages with photographs */
    public record AssetsView(
            String css,
            String theme,
            String dark,
            String icon,
            String feed,
            String display,
            String table,
            String copy,
            String viewer) {}
}
