package org.prongsai.data;

import java.util.List;
import java.util.Optional;
import org.prongsai.json.Json;
import org.prongsai.model.Dataset;
import org.prongsai.model.Dataset.Format;
import org.prongsai.model.OpenData.Frequency;
import org.prongsai.model.OpenData.Licence;
import org.prongsai.model.OpenData.Terms;
import org.prongsai.model.Organisation;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;

/** All datasets of a site by DCAT-AP 3, as JSON-LD. What is not known is left out. */
final class DcatCatalogue {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String THAI = "http://publications.europa.eu/resource/authority/language/THA";
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";
    private static final String PUBLIC = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";

    private final Site site;
    private final Terms terms;
    private final Descriptions descriptions;

    DcatCatalogue(Site site) {
        this.site = site;
        this.terms = site.data().terms();
        this.descriptions = new Descriptions(site);
    }

    Json json() {
        Organisation organisation = site.organisation();
        return Json.object()
                .with("@context", context())
                .with("@id", site.addressOf(Dataset.ALL))
                .with("@type", "dcat:Catalog")
                .with("dct:title", thai("ข้อมูลเปิดของ" + organisation.fullName()))
                .with(
                        "dct:description",
                        thai("ตารางและแผนภูมิในบันทึกด้านคุณธรรมและความโปร่งใสของ" + organisation.fullName()
                                + site.notice().map(notice -> " " + notice).orElse("")))
                .with("dct:language", id(THAI))
                .with("foaf:homepage", id(site.addressOf(SitePath.HOME)))
                .with("dct:publisher", publisher())
                .with("dct:spatial", spatial())
                .with("dct:license", licence())
                .with(
                        "dcat:dataset",
                        Json.of(site.data().datasets().stream()
                                .map(this::dataset)
                                .toList()));
    }

    private static Json context() {
        return Json.object()
                .with("dcat", "http://www.w3.org/ns/dcat#")
                .with("dct", "http://purl.org/dc/terms/")
                .with("foaf", "http://xmlns.com/foaf/0.1/")
                .with("vcard", "http://www.w3.org/2006/vcard/ns#")
                .with("skos", "http://www.w3.org/2004/02/skos/core#")
                .with("xsd", XSD);
    }

    private static Json thai(String text) {
        return Json.object().with("@value", text).with("@language", "th");
    }

    private static Json id(String address) {
        return Json.object().with("@id", address);
    }

    private String ownId(String part) {
        return site.addressOf(SitePath.HOME) + "#" + part;
    }

    private Json publisher() {
        return Json.object()
                .with("@id", ownId("organisation"))
                .with("@type", "foaf:Agent")
                .with("foaf:name", thai(site.organisation().fullName()));
    }

    private Json spatial() {
        return Json.object()
                .with("@id", ownId("area"))
                .with("@type", "dct:Location")
                .with(
                        "skos:prefLabel",
                        thai(site.organisation().fullName() + " "
                                + site.organisation().area()));
    }

    private Optional<Json> licence() {
        return terms.licence().map(Licence::address).map(DcatCatalogue::id);
    }

    private Json dataset(Dataset dataset) {
        return Json.object()
                .with("@id", site.addressOf(dataset.path()))
                .with("@type", "dcat:Dataset")
                .with("dct:identifier", site.addressOf(dataset.path()))
                .with("dct:title", thai(dataset.title()))
                .with("dct:description", thai(descriptions.of(dataset)))
                .with(
                        "dcat:keyword",
                        Json.of(descriptions.keywords(dataset).stream()
                                .map(DcatCatalogue::thai)
                                .toList()))
                .with("dct:publisher", id(ownId("organisation")))
                .with("dcat:contactPoint", contact())
                .with("dct:language", id(THAI))
                .with("dct:accessRights", id(PUBLIC))
                .with("dct:spatial", id(ownId("area")))
                .with("dct:temporal", temporal(dataset))
                .with(
                        "dct:accrualPeriodicity",
                        terms.frequency().map(Frequency::address).map(DcatCatalogue::id))
                .with("dcat:landingPage", id(site.addressOf(dataset.path())))
                .with(
                        "dcat:distribution",
                        Json.of(List.of(Format.values()).stream()
                                .map(format -> distribution(dataset, format))
                                .toList()));
    }

    private Optional<Json> contact() {
        if (terms.maintainer().isEmpty() && terms.email().isEmpty()) return Optional.empty();
        return Optional.of(Json.object()
                .with("@type", "vcard:Organization")
                .with("vcard:fn", terms.maintainer().map(DcatCatalogue::thai))
                .with("vcard:hasEmail", terms.email().map(email -> id("mailto:" + email))));
    }

    private static Optional<Json> temporal(Dataset dataset) {
        if (dataset.years().isEmpty()) return Optional.empty();
        int last = dataset.years().size() - 1;
        return Optional.of(Json.object()
                .with("@type", "dct:PeriodOfTime")
                .with("dcat:startDate", date(dataset.years().get(0).firstDay().toIso()))
                .with("dcat:endDate", date(dataset.years().get(last).lastDay().toIso())));
    }

    private static Json date(String iso) {
        return Json.object().with("@value", iso).with("@type", "xsd:date");
    }

    private Json distribution(Dataset dataset, Format format) {
        String address = site.addressOf(dataset.file(format));
        return Json.object()
                .with("@id", address)
                .with("@type", "dcat:Distribution")
                .with("dct:title", thai(dataset.title() + " (" + format + ")"))
                .with("dcat:accessURL", id(site.addressOf(dataset.path())))
                .with("dcat:downloadURL", id(address))
                .with("dcat:mediaType", id(MEDIA_TYPES + format.mediaType()))
                .with("dct:license", licence())
                .with(
                        "dct:conformsTo",
                        format == Format.JSON ? Optional.of(id(site.addressOf(dataset.schema()))) : Optional.empty());
    }
}
