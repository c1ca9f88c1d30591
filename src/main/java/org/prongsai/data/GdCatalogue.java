package org.prongsai.data;

import java.util.List;
import java.util.Optional;
import org.prongsai.json.Json;
import org.prongsai.model.Dataset;
import org.prongsai.model.OpenData.Frequency;
import org.prongsai.model.OpenData.Licence;
import org.prongsai.model.OpenData.Terms;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.thai.FiscalYear;

/**
 * All datasets of a site with the fields that the government's data catalogue (GD Catalog) asks for, in its own words
 * (ckanext-thai_gdc). A field that it requires and that nobody has given is null, so that it is seen.
 */
final class GdCatalogue {
    private final Site site;
    private final Terms terms;
    private final Descriptions descriptions;

    GdCatalogue(Site site) {
        this.site = site;
        this.terms = site.data().terms();
        this.descriptions = new Descriptions(site);
    }

    Json json() {
        return Json.object()
                .with("title", "ข้อมูลเปิดของ" + site.organisation().fullName())
                .with("url", site.addressOf(Dataset.ALL))
                .with("missing", Json.ofTexts(site.data().missing()))
                .with(
                        "datasets",
                        Json.of(site.data().datasets().stream()
                                .map(this::dataset)
                                .toList()));
    }

    private Json dataset(Dataset dataset) {
        Json.Members json = Json.object()
                .with("name", nameOf(dataset.path()))
                .with("data_type", isOfNumbers(dataset) ? "ข้อมูลสถิติ" : "ข้อมูลระเบียน")
                .with("title", dataset.title() + " " + site.organisation().fullName())
                .with("maintainer", text(terms.maintainer()))
                .with("maintainer_email", text(terms.email()))
                .with("tag_string", String.join(",", descriptions.keywords(dataset)))
                .with("notes", descriptions.of(dataset))
                .with(
                        "objective",
                        terms.objective()
                                .map(objective -> Json.ofTexts(List.of(objective)))
                                .orElse(Json.missing()))
                .with("update_frequency_unit", text(terms.frequency().map(Frequency::key)))
                .with("geo_coverage", coverage())
                .with("data_source", site.organisation().fullName())
                .with("data_format", Json.ofTexts(List.of("CSV", "XLS", "JSON")))
                .with("data_category", "ข้อมูลสาธารณะ")
                .with("license_id", text(terms.licence().map(Licence::inCatalogue)))
                .with("data_language", Json.ofTexts(List.of("ไทย")))
                .with("url", site.addressOf(dataset.path()));
        if (isOfNumbers(dataset) && !dataset.years().isEmpty())
            json.with("first_year_of_data", year(dataset.years().get(0)))
                    .with(
                            "last_year_of_data",
                            year(dataset.years().get(dataset.years().size() - 1)));
        return json.with(
                "resources",
                Json.of(List.of(Dataset.Format.values()).stream()
                        .map(format -> Json.object()
                                .with("name", dataset.title() + " (" + format + ")")
                                .with("format", format.name())
                                .with("mimetype", format.mediaType())
                                .with("url", site.addressOf(dataset.file(format))))
                        .toList()));
    }

    /** {@code 2567-measures}: the catalogue wants letters, digits and hyphens. */
    private static String nameOf(SitePath path) {
        String below = path.value()
                .substring(Dataset.ALL.value().length(), path.value().length() - 1);
        return below.replaceAll("[^a-z0-9]+", "-");
    }

    private String coverage() {
        String type = site.organisation().type();
        if (type.startsWith("องค์การบริหารส่วนจังหวัด")) return "จังหวัด";
        boolean local = type.startsWith("เทศบาล") || type.startsWith("องค์การบริหารส่วนตำบล");
        return local ? "เทศบาล/อบต." : "ไม่ทราบ";
    }

    private static boolean isOfNumbers(Dataset dataset) {
        return !(dataset.subject() instanceof Dataset.OfTable || dataset.subject() instanceof Dataset.OfMeasureChanges);
    }

    private static String year(FiscalYear year) {
        return year.toString();
    }

    private static Json text(Optional<String> text) {
        return text.map(Json::of).orElse(Json.missing());
    }
}
