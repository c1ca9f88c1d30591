package org.prongsai.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.model.Dataset;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearComparison;
import org.prongsai.problem.Place;
import org.prongsai.source.Manuscript;
import org.prongsai.source.SiteYaml;

/** Enters the addresses of open data, which follow from the files; {@link DatasetAssembler} makes datasets of what is shown. */
final class DataAddresses {
    private final Catalogue catalogue;
    private final Set<SitePath> entered = new HashSet<>();

    private DataAddresses(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Those of all datasets together, which no file of the site may take. Nothing where a site does without open data, or has none. */
    static void enterOwn(Manuscript manuscript, Catalogue catalogue) {
        boolean scores = hasScores(manuscript);
        boolean tables =
                manuscript.years().stream().anyMatch(year -> !year.tables().isEmpty());
        boolean none = !scores && !tables && manuscript.charts().isEmpty();
        if (none || isOff(manuscript)) return;
        Place ours = Place.ofFile("Prongsai");
        catalogue.addPage(Dataset.ALL, ours);
        catalogue.addFile(Dataset.DCAT, ours);
        catalogue.addFile(Dataset.GD, ours);
        if (scores) new DataAddresses(catalogue).add(Dataset.SCORES, ours);
    }

    private static boolean hasScores(Manuscript manuscript) {
        return manuscript.years().stream().anyMatch(year -> year.assessments().isPresent());
    }

    private static boolean isOff(Manuscript manuscript) {
        return manuscript.site().features().flatMap(SiteYaml.Features::data).equals(Optional.of(Site.Feature.OFF));
    }

    /** Those of each dataset that there may be. */
    static DataAddresses enter(Manuscript manuscript, ParsedSite parsed, Catalogue catalogue) {
        DataAddresses addresses = new DataAddresses(catalogue);
        if (isOff(manuscript)) return addresses;
        parsed.years().forEach(addresses::addYear);
        addresses.addComparisons(parsed.years());
        manuscript.charts().stream()
                .map(Manuscript.Chart::path)
                .filter(chart -> !catalogue.isDraft(chart))
                .forEach(chart -> addresses.add(pathOf(chart), Place.ofFile(chart)));
        return addresses;
    }

    /** Those at which nothing stands, for no page shows of what they would be. */
    Set<SitePath> without(List<Dataset> datasets) {
        Set<SitePath> left = new HashSet<>(entered);
        for (Dataset dataset : datasets) {
            left.remove(dataset.path());
            Dataset.filesOf(dataset.path()).forEach(left::remove);
        }
        return left;
    }

    /** Of the dataset of a chart. @param file from the site's folder */
    static SitePath pathOf(String file) {
        return Dataset.ofChart(Addresses.of(file.substring(0, file.lastIndexOf('/') + 1)), file);
    }

    private void addYear(ParsedSite.Year year) {
        Manuscript.Year manuscript = year.manuscript();
        for (Manuscript.Table table : manuscript.tables())
            add(Dataset.ofTable(year.path(), table.name()), Place.ofFile(table.path()));
        manuscript
                .assessments()
                .ifPresent(file -> Dataset.ofAssessments(
                                year.path(),
                                file.yaml().assessments().stream()
                                        .map(result -> result.scheme().text())
                                        .toList(),
                                file.yaml().assessments().stream()
                                        .map(result -> result.year())
                                        .toList())
                        .forEach(path -> add(path, Place.ofFile(file.path()))));
    }

    /** @param years the earliest first */
    private void addComparisons(List<ParsedSite.Year> years) {
        for (int i = 1; i < years.size(); i++) {
            Manuscript.Year later = years.get(i).manuscript();
            SitePath page = YearComparison.pathOf(years.get(i - 1).manuscript().year(), later.year());
            if (!catalogue.hasPage(page)) continue;
            Place place = Place.ofFile(later.path());
            add(Dataset.ofScoreChanges(page), place);
            add(Dataset.ofMeasureChanges(page), place);
        }
    }

    private void add(SitePath page, Place place) {
        catalogue.addPage(page, place);
        Dataset.filesOf(page).forEach(file -> catalogue.addFile(file, place));
        entered.add(page);
        entered.addAll(Dataset.filesOf(page));
    }
}
