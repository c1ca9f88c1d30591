package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.model.ItemReference;
import org.prongsai.model.OitBoard;
import org.prongsai.model.PageHead;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;
import org.prongsai.render.view.LinkView;
import org.prongsai.render.view.PageView.FactView;
import org.prongsai.thai.Numerals;

/** What stands in short lines above a page. */
final class FactViews {
    private final Site site;

    FactViews(Site site) {
        this.site = site;
    }

    static FactView fact(String label, String text) {
        return new FactView(label, List.of(), text);
    }

    /** A page's date, and the items that it is evidence for. */
    List<FactView> of(PageHead head, Hrefs hrefs) {
        List<FactView> facts = new ArrayList<>();
        head.date()
                .ifPresent(date -> facts.add(
                        fact("วันที่", head.numerals().ofText(date.written().text()))));
        evidence(head, hrefs).ifPresent(facts::add);
        return facts;
    }

    /** Items on whose page this one is named, and numbers that a page names of a year without a board. */
    private Optional<FactView> evidence(PageHead head, Hrefs hrefs) {
        List<LinkView> links = new ArrayList<>();
        for (OitBoard board : site.boards()) {
            board.entries().stream()
                    .filter(entry -> entry.evidence().stream().anyMatch(one -> isPage(one.target(), head.path())))
                    .forEach(entry -> links.add(link(entry, board, head.numerals(), hrefs)));
        }
        List<ItemReference> others = head.items().stream()
                .filter(ItemReference::isNumber)
                .filter(item -> entryOf(item).isEmpty())
                .toList();
        return fact("หลักฐานการเปิดเผยข้อมูล (OIT)", links, others, head.numerals());
    }

    private static boolean isPage(Target target, SitePath path) {
        return target instanceof Target.Page page && page.path().equals(path);
    }

    /** The items that rows of tables name. */
    Optional<FactView> answered(List<ItemReference> items, Numerals numerals, Hrefs hrefs) {
        List<LinkView> links = new ArrayList<>();
        List<ItemReference> others = new ArrayList<>();
        for (ItemReference item : items.stream().filter(ItemReference::isNumber).toList()) {
            Optional<OitBoard.Entry> entry = entryOf(item);
            entry.ifPresent(found -> links.add(link(found, boardOf(item).orElseThrow(), numerals, hrefs)));
            if (entry.isEmpty()) others.add(item);
        }
        return fact("ข้อการเปิดเผยข้อมูล (OIT) ที่เกี่ยวข้อง", links, others, numerals);
    }

    private static Optional<FactView> fact(
            String label, List<LinkView> links, List<ItemReference> others, Numerals numerals) {
        String text =
                others.stream().map(item -> label(item, numerals)).distinct().collect(Collectors.joining(", "));
        if (links.isEmpty() && text.isEmpty()) return Optional.empty();
        String joined = links.isEmpty() || text.isEmpty() ? text : text + ", ";
        return Optional.of(new FactView(label, links.stream().distinct().toList(), joined));
    }

    private Optional<OitBoard> boardOf(ItemReference item) {
        return item.year().flatMap(site::board);
    }

    private Optional<OitBoard.Entry> entryOf(ItemReference item) {
        return boardOf(item)
                .flatMap(board -> board.entries().stream()
                        .filter(entry -> item.names(entry.item(), board.year()))
                        .findFirst());
    }

    private static LinkView link(OitBoard.Entry entry, OitBoard board, Numerals numerals, Hrefs hrefs) {
        String label = entry.item().number() + " ปี "
                + numerals.ofGenerated(board.year().toString());
        return new LinkView(label, hrefs.to(entry.path()), false);
    }

    /** {@code O43 ปี 2567}, or the topic's name. */
    String named(ItemReference item) {
        String topic = Optional.ofNullable(site.topics().get(item.key()))
                .map(known -> known.name())
                .orElse(item.key());
        return item.isNumber() ? label(item, site.numerals()) : topic;
    }

    private static String label(ItemReference item, Numerals numerals) {
        return item.key()
                + item.year()
                        .map(year -> " ปี " + numerals.ofGenerated(year.toString()))
                        .orElse("");
    }
}
