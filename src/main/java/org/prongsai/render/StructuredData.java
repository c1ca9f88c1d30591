package org.prongsai.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Dataset;
import org.prongsai.model.Document;
import org.prongsai.model.OpenData;
import org.prongsai.model.Organisation;
import org.prongsai.model.Site;
import org.prongsai.model.SiteMap;
import org.prongsai.model.SitePath;
import org.prongsai.model.WrittenDate;
import org.prongsai.model.YearRecord;
import org.prongsai.thai.BuddhistDate;
import org.prongsai.thai.FiscalYear;

/** What pages are about, for search engines. Only what the site says is said here too, a licence where the organisation states one. */
final class StructuredData {
    private static final String THAI = "th";

    /** Pages of one folder follow each other, and the way to it is in all of them. */
    private static final int STEPS = 64;

    private final Site site;
    private final Organisation organisation;
    private final Recent<SitePath, LinkedData> steps = new Recent<>(STEPS);

    StructuredData(Site site) {
        this.site = site;
        this.organisation = site.organisation();
    }

    /** The organisation with all that is known of it, and its site: for the home page. */
    List<LinkedData> home() {
        LinkedData website = LinkedData.of("WebSite")
                .with("@id", home("website"))
                .with("name", organisation.fullName())
                .with("description", site.notice())
                .with("url", site.addressOf(SitePath.HOME))
                .with("inLanguage", THAI)
                .with("publisher", theSame());
        return List.of(organisation(), website);
    }

    private LinkedData organisation() {
        Organisation.Contact contact = organisation.contact();
        return publisher()
                .with("alternateName", organisation.abbreviation())
                .with(
                        "address",
                        LinkedData.of("PostalAddress")
                                .with("streetAddress", contact.address())
                                .with("addressLocality", "อำเภอ" + organisation.amphoe())
                                .with("addressRegion", "จังหวัด" + organisation.province())
                                .with("addressCountry", "TH"))
                .with("telephone", contact.telephone())
                .with("email", contact.email())
                .with("areaServed", area());
    }

    /** A local government serves its own area, which is named as it is. */
    private LinkedData area() {
        LinkedData around = LinkedData.of("AdministrativeArea").with("name", organisation.area());
        boolean local = Stream.of("องค์การบริหารส่วน", "เทศบาล").anyMatch(organisation.type()::startsWith);
        return local
                ? LinkedData.of("AdministrativeArea")
                        .with("name", "เขต" + organisation.fullName())
                        .with("containedInPlace", around)
                : around;
    }

    /** The organisation in short, wherever it is named. */
    private LinkedData publisher() {
        return LinkedData.of("GovernmentOrganization")
                .with("@id", home("organisation"))
                .with("name", organisation.fullName())
                .with("url", site.addressOf(SitePath.HOME));
    }

    /** The organisation where the same data name it already. */
    private LinkedData theSame() {
        return LinkedData.named(home("organisation"));
    }

    private String home(String part) {
        return site.addressOf(SitePath.HOME) + "#" + part;
    }

    /** A document of a year. */
    LinkedData report(Document document, YearRecord year) {
        String address = site.addressOf(document.head().path());
        String summary = document.head().summary();
        String yearAddress = site.addressOf(year.path());
        return LinkedData.of("Report")
                .with("@id", address + "#document")
                .with("name", document.head().title())
                .with("description", Optional.of(summary).filter(text -> !text.isEmpty()))
                .with("url", address)
                .with("inLanguage", THAI)
                .with("datePublished", date(document).map(BuddhistDate::toIso))
                .with("author", publisher())
                .with("publisher", theSame())
                .with(
                        "isPartOf",
                        LinkedData.of("CollectionPage")
                                .with("@id", yearAddress)
                                .with("name", YearPages.pageTitle(year, site.numerals()))
                                .with("url", yearAddress));
    }

    /** The date that the document bears. */
    private static Optional<BuddhistDate> date(Document document) {
        Optional<WrittenDate> written = document instanceof Document.Memo memo
                ? Optional.of(memo.date())
                : document.head().date();
        return written.flatMap(WrittenDate::date);
    }

    /** Figures or measures of some years. @param first the earliest year @param last the latest */
    LinkedData dataset(SitePath page, String name, String description, FiscalYear first, FiscalYear last) {
        String address = site.addressOf(page);
        return LinkedData.of("Dataset")
                .with("@id", address + "#dataset")
                .with("name", name + " " + organisation.fullName())
                .with("description", description)
                .with("url", address)
                .with("inLanguage", THAI)
                .with(
                        "temporalCoverage",
                        first.firstDay().toIso() + "/" + last.lastDay().toIso())
                .with("creator", publisher());
    }

    /** A dataset that can be downloaded. */
    LinkedData openData(Dataset dataset, String description) {
        String address = site.addressOf(dataset.path());
        LinkedData data = LinkedData.of("Dataset")
                .with("@id", address + "#dataset")
                .with("name", dataset.title() + " " + organisation.fullName())
                .with("description", description)
                .with("url", address)
                .with("inLanguage", THAI)
                .with("license", site.data().terms().licence().map(OpenData.Licence::address))
                .with("temporalCoverage", temporal(dataset))
                .with("creator", publisher());
        return data.with(
                "distribution",
                Arrays.stream(Dataset.Format.values())
                        .map(format -> LinkedData.of("DataDownload")
                                .with("encodingFormat", format.mediaType())
                                .with("contentUrl", site.addressOf(dataset.file(format))))
                        .toList());
    }

    private static Optional<String> temporal(Dataset dataset) {
        List<FiscalYear> years = dataset.years();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(years.get(0).firstDay().toIso() + "/"
                        + years.get(years.size() - 1).lastDay().toIso());
    }

    /** What stands in a page's head, where an entity would be no entity. @param things that the page is about; the way to it is added */
    Optional<TemplateHTMLOutputModel> of(SitePath page, List<LinkedData> things) {
        List<LinkedData> all = new ArrayList<>(things);
        trail(page).ifPresent(all::add);
        return all.isEmpty() ? Optional.empty() : Optional.of(PageHtml.finished(LinkedData.graph(all)));
    }

    /** From the home page to a page; nothing for a page to which none leads. */
    private Optional<LinkedData> trail(SitePath page) {
        List<SiteMap.Entry> trail = site.map().trail(page);
        if (trail.size() < 2) return Optional.empty();
        List<LinkedData> items = new ArrayList<>();
        for (SiteMap.Entry entry : trail) {
            int position = items.size() + 1;
            items.add(steps.get(entry.path(), () -> step(entry, position)));
        }
        return Optional.of(LinkedData.of("BreadcrumbList").with("itemListElement", items));
    }

    private LinkedData step(SiteMap.Entry entry, int position) {
        return LinkedData.of("ListItem")
                .with("position", position)
                .with("name", entry.label())
                .with("item", site.addressOf(entry.path()));
    }
}
