package org.prongsai.output;

import java.io.IOException;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Where links lead once pages are bound. */
final class BoundLinks {
    private static final String INDEX = "index.html";

    private final FinishedSite site;
    private final String address;
    private final Map<String, String> pages;
    private final LinkedFiles files;

    /** @param address of the home page on the domain @param pages ids of sections by file */
    BoundLinks(FinishedSite site, String address, Map<String, String> pages) {
        this.site = site;
        this.address = address;
        this.pages = pages;
        this.files = new LinkedFiles(site);
    }

    Map<String, String> pages() {
        return Collections.unmodifiableMap(pages);
    }

    LinkedFiles files() {
        return files;
    }

    FinishedSite site() {
        return site;
    }

    /** An id of a page, as it is once the page is bound. */
    static String id(String section, String id) {
        return section + "-" + id;
    }

    /** Looks at a link of a page before any is led elsewhere. */
    void know(Element link, String page) {
        file(page, link.attr("href")).ifPresent(files::know);
    }

    /** Leads a link to where its target is once the page is bound. @param page on which it stands, by its file @param title of that page */
    void lead(Element link, String page, String title) throws IOException {
        Optional<String> file = file(page, link.attr("href"));
        if (file.isPresent()) {
            files.give(file.get(), link, pages.get(page), title);
            return;
        }
        link.attr("href", to(page, link.attr("href")));
        if (link.attr("href").startsWith("#")) link.removeAttr("download");
    }

    /** The file to which a link leads, when it is no page. */
    private Optional<String> file(String page, String href) {
        if (Addresses.isOutside(href)) return Optional.empty();
        String file = target(page, href);
        boolean given = site.sums().containsKey(file) && !file.endsWith(".html") && !pages.containsKey(file);
        return given ? Optional.of(file) : Optional.empty();
    }

    private String to(String page, String href) {
        if (Addresses.isOutside(href)) return href;
        int hash = href.indexOf('#');
        String anchor = hash < 0 ? "" : Addresses.decoded(href.substring(hash + 1));
        String file = target(page, href);
        String section = pages.get(file);
        if (section != null) return "#" + (anchor.isEmpty() ? section : id(section, anchor));
        return site.sums().containsKey(file) ? onDomain(page, withoutAnchor(href)) : href;
    }

    private static String target(String page, String href) {
        String target = withoutAnchor(href);
        return target.isEmpty() ? page : Addresses.decoded(Addresses.resolved(page, target));
    }

    private static String withoutAnchor(String href) {
        int hash = href.indexOf('#');
        return hash < 0 ? href : href.substring(0, hash);
    }

    /** Percent-encoded as it was. */
    private String onDomain(String page, String target) {
        String path = Addresses.resolved(page, target);
        boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
        return address + (index ? path.substring(0, path.length() - INDEX.length()) : path);
    }
}
