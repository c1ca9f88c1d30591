package org.prongsai.output;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;

/**
 * The last look at finished pages, whoever made them: links and anchors that lead nowhere, ids given twice, pictures without
 * words, headings out of order, and anything that would be fetched from another host.
 */
final class PageAudit {
    private static final Pattern OUTSIDE = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*");

    private final Set<String> files;
    private final Problems problems;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<Anchor> anchors = new ArrayList<>();
    private final Map<Fault, Set<SitePath>> faults = new LinkedHashMap<>();

    /** What is wrong, wherever it is. */
    private record Fault(Code code, String detail) {}

    /** A link to an id, to be looked up when all pages have been seen. */
    private record Anchor(SitePath page, String target, String id) {}

    /** @param paths everything that the finished site will hold */
    PageAudit(Set<SitePath> paths, Problems problems) {
        this.files = new HashSet<>();
        paths.forEach(path -> files.add(path.fileName()));
        this.problems = problems;
    }

    /** Looks at one page. */
    void look(SitePath path, byte[] html) {
        Document document = Jsoup.parse(new String(html, StandardCharsets.UTF_8));
        Set<String> found = new HashSet<>();
        Headings headings = new Headings(path);
        document.traverse((node, depth) -> {
            if (!(node instanceof Element element)) return;
            if (element.hasAttr("id") && !found.add(element.id())) note(Code.AUDIT_DUPLICATE_ID, path, element.id());
            lookAt(path, element);
            headings.lookAt(element);
        });
        headings.end();
        ids.put(path.fileName(), found);
    }

    private void lookAt(SitePath path, Element element) {
        switch (element.normalName()) {
            case "a", "area" -> {
                if (element.hasAttr("href")) lookAtLink(path, element.attr("href"));
            }
            case "img" -> {
                boolean decoration = element.attr("role").equals("presentation");
                boolean silent = !element.hasAttr("alt") || element.attr("alt").isEmpty() && !decoration;
                if (silent) note(Code.AUDIT_NO_ALT, path, element.attr("src"));
                if (element.hasAttr("src")) lookAtResource(path, element);
            }
            case "script", "iframe", "embed", "source", "audio", "video" -> {
                if (element.hasAttr("src")) lookAtResource(path, element);
            }
            case "object" -> {
                if (element.hasAttr("data")) lookAtResource(path, element);
            }
            case "link" -> {
                if (element.hasAttr("href")) lookAtResource(path, element);
            }
            default -> {}
        }
    }

    /** The order of a page's headings: one of the first level, and none deeper by two. */
    private final class Headings {
        private final SitePath page;
        private int before;
        private int first;

        Headings(SitePath page) {
            this.page = page;
        }

        void lookAt(Element element) {
            String name = element.normalName();
            if (name.length() != 2 || name.charAt(0) != 'h' || name.charAt(1) < '1' || name.charAt(1) > '6') return;
            int level = name.charAt(1) - '0';
            if (level > before + 1) note(Code.AUDIT_HEADING_ORDER, page, element.text());
            if (level == 1 && ++first > 1) note(Code.AUDIT_HEADING_ORDER, page, element.text());
            before = level;
        }

        void end() {
            if (first == 0) note(Code.AUDIT_HEADING_ORDER, page, "h1");
        }
    }

    private void lookAtResource(SitePath page, Element element) {
        String name = element.tagName().equals("object") ? "data" : element.hasAttr("src") ? "src" : "href";
        String address = element.attr(name);
        boolean fetched = !element.tagName().equals("link")
                || element.attr("rel")
                        .matches("(?i).*\\b(stylesheet|icon|preload|prefetch|manifest|modulepreload)\\b.*");
        if (!fetched && OUTSIDE.matcher(address).matches()) return;
        if (OUTSIDE.matcher(address).matches()) {
            note(Code.AUDIT_OUTSIDE_REQUEST, page, address);
        } else {
            lookAtLink(page, address);
        }
    }

    private void lookAtLink(SitePath page, String href) {
        if (OUTSIDE.matcher(href).matches()) return;
        int hash = href.indexOf('#');
        String address = decoded(hash < 0 ? href : href.substring(0, hash));
        String target = address.isEmpty() ? page.fileName() : resolved(page.fileName(), address);
        if (!files.contains(target)) {
            note(Code.AUDIT_DEAD_LINK, page, href);
        } else if (hash >= 0 && hash + 1 < href.length()) {
            anchors.add(new Anchor(page, target, decoded(href.substring(hash + 1))));
        }
    }

    /** The file that a relative address names. One from the domain's root names none: it would not hold in a folder. */
    private static String resolved(String page, String address) {
        if (address.startsWith("/")) return address;
        List<String> parts = new ArrayList<>(List.of(page.split("/")));
        parts.remove(parts.size() - 1);
        for (String part : address.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.isEmpty()) return address;
                parts.remove(parts.size() - 1);
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) return text;
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // no address at all; it will be found to lead nowhere
            return text;
        }
    }

    /** After the last page: links to ids that no page has; then each fault is reported once, on the first of its pages. */
    void finish() {
        for (Anchor anchor : anchors) {
            if (!ids.getOrDefault(anchor.target(), Set.of()).contains(anchor.id())) {
                note(Code.AUDIT_DEAD_ANCHOR, anchor.page(), "#" + anchor.id());
            }
        }
        faults.forEach((fault, pages) -> {
            String others = pages.size() > 1 ? Integer.toString(pages.size() - 1) : "";
            Place place = Place.ofFile("/" + pages.iterator().next().fileName());
            problems.report(fault.code(), place, fault.detail(), others);
        });
    }

    private void note(Code code, SitePath page, String detail) {
        faults.computeIfAbsent(new Fault(code, detail), fault -> new LinkedHashSet<>())
                .add(page);
    }
}
