package org.prongsai.data;

import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.model.Dataset;
import org.prongsai.model.Organisation;
import org.prongsai.model.Site;
import org.prongsai.thai.Numerals;

/** Makes the rows of datasets. Nothing is kept: a dataset is made again each time that somebody asks. */
public final class DataTables {
    private final Numerals numerals;
    private final Map<String, String> units;

    public DataTables(Site site) {
        this.numerals = site.numerals();
        this.units = site.organisation().units().stream()
                .collect(Collectors.toMap(Organisation.Unit::id, Organisation.Unit::name));
    }

    public DataTable of(Dataset dataset) {
        Dataset.Subject subject = dataset.subject();
        if (subject instanceof Dataset.OfTable table) return RecordRows.of(table.table(), table.year(), units);
        if (subject instanceof Dataset.OfScores scores) return new ScoreRows(numerals).of(scores.assessments());
        if (subject instanceof Dataset.OfChart chart) return ChartRows.of(chart.chart());
        if (subject instanceof Dataset.OfScoreChanges scores) return new ComparisonRows(numerals).of(scores.changes());
        return new ComparisonRows(numerals).of((Dataset.OfMeasureChanges) subject);
    }
}
