package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.Site;
import org.prongsai.model.SiteMap;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.FrameView;
import org.prongsai.render.view.LinkView;
import org.prongsai.render.view.PieceView;
import org.prongsai.thai.Compounds;

/** What surrounds the content of each page of one site. */
final class Frames {
    /** A page with more siblings is reached from the list of them; their names on each of them would bury its own text. */
    private static final int MOST_SIBLINGS = 30;

    private final Site site;
    private final Surroundings surroundings;
    private final Folders<YearRecord> years = new Folders<>();
    private final KeptFindings kept;
    private final Extent extent;
    private final SharingPictures pictures;
    private final StructuredData data;

    Frames(Site site, Extent extent, OwnPictures ownPictures, KeptFindings kept, SharingPictures pictures) {
        this.site = site;
        this.extent = extent;
        this.surroundings = new Surroundings(site, ownPictures);
        site.years().forEach(year -> years.put(year.path(), year));
        this.kept = kept;
        this.pictures = pictures;
        this.data = new StructuredData(site);
    }

    /** Addresses as they stand on a page. */
    Hrefs hrefs(SitePath page) {
        return extent.isWhole() ? Hrefs.from(page) : Hrefs.inPart(page, extent, site::addressOf);
    }

    /** For search engines. */
    StructuredData data() {
        return data;
    }

    /** The frame of a page. */
    FrameView frame(SitePath page, String heading, String description, MarkdownDocument text) {
        return frame(page, heading, description, text, List.of());
    }

    /** The frame of a page. @param things that the page is about, for search engines */
    FrameView frame(SitePath page, String heading, String description, MarkdownDocument text, List<LinkedData> things) {
        Hrefs hrefs = hrefs(page);
        List<SiteMap.Entry> trail = site.map().trail(page);
        Surroundings.View around = surroundings.of(page, trail, hrefs);
        String name = site.organisation().fullName();
        return new FrameView(
                heading,
                pieces(heading),
                heading.equals(name) ? name : heading + " – " + name,
                description,
                site.addressOf(page),
                around.site(),
                around.assets(),
                around.menu(),
                links(trail, page, hrefs),
                years(page, hrefs),
                site.map().previous(page).map(entry -> link(entry, hrefs)),
                site.map().next(page).map(entry -> link(entry, hrefs)),
                volume(page, hrefs),
                ContentsViews.above(text),
                kept.on(page),
                pictures.of(page),
                data.of(page, things));
    }

    private static List<PieceView> pieces(String heading) {
        return Compounds.pieces(heading).stream()
                .map(piece -> new PieceView(piece.text(), piece.compound()))
                .toList();
    }

    /** The frame of a redirect, whose canonical address is that of the page to which it leads. */
    FrameView moved(SitePath old, SitePath now) {
        FrameView frame = frame(old, "หน้านี้ย้ายแล้ว", "", MarkdownDocument.EMPTY);
        return new FrameView(
                frame.heading(),
                frame.pieces(),
                frame.title(),
                frame.description(),
                site.addressOf(now),
                frame.site(),
                frame.assets(),
                frame.menu(),
                frame.trail(),
                frame.years(),
                frame.previous(),
                frame.next(),
                frame.volume(),
                frame.contents(),
                frame.kept(),
                frame.picture(),
                frame.data());
    }

    /** The pages beside a page, itself among them. */
    List<LinkView> siblings(SitePath page, Hrefs hrefs) {
        List<SiteMap.Entry> siblings = site.map().siblings(page);
        if (site.map().trail(page).size() < 3 || siblings.size() > MOST_SIBLINGS) return List.of();
        return links(siblings, page, hrefs);
    }

    private static List<LinkView> links(List<SiteMap.Entry> entries, SitePath page, Hrefs hrefs) {
        List<LinkView> links = new ArrayList<>(entries.size());
        for (SiteMap.Entry entry : entries)
            links.add(new LinkView(
                    entry.label(), hrefs.to(entry.path()), entry.path().equals(page)));
        return links;
    }

    /** On a page of a year: the same kind of page in every year that has it, and the year's own page in the others. */
    private List<LinkView> years(SitePath page, Hrefs hrefs) {
        Optional<YearRecord> own = yearOf(page);
        if (own.isEmpty() || site.years().size() < 2) return List.of();
        String rest = page.value().substring(own.get().path().value().length());
        List<LinkView> links = new ArrayList<>();
        for (YearRecord year : site.years()) {
            SitePath same = new SitePath(year.path().value() + rest);
            boolean everyYear = same.equals(year.volumePath());
            SitePath target = everyYear || site.map().contains(same) ? same : year.path();
            String label = site.numerals().ofGenerated(year.year().toString());
            links.add(new LinkView(label, hrefs.to(target), year == own.get()));
        }
        return links;
    }

    private Optional<LinkView> volume(SitePath page, Hrefs hrefs) {
        return yearOf(page)
                .filter(year -> !page.equals(year.volumePath()))
                .map(year -> VolumePages.link(year, site.numerals(), hrefs));
    }

    /** The year to which a page belongs. */
    private Optional<YearRecord> yearOf(SitePath page) {
        return years.around(page);
    }

    private static LinkView link(SiteMap.Entry entry, Hrefs hrefs) {
        return new LinkView(entry.label(), hrefs.to(entry.path()), false);
    }
}
