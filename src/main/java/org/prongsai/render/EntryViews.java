package org.prongsai.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Appendix;
import org.prongsai.model.Document;
import org.prongsai.model.FreePage;
import org.prongsai.model.Measure;
import org.prongsai.model.Organisation;
import org.prongsai.model.PageHead;
import org.prongsai.model.Site;
import org.prongsai.model.WrittenDate;
import org.prongsai.render.view.EntryView;
import org.prongsai.render.view.StateView;
import org.prongsai.thai.Numerals;

/** Pages as entries of lists. */
final class EntryViews {
    private final Numerals numerals;
    private final Map<String, String> units;
    private final Site site;

    EntryViews(Site site) {
        this.site = site;
        this.numerals = site.numerals();
        this.units = site.organisation().units().stream()
                .collect(Collectors.toMap(Organisation.Unit::id, Organisation.Unit::name));
    }

    List<EntryView> documents(List<Document> documents, Hrefs hrefs) {
        return documents.stream().map(document -> document(document, hrefs)).toList();
    }

    private EntryView document(Document document, Hrefs hrefs) {
        PageHead head = document.head();
        String kind = document instanceof Document.Memo ? "บันทึกข้อความ" : "";
        String date = date(document)
                .map(written -> numerals.ofText(written.written().text()))
                .orElse("");
        return new EntryView(hrefs.to(head.path()), head.title(), Optional.empty(), note(draft(head), kind, date), "");
    }

    private static Optional<WrittenDate> date(Document document) {
        return document instanceof Document.Memo memo
                ? Optional.of(memo.date())
                : document.head().date();
    }

    List<EntryView> measures(List<Measure> measures, Hrefs hrefs) {
        return java.util.stream.IntStream.range(0, measures.size())
                .mapToObj(i -> measure(i + 1, measures.get(i), hrefs))
                .toList();
    }

    private EntryView measure(int number, Measure measure, Hrefs hrefs) {
        StateView state = measure.isReported()
                ? new StateView("complete", "มีรายงานผล", "")
                : new StateView("missing", "ยังไม่มีรายงานผล", "");
        return new EntryView(
                hrefs.to(measure.path()),
                measure.title(),
                Optional.of(number(number)),
                note(measure),
                "",
                Optional.of(state));
    }

    /** Who answers for it, and when it is done, as typed. */
    private String note(Measure measure) {
        String period = measure.period()
                .map(found -> numerals.ofText(found.written().text().strip().replaceAll("\\s*\\n\\s*", " ")))
                .orElse("");
        String responsible =
                measure.units().stream().map(id -> units.getOrDefault(id, id)).collect(Collectors.joining(" "));
        return note(responsible, period);
    }

    /** Only a preview shows drafts. */
    private String draft(PageHead head) {
        return site.isDraft(head.path()) ? "ฉบับร่าง" : "";
    }

    private static String note(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    List<EntryView> appendices(List<Appendix> appendices, Hrefs hrefs) {
        return appendices.stream().map(appendix -> appendix(appendix, hrefs)).toList();
    }

    private EntryView appendix(Appendix appendix, Hrefs hrefs) {
        String photos = appendix.photos().isEmpty()
                ? ""
                : "ภาพ " + number(appendix.photos().size()) + " ภาพ";
        String files = appendix.files().isEmpty()
                ? ""
                : "ไฟล์ " + number(appendix.files().size()) + " ไฟล์";
        return new EntryView(
                hrefs.to(appendix.head().path()),
                appendix.head().title(),
                Optional.of(number(appendix.number()) + "."),
                note(draft(appendix.head()), photos, files),
                "");
    }

    List<EntryView> pages(List<FreePage> pages, Hrefs hrefs) {
        return pages.stream()
                .map(page -> new EntryView(
                        hrefs.to(page.head().path()),
                        page.head().title(),
                        Optional.empty(),
                        draft(page.head()),
                        page.head().summary()))
                .toList();
    }

    /** A number that the program writes. */
    String number(int number) {
        return numerals.ofGenerated(Integer.toString(number));
    }
}
