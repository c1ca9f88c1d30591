package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.model.ItemReference;
import org.prongsai.model.PageHead;
import org.prongsai.render.view.PageView.FactView;
import org.prongsai.thai.Numerals;

/** What a page's head says to readers, in short lines. */
final class FactViews {
    private FactViews() {}

    /** Its date, and the items that it is evidence for. */
    static List<FactView> of(PageHead head) {
        Numerals numerals = head.numerals();
        List<FactView> facts = new ArrayList<>();
        head.date()
                .ifPresent(date ->
                        facts.add(fact("วันที่", numerals.ofText(date.written().text()))));
        evidence(head.items(), numerals).ifPresent(facts::add);
        return facts;
    }

    /** The numbered items among those that a page is evidence for; a topic key says nothing to readers. */
    static Optional<FactView> evidence(List<ItemReference> items, Numerals numerals) {
        String text = items.stream()
                .filter(ItemReference::isNumber)
                .map(item -> label(item, numerals))
                .distinct()
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? Optional.empty() : Optional.of(fact("หลักฐานการเปิดเผยข้อมูล (OIT)", text));
    }

    /** {@code O43 ปี 2567}, or the topic key. */
    static String label(ItemReference item, Numerals numerals) {
        return item.key()
                + item.year()
                        .map(year -> " ปี " + numerals.ofGenerated(year.toString()))
                        .orElse("");
    }

    static FactView fact(String label, String text) {
        return new FactView(label, List.of(), text);
    }
}
