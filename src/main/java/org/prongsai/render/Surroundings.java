package org.prongsai.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.model.Dataset;
import org.prongsai.model.Organisation;
import org.prongsai.model.Site;
import org.prongsai.model.SiteMap;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;
import org.prongsai.render.view.FrameView;
import org.prongsai.render.view.LinkView;

/**
 * What all pages have around them: the organisation, the menu, styles and scripts. Only the addresses in it differ, and those are the same on
 * pages that are equally deep and lie in the same of the folders to which the addresses lead. It is made once for them, so that they have not
 * only equal views but the same, by which {@link Fragments} knows that the markup is the same too.
 */
final class Surroundings {
    static final SitePath CSS = new SitePath("/css/site.css");
    static final SitePath THEME = new SitePath("/css/theme.css");
    static final SitePath ICON = new SitePath("/img/icon.svg");
    static final SitePath FEED = new SitePath("/feed.xml");
    private static final SitePath DARK = new SitePath("/css/dark.css");
    private static final SitePath DISPLAY = new SitePath("/js/display.js");
    private static final SitePath TABLE = new SitePath("/js/table.js");
    private static final SitePath COPY = new SitePath("/js/copy.js");
    private static final SitePath VIEWER = new SitePath("/js/viewer.js");

    /** Pages come in the order of the site, of which one part has few depths; more would hold long menus of folders that are done. */
    private static final int MOST = 64;

    private final Site site;
    private final OwnPictures ownPictures;
    private final Folders<String> landmarks = new Folders<>();
    private final Map<SitePath, BitSet> linesByPage = new HashMap<>();
    private final Set<SitePath> freePages = new HashSet<>();
    private final Recent<Standpoint, Usual> usual = new Recent<>(MOST);
    private final Recent<MenuKey, List<LinkView>> menus = new Recent<>(MOST);

    /** Of one page. */
    record View(FrameView.SiteView site, FrameView.AssetsView assets, List<LinkView> menu) {}

    /** @param landmark the nearest folder to which or through which an address leads @param depth how many folders the page is in */
    private record Standpoint(String landmark, int depth) {}

    /** @param current the menu's lines that are current */
    private record MenuKey(Standpoint standpoint, BitSet current) {}

    private record Usual(FrameView.SiteView site, FrameView.AssetsView assets) {}

    Surroundings(Site site, OwnPictures ownPictures) {
        this.site = site;
        this.ownPictures = ownPictures;
        Stream.of(CSS, THEME, ICON, FEED, DARK, DISPLAY, TABLE, COPY, VIEWER, SitePath.HOME, Site.SEARCH, Dataset.ALL)
                .forEach(this::addLandmarks);
        ownPictures.emblem().ifPresent(this::addLandmarks);
        for (int line = 0; line < site.menu().size(); line++)
            addLine(line, site.menu().get(line).target());
        site.pages().forEach(page -> freePages.add(page.head().path()));
    }

    private void addLandmarks(SitePath path) {
        String value = path.value();
        for (int end = value.lastIndexOf('/'); end >= 0; end = value.lastIndexOf('/', end - 1)) {
            String folder = value.substring(0, end + 1);
            landmarks.put(new SitePath(folder), folder);
        }
    }

    private void addLine(int line, Target target) {
        if (target instanceof Target.File file) addLandmarks(file.path());
        if (!(target instanceof Target.Page page)) return;
        addLandmarks(page.path());
        linesByPage.computeIfAbsent(page.path(), path -> new BitSet()).set(line);
    }

    /** @param trail from the home page to the page; empty for a page to which none leads */
    View of(SitePath page, List<SiteMap.Entry> trail, Hrefs hrefs) {
        BitSet current = current(page, trail);
        // a file beside a page is as deep as the page, but an anchor of the page is no anchor of the file
        if (!page.value().endsWith("/")) return new View(siteView(hrefs), assets(hrefs), menu(current, hrefs));
        Standpoint standpoint = standpoint(page);
        Usual same = usual.get(standpoint, () -> new Usual(siteView(hrefs), assets(hrefs)));
        return new View(
                same.site(), same.assets(), menus.get(new MenuKey(standpoint, current), () -> menu(current, hrefs)));
    }

    private Standpoint standpoint(SitePath page) {
        String path = page.value();
        int depth = 0;
        for (int at = path.indexOf('/', 1); at >= 0; at = path.indexOf('/', at + 1)) depth++;
        return new Standpoint(landmarks.around(page).orElseThrow(), depth);
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
                site.data().datasets().isEmpty() ? Optional.empty() : Optional.of(hrefs.to(Dataset.ALL)),
                site.url().toString(),
                site.notice(),
                contact.address(),
                contact.telephone(),
                contact.email());
    }

    private static FrameView.AssetsView assets(Hrefs hrefs) {
        return new FrameView.AssetsView(
                hrefs.to(CSS),
                hrefs.to(THEME),
                hrefs.to(DARK),
                hrefs.to(ICON),
                hrefs.to(FEED),
                hrefs.to(DISPLAY),
                hrefs.to(TABLE),
                hrefs.to(COPY),
                hrefs.to(VIEWER));
    }

    private List<LinkView> menu(BitSet current, Hrefs hrefs) {
        List<LinkView> lines = new ArrayList<>();
        for (Site.MenuItem item : site.menu())
            lines.add(new LinkView(item.label(), hrefs.to(item.target()), current.get(lines.size())));
        return List.copyOf(lines);
    }

    /**
     * A menu's line is current on its page and on every page below it; the home page's on the home page alone, and that of the free pages on
     * each of them.
     */
    private BitSet current(SitePath page, List<SiteMap.Entry> trail) {
        BitSet current = new BitSet();
        if (page.equals(SitePath.HOME)) addLines(page, false, current);
        for (SiteMap.Entry entry : trail) {
            if (!entry.path().equals(SitePath.HOME)) addLines(entry.path(), false, current);
        }
        if (trail.size() > 1 && freePages.contains(trail.get(1).path())) addLines(SitePath.HOME, true, current);
        return current;
    }

    /** @param list whether of lines to the home page only those are meant that lead to the list of pages, or only the others */
    private void addLines(SitePath path, boolean list, BitSet current) {
        BitSet lines = linesByPage.getOrDefault(path, new BitSet());
        for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1)) {
            if (site.menu().get(line).target().equals(Site.PAGES) == list) current.set(line);
        }
    }
}
