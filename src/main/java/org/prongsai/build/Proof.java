package org.prongsai.build;

import java.util.List;
import java.util.Optional;
import org.prongsai.model.SitePath;
import org.prongsai.render.CheckReport;
import org.prongsai.render.PreviewPages;

/** What a preview shows at one moment: the last pages without errors, and what is to be said of the source as it is now. */
public final class Proof {
    /** Addresses of the preview itself begin with this. */
    public static final String ROOM = PreviewPages.ROOM;

    private final CheckResult found;
    private final Optional<SitePages> pages;
    private final PreviewPages shown;

    private Proof(CheckResult found, Optional<SitePages> pages) {
        this.found = found;
        this.pages = pages;
        this.shown = new PreviewPages(found.forReport(), pages.map(SitePages::site));
    }

    /** The proof of the first edition. */
    public static Proof of(Edition edition) {
        return new Proof(edition.found(), edition.pages());
    }

    /** The proof of the next edition: with its own pages, or else with those that were in view. */
    public Proof next(Edition edition) {
        return new Proof(edition.found(), edition.pages().or(() -> pages));
    }

    /** What is to be said of the source, notes among it. */
    public CheckResult found() {
        return found;
    }

    /** Those of the source, unless errors stand in their way; nothing while there were none without errors yet. */
    public Optional<SitePages> pages() {
        return pages;
    }

    /** The style of the bar. */
    public static byte[] style() {
        return PreviewPages.style();
    }

    /** The script that waits for changes. */
    public static byte[] script() {
        return PreviewPages.script();
    }

    /** The bar that tells what was found, as markup for a shadow tree. */
    public byte[] bar(SitePath page) {
        return shown.bar(page);
    }

    /** What goes before the end of a page's body. @param stamps of the page and the bar, apart by a space */
    public byte[] insert(SitePath page, String stamps) {
        return shown.insert(page, stamps);
    }

    /** A page of what stands in the way, in place of one that cannot be shown. @param broken what only its making has told */
    public byte[] problems(SitePath page, List<BuildResult.Quoted> broken, String stamps) {
        if (broken.isEmpty()) return shown.problems(page, stamps);
        return new Proof(found.with(broken), pages).shown.problems(page, stamps);
    }

    /** The preview's own page. @param address of the preview @param framed a page to be shown as on a telephone */
    public byte[] desk(String address, SitePath framed, String stamps) {
        return shown.desk(address, framed, stamps);
    }

    /** The report of the check. */
    public byte[] report() {
        return CheckReport.page(List.of(found.forReport()));
    }
}
