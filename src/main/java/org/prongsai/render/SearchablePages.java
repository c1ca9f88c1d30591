package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.prongsai.model.Dataset;
import org.prongsai.model.Document;
import org.prongsai.model.FreePage;
import org.prongsai.model.Introduction;
import org.prongsai.model.Measure;
import org.prongsai.model.MeasureChanges;
import org.prongsai.model.OitBoard;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearComparison;
import org.prongsai.model.YearRecord;
import org.prongsai.render.SearchablePage.Kind;
import org.prongsai.thai.FiscalYear;

/** Every page of a site that can be found, in the order of the site. Pages that are made of others have the titles of those only. */
final class SearchablePages {
    private final PageBuilder builder;
    private final OitPages oit;
    private final YearPages years;
    private final PlanResultPages plansAndResults;
    private final Site site;
    private final SearchTexts texts;
    private final List<SearchablePage> pages = new ArrayList<>();

    private SearchablePages(PageBuilder builder, OitPages oit) {
        this.builder = builder;
        this.oit = oit;
        this.years = new YearPages(builder, oit);
        this.plansAndResults = new PlanResultPages(builder);
        this.site = builder.site();
        this.texts = new SearchTexts(site, builder.labels());
    }

    static List<SearchablePage> of(PageBuilder builder, OitPages oit) {
        SearchablePages found = new SearchablePages(builder, oit);
        found.addHome();
        found.site.years().forEach(found::add);
        found.addScores();
        found.addBoards();
        found.addData();
        found.site.pages().forEach(found::add);
        return List.copyOf(found.pages);
    }

    private void add(SitePath path, String title, Kind kind, Optional<FiscalYear> year, Supplier<String> text) {
        pages.add(new SearchablePage(path, title, kind, year, text));
    }

    private void addHome() {
        String title = HomePage.title(site);
        add(SitePath.HOME, title, Kind.LIST, Optional.empty(), () -> of(site.home()));
    }

    private String of(Optional<Introduction> introduction) {
        return introduction.map(texts::of).orElse("");
    }

    private void add(YearRecord record) {
        Optional<FiscalYear> year = Optional.of(record.year());
        List<String> measures = record.measures().stream().map(Measure::title).toList();
        add(
                record.path(),
                YearPages.pageTitle(record, site.numerals()),
                Kind.LIST,
                year,
                () -> of(record.introduction()));
        for (Document document : record.documents()) {
            Kind kind = document instanceof Document.Memo ? Kind.MEMO : Kind.REPORT;
            add(document.head().path(), document.head().title(), kind, year, () -> texts.of(document));
        }
        if (!measures.isEmpty()) {
            String title = years.measuresTitle(record);
            add(record.measuresPath(), title, Kind.LIST, year, () -> texts.ofTitles(measures));
        }
        for (Measure measure : record.measures())
            add(measure.path(), measure.title(), Kind.MEASURE, year, () -> texts.of(measure));
        if (record.hasPlanAndResults()) {
            String title = plansAndResults.title(record);
            add(record.planResultPath(), title, Kind.LIST, year, () -> texts.ofTitles(measures));
        }
        addAppendices(record, year);
    }

    private void addAppendices(YearRecord record, Optional<FiscalYear> year) {
        if (record.appendices().isEmpty()) return;
        List<String> titles = record.appendices().stream()
                .map(appendix -> appendix.head().title())
                .toList();
        String title = years.appendicesTitle(record);
        add(record.appendicesPath(), title, Kind.LIST, year, () -> texts.ofTitles(titles));
        record.appendices()
                .forEach(appendix -> add(
                        appendix.head().path(),
                        appendix.head().title(),
                        Kind.APPENDIX,
                        year,
                        () -> texts.of(appendix)));
    }

    private void addScores() {
        if (site.hasScores()) {
            add(
                    Site.SCORES,
                    HomePages.SCORES,
                    Kind.SCORES,
                    Optional.empty(),
                    () -> site.years().stream()
                            .map(year -> texts.ofScores(year.assessments()))
                            .reduce("", (all, more) -> all + "\n" + more));
        }
        ComparisonPages comparisons = new ComparisonPages(builder);
        for (YearComparison pair : YearComparison.of(site.years())) {
            List<String> titles = pair.measures().map(SearchablePages::titles).orElse(List.of());
            add(
                    pair.path(),
                    comparisons.title(pair),
                    Kind.SCORES,
                    Optional.of(pair.later()),
                    () -> texts.ofTitles(titles));
        }
    }

    private static List<String> titles(MeasureChanges changes) {
        List<String> titles = new ArrayList<>();
        changes.kept().forEach(kept -> titles.add(kept.later().title()));
        changes.added().forEach(measure -> titles.add(measure.title()));
        changes.dropped().forEach(measure -> titles.add(measure.title()));
        return titles;
    }

    private void addBoards() {
        if (site.boards().isEmpty()) return;
        add(OitBoard.ALL, oit.title(), Kind.LIST, Optional.empty(), () -> "");
        for (OitBoard board : site.boards()) {
            Optional<FiscalYear> year = Optional.of(board.year());
            add(board.path(), oit.title(board), Kind.LIST, year, () -> texts.of(board));
            board.entries()
                    .forEach(entry ->
                            add(entry.path(), oit.title(entry, board), Kind.ITEM, year, () -> texts.of(entry)));
            add(board.sheetPath(), oit.sheetTitle(board), Kind.LIST, year, () -> "");
        }
    }

    /** The list of datasets has the title of each; their own pages say nothing that is not found with what they are of. */
    private void addData() {
        List<String> titles =
                site.data().datasets().stream().map(Dataset::title).toList();
        if (!titles.isEmpty())
            add(Dataset.ALL, DataPages.TITLE, Kind.LIST, Optional.empty(), () -> texts.ofTitles(titles));
    }

    private void add(FreePage page) {
        add(page.head().path(), page.head().title(), Kind.PAGE, Optional.empty(), () -> texts.of(page));
        page.children().forEach(this::add);
    }
}
