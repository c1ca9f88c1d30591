package org.prongsai.model;

import java.util.List;
import java.util.Optional;
import org.prongsai.model.framework.Framework;
import org.prongsai.thai.FiscalYear;

/**
 * What the site holds of one fiscal year.
 *
 * @param round months that the results cover, 6 or 12, when that is said
 * @param assessed the year whose assessment the measures answer
 * @param compared the year with which scores are compared
 * @param framework of the disclosure assessment, when one is known
 * @param evidence pages and addresses that are evidence for items of the disclosure assessment
 * @param introduction of the year's page
 * @param documents in their order
 */
public record YearRecord(
        FiscalYear year,
        SitePath path,
        Optional<Integer> round,
        Optional<FiscalYear> assessed,
        Optional<FiscalYear> compared,
        Optional<Framework> framework,
        List<Evidence> evidence,
        Optional<Introduction> introduction,
        List<Assessment> assessments,
        List<RecordTable> tables,
        List<Measure> measures,
        List<Document> documents,
        List<Appendix> appendices) {
    /** The last part of the address of {@link #planResultPath()}. */
    public static final String PLAN_RESULT = "plan-result";

    /** The last part of the address of {@link #volumePath()}. */
    public static final String VOLUME = "print";

    /** The name of the file at {@link #picturePath()}. */
    public static final String PICTURE = "share.png";

    public YearRecord {
        evidence = List.copyOf(evidence);
        assessments = List.copyOf(assessments);
        tables = List.copyOf(tables);
        measures = List.copyOf(measures);
        documents = List.copyOf(documents);
        appendices = List.copyOf(appendices);
    }

    /** What proves that an item is disclosed. @param targets pages, files and addresses, in the order of the file */
    public record Evidence(ItemReference item, List<Target> targets) {
        public Evidence {
            targets = List.copyOf(targets);
        }
    }

    public SitePath measuresPath() {
        return path.child("measures");
    }

    /** Of the page that holds the plan beside its results. */
    public SitePath planResultPath() {
        return path.child(PLAN_RESULT);
    }

    /** Of the page that holds the whole year, for paper. */
    public SitePath volumePath() {
        return path.child(VOLUME);
    }

    /** Of the style sheet with what is printed at the head of each sheet of {@link #volumePath()}. */
    public SitePath runningHeadPath() {
        return runningHeadPath(path);
    }

    /** @param year the year's own page */
    public static SitePath runningHeadPath(SitePath year) {
        return year.child(VOLUME).file("running.css");
    }

    /** Of the picture that is shown where pages of the year are shared. */
    public SitePath picturePath() {
        return path.file(PICTURE);
    }

    /** Whether there is a plan, and a table that reports results. */
    public boolean hasPlanAndResults() {
        boolean plan = measures.stream().anyMatch(measure -> !measure.plan().isEmpty());
        return plan && tables.stream().anyMatch(table -> table.kind() == RecordTable.Kind.RESULTS);
    }

    /** The tables of the plan and of the results. */
    public List<RecordTable> measureTables() {
        return tables.stream()
                .filter(table -> table.kind() != RecordTable.Kind.OTHER)
                .toList();
    }

    public SitePath appendicesPath() {
        return path.child("appendices");
    }
}
