package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.Organisation;
import org.prongsai.model.Site;
import org.prongsai.model.SiteMap;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.FrameView;
import org.prongsai.render.view.LinkView;
import org.prongsai.render.view.PieceView;
import org.prongsai.thai.Compounds;

/** What surrounds the content of each page of one site. */
final class Frames {
    static final SitePath CSS = new SitePath("/css/site.css");
    static final SitePath THEME = new SitePath("/css/theme.css");
    static final SitePath ICON = new SitePath("/img/icon.svg");
    private static final SitePath DARK = new SitePath("/css/dark.css");
    private static final SitePath DISPLAY = new SitePath("/js/display.js");
    private static final SitePath TABLE = new SitePath("/js/table.js");
    private static final SitePath COPY = new SitePath("/js/copy.js");
    static final SitePath FEED = new SitePath("/feed.xml");

    /** A page with more siblings is reached from the list of them; their names on each of them would bury its own text. */
    private static final int MOST_SIBLINGS = 30;

    private final Site site;
    private final OwnPictures ownPictures;
    private final KeptFindings kept;
    private final SharingPictures pictures;
    private final StructuredData data;

    Frames(Site site, OwnPictures ownPictures, KeptFindings kept, SharingPictures pictures) {
        this.site = site;
        this.ownPictures = ownPictures;
        this.kept = kept;
        this.pictures = pictures;
        this.data = new StructuredData(site);
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
        Hrefs hrefs = Hrefs.from(page);
        String name = site.organisation().fullName();
        return new FrameView(
                heading,
                pieces(heading),
                heading.equals(name) ? name : heading + " – " + name,
                description,
                site.addressOf(page),
                siteView(hrefs),
                new FrameView.AssetsView(
                        hrefs.to(CSS),
                        hrefs.to(THEME),
                        hrefs.to(DARK),
                        hrefs.to(ICON),
                        hrefs.to(FEED),
                        hrefs.to(DISPLAY),
                        hrefs.to(TABLE),
                        hrefs.to(COPY)),
                menu(page, hrefs),
                trail(page, hrefs),
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
        return siblings.stream()
                .map(entry -> new LinkView(
                        entry.label(), hrefs.to(entry.path()), entry.path().equals(page)))
                .toList();
    }

    private FrameView.SiteView siteView(Hrefs hrefs) {
        Organisation organisation = site.organisation();
        Organisation.Contact contact = organisation.contact();
        return new FrameView.SiteView(
                organisation.fullName(),
                organisation.type(),
                organisation.name(),
                organisation.area(),
                ownPictures.emblem().map(hrefs::source),
                hrefs.to(SitePath.HOME),
                site.hasSearch() ? Optional.of(hrefs.to(Site.SEARCH)) : Optional.empty(),
                site.url().toString(),
                site.notice(),
                contact.address(),
                contact.telephone(),
                contact.email());
    }

    private List<LinkView> menu(SitePath page, Hrefs hrefs) {
        List<SitePath> above =
                site.map().trail(page).stream().map(SiteMap.Entry::path).toList();
        return site.menu().stream()
                .map(item -> new LinkView(item.label(), hrefs.to(item.target()), isAbove(item.target(), above, page)))
                .toList();
    }

    /**
     * A menu's line is current on its page and on every page below it; the home page's on the home page alone, and that of the free pages on
     * each of them.
     */
    private boolean isAbove(Target target, List<SitePath> above, SitePath page) {
        if (!(target instanceof Target.Page linked)) return false;
        if (linked.equals(Site.PAGES)) return above.size() > 1 && isFreePage(above.get(1));
        return linked.path().equals(SitePath.HOME) ? page.equals(SitePath.HOME) : above.contains(linked.path());
    }

    private boolean isFreePage(SitePath page) {
        return site.pages().stream().anyMatch(free -> free.head().path().equals(page));
    }

    private List<LinkView> trail(SitePath page, Hrefs hrefs) {
        return site.map().trail(page).stream()
                .map(entry -> new LinkView(
                        entry.label(), hrefs.to(entry.path()), entry.path().equals(page)))
                .toList();
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
        return site.years().stream()
                .filter(year -> page.value().startsWith(year.path().value()))
                .findFirst();
    }

    private static LinkView link(SiteMap.Entry entry, Hrefs hrefs) {
        return new LinkView(entry.label(), hrefs.to(entry.path()), false);
    }
}
