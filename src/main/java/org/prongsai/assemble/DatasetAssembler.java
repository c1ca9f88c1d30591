package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Assessment;
import org.prongsai.model.Chart;
import org.prongsai.model.Dataset;
import org.prongsai.model.Figure;
import org.prongsai.model.FreePage;
import org.prongsai.model.Introduction;
import org.prongsai.model.Prose;
import org.prongsai.model.RecordTable;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearComparison;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Place;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;

/** Makes datasets of the tables and charts that pages show. What no page shows is no open data either. */
final class DatasetAssembler {
    private final Numerals numerals;
    private final List<YearRecord> years;
    private final Map<Place, SitePath> pages = new HashMap<>();
    private final Map<Place, Chart> charts = new LinkedHashMap<>();
    private final List<Dataset> datasets = new ArrayList<>();

    private DatasetAssembler(Numerals numerals, List<YearRecord> years) {
        this.numerals = numerals;
        this.years = years;
    }

    /** In the order of the site: year by year, then what is of several years or of none. @param years the latest first */
    static List<Dataset> assemble(
            Numerals numerals, Optional<Introduction> home, List<YearRecord> years, List<FreePage> free) {
        DatasetAssembler assembler = new DatasetAssembler(numerals, years);
        assembler.findFigures(home, free);
        years.forEach(assembler::addYear);
        assembler.addScores();
        YearComparison.of(years).forEach(assembler::addComparison);
        assembler.charts.values().stream()
                .filter(chart -> Addresses.yearOf(chart.place().file())
                        .filter(assembler::isShown)
                        .isEmpty())
                .forEach(chart -> assembler.addChart(chart, List.of()));
        return List.copyOf(assembler.datasets);
    }

    private boolean isShown(FiscalYear year) {
        return years.stream().anyMatch(record -> record.year().equals(year));
    }

    private void findFigures(Optional<Introduction> home, List<FreePage> free) {
        for (YearRecord year : years) {
            year.documents().forEach(document -> find(document.head().path(), document.body()));
            year.introduction().ifPresent(text -> find(year.path(), text.body()));
            year.appendices().forEach(appendix -> find(appendix.head().path(), appendix.body()));
        }
        home.ifPresent(text -> find(SitePath.HOME, text.body()));
        free.forEach(this::findIn);
    }

    private void findIn(FreePage page) {
        find(page.head().path(), page.body());
        page.children().forEach(this::findIn);
    }

    /** The order of a text's figures decides nothing: a figure is entered with its page, and charts are sorted. */
    private void find(SitePath page, Prose text) {
        text.figures().values().stream()
                .filter(Figure.Table.class::isInstance)
                .map(figure -> ((Figure.Table) figure).table().place())
                .forEach(place -> pages.putIfAbsent(place, page));
        text.figures().values().stream()
                .filter(Figure.Drawn.class::isInstance)
                .map(figure -> ((Figure.Drawn) figure).chart())
                .sorted(java.util.Comparator.comparing(Chart::place))
                .forEach(chart -> {
                    pages.putIfAbsent(chart.place(), page);
                    charts.putIfAbsent(chart.place(), chart);
                });
    }

    private void addYear(YearRecord year) {
        List<FiscalYear> own = List.of(year.year());
        for (RecordTable table : year.tables()) {
            boolean listed =
                    table.kind() != RecordTable.Kind.OTHER && !year.measures().isEmpty();
            Optional<SitePath> page = Optional.ofNullable(pages.get(table.place()))
                    .or(() -> listed ? Optional.of(year.measuresPath()) : Optional.empty());
            page.ifPresent(shown -> datasets.add(new Dataset(
                    Dataset.ofTable(year.path(), table.name()),
                    table.title(),
                    new Dataset.OfTable(table, year.year()),
                    own,
                    shown)));
        }
        addAssessments(year);
        charts.values().stream()
                .filter(chart -> Addresses.yearOf(chart.place().file()).equals(Optional.of(year.year())))
                .forEach(chart -> addChart(chart, own));
    }

    private void addAssessments(YearRecord year) {
        List<Assessment> assessments = year.assessments();
        List<SitePath> paths = Dataset.ofAssessments(
                year.path(),
                assessments.stream().map(Assessment::scheme).toList(),
                assessments.stream().map(Assessment::year).toList());
        for (int i = 0; i < assessments.size(); i++) {
            Assessment assessment = assessments.get(i);
            datasets.add(new Dataset(
                    paths.get(i),
                    "คะแนน " + assessment.scheme() + " ปี " + number(assessment.year()),
                    new Dataset.OfScores(List.of(assessment)),
                    List.of(assessment.year()),
                    Site.SCORES));
        }
    }

    private void addChart(Chart chart, List<FiscalYear> own) {
        datasets.add(new Dataset(
                DataAddresses.pathOf(chart.place().file()),
                chart.title(),
                new Dataset.OfChart(chart),
                own,
                pages.get(chart.place())));
    }

    private void addScores() {
        List<Assessment> all =
                years.stream().flatMap(year -> year.assessments().stream()).toList();
        if (all.isEmpty()) return;
        List<FiscalYear> assessed =
                all.stream().map(Assessment::year).distinct().sorted().toList();
        datasets.add(
                new Dataset(Dataset.SCORES, "คะแนนการประเมินทุกปี", new Dataset.OfScores(all), assessed, Site.SCORES));
    }

    private void addComparison(YearComparison years) {
        String between = " ปี " + number(years.earlier()) + " กับปี " + number(years.later());
        List<FiscalYear> both = List.of(years.earlier(), years.later());
        years.scores()
                .ifPresent(changes -> datasets.add(new Dataset(
                        Dataset.ofScoreChanges(years.path()),
                        "คะแนน " + changes.scheme() + " ปี " + number(changes.earlier()) + " กับปี "
                                + number(changes.later()),
                        new Dataset.OfScoreChanges(changes),
                        Stream.of(changes.earlier(), changes.later()).toList(),
                        years.path())));
        years.measures()
                .ifPresent(changes -> datasets.add(new Dataset(
                        Dataset.ofMeasureChanges(years.path()),
                        "มาตรการ" + between,
                        new Dataset.OfMeasureChanges(years, changes),
                        both,
                        years.path())));
    }

    private String number(FiscalYear year) {
        return numerals.ofGenerated(year.toString());
    }
}
