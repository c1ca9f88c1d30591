package org.prongsai.check.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.markdown.Link;
import org.prongsai.model.Appendix;
import org.prongsai.model.Band;
import org.prongsai.model.FreePage;
import org.prongsai.model.Introduction;
import org.prongsai.model.ItemOwner;
import org.prongsai.model.LostAddress;
import org.prongsai.model.MediaFile;
import org.prongsai.model.OitBoard;
import org.prongsai.model.OpenData;
import org.prongsai.model.Organisation;
import org.prongsai.model.PageHead;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;
import org.prongsai.model.YearRecord;
import org.prongsai.thai.FiscalYear;

/** A site while rules look at its record: its parts, and what was noted in its texts. The texts themselves are not to be had. */
public final class Survey {
    private final Site site;
    private final Surroundings surroundings;
    private final Map<Class<?>, List<Note>> notes = new HashMap<>();

    /** @param notes of all files, in their order */
    public Survey(Site site, Surroundings surroundings, List<Note> notes) {
        this.site = site;
        this.surroundings = surroundings;
        for (Note note : notes)
            this.notes
                    .computeIfAbsent(note.getClass(), kind -> new ArrayList<>())
                    .add(note);
    }

    /** What those rules know that read texts. */
    public Surroundings surroundings() {
        return surroundings;
    }

    public Organisation organisation() {
        return site.organisation();
    }

    public Optional<Introduction> home() {
        return site.home();
    }

    /** The latest first. */
    public List<YearRecord> years() {
        return site.years();
    }

    public Optional<YearRecord> year(FiscalYear year) {
        return site.years().stream()
                .filter(record -> record.year().equals(year))
                .findFirst();
    }

    /** The free pages at the top, for what stands in their heads. */
    public List<FreePage> pages() {
        return site.pages();
    }

    /** Tables and charts of the record for programs. */
    public OpenData data() {
        return site.data();
    }

    public List<OitBoard> boards() {
        return site.boards();
    }

    public List<ItemOwner> owners() {
        return site.owners();
    }

    /** The keys of what items of the disclosure assessment may be about. */
    public Set<String> topics() {
        return site.topics().keySet();
    }

    /** To be published as they are. */
    public List<MediaFile> files() {
        return site.files();
    }

    /** Addresses that were published once and would lead nowhere, in the order of the ledger. */
    public List<LostAddress> lost() {
        return site.published().lost();
    }

    /** Whether people may have kept an address. */
    public boolean isPublished(SitePath address) {
        return site.published().addresses().contains(address);
    }

    /** Whether drafts are shown, as in a preview only. */
    public boolean hasDrafts() {
        return !site.drafts().isEmpty();
    }

    /** The heads of all pages that are texts. */
    public List<PageHead> heads() {
        List<PageHead> heads = new ArrayList<>();
        site.home().ifPresent(home -> heads.add(home.head()));
        for (YearRecord year : site.years()) {
            year.introduction().ifPresent(introduction -> heads.add(introduction.head()));
            year.documents().forEach(document -> heads.add(document.head()));
            year.appendices().forEach(appendix -> heads.add(appendix.head()));
        }
        addHeads(site.pages(), heads);
        return heads.stream()
                .filter(head -> head.source().file().endsWith(".md"))
                .toList();
    }

    private static void addHeads(List<FreePage> pages, List<PageHead> heads) {
        for (FreePage page : pages) {
            heads.add(page.head());
            addHeads(page.children(), heads);
        }
    }

    /** Every picture of a gallery. */
    public List<Appendix.Photo> photos() {
        return site.years().stream()
                .flatMap(year -> year.appendices().stream())
                .flatMap(appendix -> appendix.photos().stream())
                .toList();
    }

    /** Addresses elsewhere that are evidence for items of the disclosure assessment, as links without a text. */
    public List<Link> evidence() {
        return site.years().stream()
                .flatMap(year -> year.evidence().stream())
                .flatMap(Survey::outside)
                .toList();
    }

    private static Stream<Link> outside(YearRecord.Evidence evidence) {
        return evidence.targets().stream()
                .filter(Target.Outside.class::isInstance)
                .map(target -> new Link(
                        ((Target.Outside) target).address(), "", evidence.item().place()));
    }

    /** All notes of one kind, in the order of the files. */
    public <N extends Note> List<N> notes(Class<N> kind) {
        return notes.getOrDefault(kind, List.of()).stream().map(kind::cast).toList();
    }

    /** The bands that a year's documents state. */
    public List<Band> bandsOf(YearRecord year) {
        return notes(SaidBands.class).stream()
                .filter(said -> said.year().equals(Optional.of(year.year())))
                .flatMap(said -> said.bands().stream())
                .toList();
    }
}
