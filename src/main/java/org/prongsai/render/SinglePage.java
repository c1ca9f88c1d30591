package org.prongsai.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.SitePath;
import org.prongsai.render.view.PageView;
import org.prongsai.thai.FiscalYear;

/** A site, or what belongs to one of its years, in one page, which needs no other file. */
public final class SinglePage {
    private static final SitePath PATH = new SitePath("/site.html");

    private SinglePage() {}

    /**
     * What a site says, ready to stand in one page.
     *
     * @param year of which it is, when it is not of all
     * @param address of the site on its domain
     * @param notice that stands on every page of the site; empty when there is none
     * @param style sheets of the site, with all that they need in themselves
     */
    public record Contents(
            String organisation,
            Optional<FiscalYear> year,
            String address,
            String notice,
            String style,
            List<Section> sections,
            List<File> files) {}

    /** A page of the site. @param depth in how many folders it lies @param kind classes by which styles know it @param markup finished */
    public record Section(String id, String title, int depth, String kind, String markup) {}

    /**
     * A file that is handed out in one place.
     *
     * @param title as pages call it
     * @param name under which it is saved
     * @param data the address that holds it
     * @param places from which links lead to it
     */
    public record File(String id, String title, String name, long bytes, String data, List<Place> places) {}

    /** Where a link stands. @param id of the link @param title of the page */
    public record Place(String id, String title) {}

    /** The bytes of the page. */
    public static byte[] page(Contents site) {
        String style = site.style() + InlineStyle.textOf("report/single.css");
        PageView view = new PageView.SinglePage(
                PageHtml.finished(style),
                site.organisation(),
                site.year().map(year -> "ปีงบประมาณ " + year + " ").orElse("ทั้งเว็บไซต์") + "ในไฟล์เดียว",
                site.address(),
                site.notice(),
                site.sections().stream()
                        .map(section -> new PageView.BoundSection(
                                section.id(),
                                section.title(),
                                section.depth(),
                                section.kind(),
                                PageHtml.finished(section.markup())))
                        .toList(),
                site.files().stream()
                        .map(file -> new PageView.BoundFile(
                                file.id(),
                                file.title(),
                                file.name(),
                                FileSize.thai(file.bytes()),
                                file.data(),
                                file.places().stream()
                                        .map(place -> new PageView.BoundPlace(place.id(), place.title()))
                                        .toList()))
                        .toList());
        return new Templates(Map.of()).render("page/single.ftlh", PageModel.file(view), PATH);
    }
}
