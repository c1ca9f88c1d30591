package org.prongsai.render;

import java.util.List;
import org.prongsai.model.KeptFinding;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;

/** What the builders of pages share: the site, its frames, and views seen from a page. */
final class PageBuilder {
    private final Site site;
    private final Extent extent;
    private final OwnPictures ownPictures;
    private final Frames frames;
    private final SharingPictures pictures;
    private final EntryViews entries;
    private final ScoreViews scores;
    private final FactViews facts;
    private final TargetLabels labels;
    private final DataLinks downloads;

    /** @param kept findings of which readers are told */
    PageBuilder(Site site, Extent extent, OwnPictures ownPictures, List<KeptFinding> kept) {
        this.site = site;
        this.ownPictures = ownPictures;
        this.extent = extent;
        this.entries = new EntryViews(site);
        this.scores = new ScoreViews(site.numerals());
        this.pictures = new SharingPictures(site, scores);
        this.frames = new Frames(site, extent, ownPictures, new KeptFindings(site, kept), pictures);
        this.facts = new FactViews(site);
        this.labels = new TargetLabels(site);
        this.downloads = DataLinks.of(site.data());
    }

    Extent extent() {
        return extent;
    }

    OwnPictures ownPictures() {
        return ownPictures;
    }

    Site site() {
        return site;
    }

    Frames frames() {
        return frames;
    }

    SharingPictures pictures() {
        return pictures;
    }

    EntryViews entries() {
        return entries;
    }

    ScoreViews scores() {
        return scores;
    }

    FactViews facts() {
        return facts;
    }

    TargetLabels labels() {
        return labels;
    }

    /** Addresses as they stand on a page. */
    Hrefs hrefs(SitePath page) {
        return frames.hrefs(page);
    }

    DataLinks downloads() {
        return downloads;
    }

    /** Texts as they stand on a page. */
    ProseViews prose(SitePath page) {
        return prose(hrefs(page), TextPlace.ALONE);
    }

    /** Texts as they stand in a place of a page. Where they are a part of it, it is for paper, and nothing is downloaded. */
    ProseViews prose(Hrefs hrefs, TextPlace place) {
        DataLinks data = place.equals(TextPlace.ALONE) ? downloads : DataLinks.NONE;
        ChartParts charts = new ChartParts(site.numerals(), place.idPrefix() + "page-figure");
        return new ProseViews(hrefs, place, scores, entries, charts, data);
    }

    /** Charts of a page, besides those in its texts. */
    ChartParts charts() {
        return new ChartParts(site.numerals(), "page-chart");
    }

    /** A number or year that the program writes, given in Arabic digits. */
    String number(Object arabic) {
        return site.numerals().ofGenerated(arabic.toString());
    }
}
