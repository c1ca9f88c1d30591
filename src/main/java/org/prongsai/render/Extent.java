package org.prongsai.render;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Appendix;
import org.prongsai.model.Dataset;
import org.prongsai.model.Document;
import org.prongsai.model.Figure;
import org.prongsai.model.FreePage;
import org.prongsai.model.Introduction;
import org.prongsai.model.OitBoard;
import org.prongsai.model.Prose;
import org.prongsai.model.RecordTable;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearComparison;
import org.prongsai.model.YearRecord;
import org.prongsai.thai.FiscalYear;

/** How much of a site is made: all of it, or all but what is of other fiscal years. Links to what is not made lead to the domain. */
public final class Extent {
    public static final Extent WHOLE = new Extent(List.of(), Set.of());

    private final List<String> elsewhere;
    private final Set<SitePath> shown;

    private Extent(List<String> elsewhere, Set<SitePath> shown) {
        this.elsewhere = elsewhere;
        this.shown = shown;
    }

    /**
     * What belongs to a year, and what belongs to none: the home page, scores, free pages, search. Pages say what they say on the whole site,
     * pictures of other years among it. Open data go with the pages that show them.
     *
     * @param site all of it
     */
    public static Extent ofYear(Site site, FiscalYear year) {
        Stream<SitePath> years = site.years().stream()
                .filter(other -> !other.year().equals(year))
                .map(YearRecord::path);
        Stream<SitePath> boards = site.boards().stream()
                .filter(other -> !other.year().equals(year))
                .map(OitBoard::path);
        Stream<SitePath> comparisons = YearComparison.of(site.years()).stream()
                .filter(pair -> !pair.earlier().equals(year) && !pair.later().equals(year))
                .map(YearComparison::path);
        List<String> elsewhere = Stream.of(years, boards, comparisons)
                .flatMap(paths -> paths)
                .flatMap(path -> Stream.of(path, Dataset.below(path)))
                .map(SitePath::value)
                .toList();
        Set<SitePath> shown = Stream.concat(
                        textsOfNoYear(site),
                        site.years().stream()
                                .filter(own -> own.year().equals(year))
                                .flatMap(Extent::texts))
                .flatMap(text -> text.figures().values().stream())
                .flatMap(figure ->
                        figure instanceof Figure.Picture picture ? picture.file().published().stream() : Stream.of())
                .collect(Collectors.toSet());
        return new Extent(elsewhere, shown);
    }

    private static Stream<Prose> textsOfNoYear(Site site) {
        return Stream.concat(
                site.home().stream().map(Introduction::body),
                site.pages().stream().flatMap(Extent::texts));
    }

    private static Stream<Prose> texts(FreePage page) {
        return Stream.concat(Stream.of(page.body()), page.children().stream().flatMap(Extent::texts));
    }

    private static Stream<Prose> texts(YearRecord year) {
        Stream<Prose> cells = year.tables().stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(RecordTable.Cell::prose);
        return Stream.of(
                        year.introduction().stream().map(Introduction::body),
                        year.documents().stream().map(Document::body),
                        year.appendices().stream().map(Appendix::body),
                        cells)
                .flatMap(texts -> texts);
    }

    /** Whether a page or file is made. */
    boolean has(SitePath path) {
        return shown.contains(path) || elsewhere.stream().noneMatch(path.value()::startsWith);
    }

    boolean isWhole() {
        return elsewhere.isEmpty();
    }
}
