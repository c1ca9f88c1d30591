package org.prongsai.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.markdown.Anchors;
import org.prongsai.model.RecordTable;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearComparison;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Place;
import org.prongsai.source.Id;
import org.prongsai.source.Manuscript;
import org.prongsai.source.TableYaml;

/** Enters the pages that are made of the tables and scores of years. */
final class YearAddresses {
    private final Catalogue catalogue;

    YearAddresses(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Those of one year. @param path of its page */
    void add(Manuscript.Year year, SitePath path) {
        addMeasures(year, path);
        addPlanResult(year, path);
        Place place = Place.ofFile(year.path());
        catalogue.addPage(path.child(YearRecord.VOLUME), place);
        catalogue.addFile(YearRecord.runningHeadPath(path), place);
        catalogue.addFile(path.file(YearRecord.PICTURE), place);
    }

    private void addMeasures(Manuscript.Year year, SitePath path) {
        Set<String> ids = new HashSet<>();
        SitePath measures = path.child("measures");
        for (Manuscript.Table table : year.tables()) {
            if (table.kind() == RecordTable.Kind.OTHER) continue;
            if (!catalogue.hasPage(measures)) catalogue.addPage(measures, year.path() + "/measures", Anchors.NONE);
            catalogue.addName(table.path(), measures);
            for (TableYaml.Line line : table.yaml().rows()) {
                Optional<Id> id = line.id().filter(found -> Addresses.isSlug(found.value()) && ids.add(found.value()));
                id.ifPresent(found -> catalogue.addPage(measures.child(found.value()), found.place()));
            }
        }
    }

    private void addPlanResult(Manuscript.Year year, SitePath path) {
        boolean results = year.tables().stream().anyMatch(table -> table.kind() == RecordTable.Kind.RESULTS);
        Optional<Manuscript.Table> plan = withMeasures(year, RecordTable.Kind.PLAN);
        if (results && plan.isPresent())
            catalogue.addPage(
                    path.child(YearRecord.PLAN_RESULT), Place.ofFile(plan.get().path()));
    }

    /** The first table of a kind in which there are measures. */
    private static Optional<Manuscript.Table> withMeasures(Manuscript.Year year, RecordTable.Kind kind) {
        return year.tables().stream()
                .filter(table -> table.kind() == kind)
                .filter(table ->
                        table.yaml().rows().stream().anyMatch(row -> row.id().isPresent()))
                .findFirst();
    }

    private static boolean hasMeasures(Manuscript.Year year) {
        return withMeasures(year, RecordTable.Kind.PLAN)
                .or(() -> withMeasures(year, RecordTable.Kind.RESULTS))
                .isPresent();
    }

    /** Those of two years that follow each other. @param years the earliest first */
    void addComparisons(List<ParsedSite.Year> years) {
        for (int i = 1; i < years.size(); i++) {
            Manuscript.Year earlier = years.get(i - 1).manuscript();
            Manuscript.Year later = years.get(i).manuscript();
            boolean measures = hasMeasures(earlier) && hasMeasures(later);
            boolean assessments = hasAssessments(earlier) && hasAssessments(later);
            if (!measures && !assessments) continue;
            SitePath path = YearComparison.pathOf(earlier.year(), later.year());
            catalogue.addPage(path, Place.ofFile(later.path()));
        }
    }

    private static boolean hasAssessments(Manuscript.Year year) {
        return year.assessments()
                .filter(file -> !file.yaml().assessments().isEmpty())
                .isPresent();
    }
}
