package org.prongsai.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.prongsai.model.Document;
import org.prongsai.model.Site;
import org.prongsai.model.SiteMap;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;
import org.prongsai.model.WrittenDate;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.LinkView;
import org.prongsai.render.view.PageView;
import org.prongsai.render.view.PageView.FeedEntry;
import org.prongsai.thai.BuddhistDate;
import org.prongsai.thai.Numerals;

/** What a site has once: redirects, the page for dead addresses, site map, feed, and files for robots and browsers. */
final class SitewideFiles {
    static final SitePath NOT_FOUND = new SitePath("/404.html");
    private static final SitePath SITEMAP = new SitePath("/sitemap.xml");
    private static final SitePath ROBOTS = new SitePath("/robots.txt");

    private final PageBuilder builder;
    private final Site site;
    private final Extent extent;

    SitewideFiles(PageBuilder builder, Extent extent) {
        this.builder = builder;
        this.extent = extent;
        this.site = builder.site();
    }

    List<PlannedPage> plan() {
        List<PlannedPage> files = new ArrayList<>();
        files.add(new PlannedPage(NOT_FOUND, "page/not-found.ftlh", this::notFound));
        new TreeMap<>(site.aliases())
                .forEach((old, now) -> files.add(new PlannedPage(old, "page/moved.ftlh", () -> moved(old, now))));
        files.add(new PlannedPage(SITEMAP, "feed/sitemap.ftlx", this::sitemap));
        files.add(new PlannedPage(Surroundings.FEED, "feed/atom.ftlx", this::feed));
        files.add(new PlannedPage(
                ROBOTS, "feed/robots.ftlx", () -> PageModel.file(new PageView.Robots(site.addressOf(SITEMAP)))));
        files.add(new PlannedPage(
                Surroundings.THEME,
                "feed/theme.ftlx",
                () -> PageModel.file(new PageView.Theme(site.themeColour(), digits(), !extent.isWhole()))));
        return files;
    }

    private String digits() {
        return site.numerals() == Numerals.THAI ? "thai" : "decimal";
    }

    private PageModel notFound() {
        List<LinkView> links = site.menu().stream()
                .map(item -> new LinkView(item.label(), inFull(item.target()), false))
                .toList();
        return PageModel.file(new PageView.NotFound(site.organisation().fullName(), links));
    }

    /** An address on the domain: the page may be shown in place of any other, so that no relative one would hold. */
    private String inFull(Target target) {
        if (target instanceof Target.Page page) return site.addressOf(page.path());
        if (target instanceof Target.File file) return site.addressOf(file.path());
        return builder.hrefs(NOT_FOUND).to(target);
    }

    private PageModel moved(SitePath old, SitePath now) {
        String label = site.map().trail(now).stream()
                .reduce((first, last) -> last)
                .map(SiteMap.Entry::label)
                .orElse(now.value());
        String href = builder.hrefs(old).to(new Target.Page(now, Optional.empty()));
        return PageModel.page(builder.frames().moved(old, now), new PageView.Moved(href, label));
    }

    private PageModel sitemap() {
        List<String> addresses = new ArrayList<>();
        addAddresses(site.map().home(), addresses);
        return PageModel.file(new PageView.Sitemap(addresses));
    }

    private void addAddresses(SiteMap.Entry entry, List<String> addresses) {
        addresses.add(site.addressOf(entry.path()));
        entry.below().forEach(below -> addAddresses(below, addresses));
    }

    private PageModel feed() {
        List<FeedEntry> entries = new ArrayList<>();
        for (YearRecord year : site.years()) {
            year.documents().forEach(document -> entries.add(entry(document, year)));
        }
        entries.sort(Comparator.comparing(FeedEntry::updated).reversed().thenComparing(FeedEntry::id));
        String updated = entries.stream()
                .findFirst()
                .map(FeedEntry::updated)
                .orElse(new BuddhistDate(2513, 1, 1).toInstantInBangkok());
        return PageModel.file(new PageView.Feed(
                site.addressOf(SitePath.HOME),
                site.addressOf(Surroundings.FEED),
                site.organisation().fullName(),
                updated,
                entries));
    }

    private FeedEntry entry(Document document, YearRecord year) {
        String address = site.addressOf(document.head().path());
        return new FeedEntry(
                address,
                document.head().title(),
                address,
                dateOf(document, year).toInstantInBangkok(),
                document.head().summary());
    }

    /** Its own date; or else the last day of the round that it reports on, which is when it was due at the earliest. */
    private static BuddhistDate dateOf(Document document, YearRecord year) {
        Optional<WrittenDate> written = document instanceof Document.Memo memo
                ? Optional.of(memo.date())
                : document.head().date();
        boolean halfYear = year.round().map(months -> months == 6).orElse(false);
        return written.flatMap(WrittenDate::date)
                .orElse(
                        halfYear
                                ? year.year().lastDayOfFirstHalf()
                                : year.year().lastDay());
    }
}
