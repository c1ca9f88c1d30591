package org.prongsai.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problems;

/**
 * The last look at finished pages, whoever made them: links and anchors that lead nowhere, ids given twice, pictures without
 * words, headings out of order, and anything that would be fetched from another host. Several threads may look at pages; what
 * is told does not depend on who is first.
 *
 * <p>Of a page that has been looked at nothing is kept but its links to ids of others. The few pages that such links lead to are read once more at the end.
 */
final class PageAudit {
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Problems problems;
    private final BitSet parsed = new BitSet();
    private final Map<AuditedPage.Fault, TreeSet<Integer>> faults = new HashMap<>();
    private final Map<String, Map<String, TreeSet<Integer>>> anchors = new TreeMap<>();

    /** Reads a file of the site once more. */
    interface Written {
        byte[] read(String file) throws IOException;
    }

    /** @param paths everything that the finished site will hold; of pages with the same fault the one that stands first here is named */
    PageAudit(Set<SitePath> paths, Problems problems) {
        for (SitePath path : paths) {
            String name = path.fileName();
            if (numbers.putIfAbsent(name, names.size()) == null) names.add(name);
        }
        this.problems = problems;
    }

    /** Looks at one page of the site. */
    AuditedPage look(SitePath path, byte[] html, Markup markup) {
        AuditedPage found = found(path.fileName(), html, markup);
        keep(path, found);
        return found;
    }

    private AuditedPage found(String page, byte[] html, Markup markup) {
        PageLook scanned = new PageLook(page, numbers.keySet());
        if (markup == Markup.OURS && TagScanner.read(html, scanned)) return scanned.found(Markup.OURS);
        return parsed(page, html).found(Markup.ANYBODYS);
    }

    private PageLook parsed(String page, byte[] html) {
        PageLook look = new PageLook(page, numbers.keySet());
        ParsedPage.read(html, look);
        return look;
    }

    /** Takes over what was found in a page before that is still the same, in a site of the same files. */
    synchronized void keep(SitePath path, AuditedPage page) {
        int number = numbers.get(path.fileName());
        if (page.markup() == Markup.ANYBODYS) parsed.set(number);
        page.faults().forEach(fault -> note(fault, number));
        for (AuditedPage.Anchor anchor : page.anchors()) {
            anchors.computeIfAbsent(anchor.target(), target -> new TreeMap<>())
                    .computeIfAbsent(anchor.id(), id -> new TreeSet<>())
                    .add(number);
        }
    }

    private void note(AuditedPage.Fault fault, int page) {
        faults.computeIfAbsent(fault, unseen -> new TreeSet<>()).add(page);
    }

    /** After the last page: links to ids that no page has; then each fault is reported once, on the first of its pages. */
    synchronized void finish(Written site) throws IOException {
        for (Map.Entry<String, Map<String, TreeSet<Integer>>> wanted : anchors.entrySet()) {
            Set<String> ids = ids(wanted.getKey(), site);
            wanted.getValue().forEach((id, pages) -> {
                if (!ids.contains(id)) pages.forEach(page -> note(AuditedPage.Fault.deadAnchor(id), page));
            });
        }
        faults.forEach((fault, pages) -> {
            String others = pages.size() > 1 ? Integer.toString(pages.size() - 1) : "";
            problems.report(fault.code(), Place.ofFile("/" + names.get(pages.first())), fault.detail(), others);
        });
    }

    private Set<String> ids(String target, Written site) throws IOException {
        if (!target.endsWith(".html")) return Set.of();
        byte[] html = site.read(target);
        PageLook scanned = new PageLook(target, numbers.keySet());
        boolean sure = !parsed.get(numbers.get(target)) && TagScanner.read(html, scanned);
        return (sure ? scanned : parsed(target, html)).ids();
    }
}
