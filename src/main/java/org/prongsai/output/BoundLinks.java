package org.prongsai.output;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where links lead once pages are bound. */
final class BoundLinks {
    private static final String INDEX = "index.html";

    private final FinishedSite site;
    private final String address;
    private final Map<String, String> pages;
    private final Map<String, String> files = new LinkedHashMap<>();

    /** @param address of the home page on the domain @param pages ids of sections by file */
    BoundLinks(FinishedSite site, String address, Map<String, String> pages) {
        this.site = site;
        this.address = address;
        this.pages = pages;
    }

    Map<String, String> pages() {
        return Collections.unmodifiableMap(pages);
    }

    /** Ids of the places where files are handed out, by file, in the order in which they were first linked to. */
    Map<String, String> files() {
        return Collections.unmodifiableMap(files);
    }

    FinishedSite site() {
        return site;
    }

    /** An id of a page, as it is once the page is bound. */
    static String id(String section, String id) {
        return section + "-" + id;
    }

    /** @param page on which the link stands, by its file @param href as it stands there */
    String to(String page, String href) {
        if (Addresses.isOutside(href)) return href;
        int hash = href.indexOf('#');
        String anchor = hash < 0 ? "" : Addresses.decoded(href.substring(hash + 1));
        String target = hash < 0 ? href : href.substring(0, hash);
        String file = target.isEmpty() ? page : Addresses.decoded(Addresses.resolved(page, target));
        String section = pages.get(file);
        if (section != null) return "#" + (anchor.isEmpty() ? section : id(section, anchor));
        if (!site.sums().containsKey(file)) return href;
        if (file.endsWith(".html")) return onDomain(page, target);
        return "#" + files.computeIfAbsent(file, unseen -> "f" + (files.size() + 1));
    }

    /** Percent-encoded as it was. */
    private String onDomain(String page, String target) {
        String path = Addresses.resolved(page, target);
        boolean index = path.equals(INDEX) || path.endsWith("/" + INDEX);
        return address + (index ? path.substring(0, path.length() - INDEX.length()) : path);
    }
}
