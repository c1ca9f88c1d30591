package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Appendix;
import org.prongsai.model.Dataset;
import org.prongsai.model.Document;
import org.prongsai.model.FreePage;
import org.prongsai.model.OitBoard;
import org.prongsai.model.Site;
import org.prongsai.model.SiteMap;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;
import org.prongsai.model.YearComparison;
import org.prongsai.model.YearRecord;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;

/** The navigation that comes by itself: which page stands below which, and the menu when the site sets none. */
final class MapAssembler {
    private static final String BOARDS = "การเปิดเผยข้อมูล (OIT)";

    /** As the list is headed on the home page. */
    private static final String PAGES = "ข้อมูลอื่น";

    /**
     * A site with more pages at the top reaches them from the list of them on the home page. The menu stands on every page: twelve lines fill
     * three rows of a screen, and a hundred would be longer than most texts.
     */
    private static final int MOST_PAGES = 12;

    private MapAssembler() {}

    static SiteMap assemble(
            Numerals numerals,
            List<YearRecord> years,
            List<OitBoard> boards,
            List<FreePage> pages,
            List<Dataset> datasets,
            Site.Features features) {
        List<SiteMap.Entry> below = new ArrayList<>();
        years.forEach(year -> below.add(year(numerals, year)));
        if (hasScores(years)) below.add(new SiteMap.Entry(Site.SCORES, "คะแนน", List.of()));
        YearComparison.of(years).forEach(pair -> below.add(leaf(pair.path(), label(numerals, pair))));
        if (!boards.isEmpty()) below.add(boards(numerals, boards));
        pages.forEach(page -> below.add(page(page)));
        if (!datasets.isEmpty()) below.add(data(datasets));
        if (features.search() == Site.Feature.ON) below.add(leaf(Site.SEARCH, "ค้นหา"));
        return new SiteMap(new SiteMap.Entry(SitePath.HOME, "หน้าแรก", below));
    }

    private static SiteMap.Entry data(List<Dataset> datasets) {
        List<SiteMap.Entry> below = datasets.stream()
                .map(dataset -> leaf(dataset.path(), dataset.title()))
                .toList();
        return new SiteMap.Entry(Dataset.ALL, "ข้อมูลเปิด", below);
    }

    private static boolean hasScores(List<YearRecord> years) {
        return years.stream().anyMatch(year -> !year.assessments().isEmpty());
    }

    private static SiteMap.Entry boards(Numerals numerals, List<OitBoard> boards) {
        List<SiteMap.Entry> years = new ArrayList<>();
        for (OitBoard board : boards) {
            List<SiteMap.Entry> below = new ArrayList<>();
            board.entries().forEach(entry -> below.add(leaf(entry.path(), entry.label())));
            below.add(leaf(board.sheetPath(), "แบบกรอก ITAS"));
            years.add(new SiteMap.Entry(board.path(), label(numerals, board.year()), below));
        }
        return new SiteMap.Entry(OitBoard.ALL, BOARDS, years);
    }

    private static SiteMap.Entry year(Numerals numerals, YearRecord year) {
        List<SiteMap.Entry> below = new ArrayList<>();
        for (Document document : year.documents())
            below.add(leaf(document.head().path(), document.head().title()));
        if (!year.measures().isEmpty()) {
            List<SiteMap.Entry> measures = year.measures().stream()
                    .map(measure -> leaf(measure.path(), measure.title()))
                    .toList();
            below.add(new SiteMap.Entry(year.measuresPath(), "มาตรการและผล", measures));
        }
        if (year.hasPlanAndResults()) below.add(leaf(year.planResultPath(), "แผนและผล"));
        if (!year.appendices().isEmpty()) {
            List<SiteMap.Entry> appendices = year.appendices().stream()
                    .map(appendix -> leaf(appendix.head().path(), label(numerals, appendix)))
                    .toList();
            below.add(new SiteMap.Entry(year.appendicesPath(), "ภาคผนวก", appendices));
        }
        return new SiteMap.Entry(year.path(), label(numerals, year), below);
    }

    private static String label(Numerals numerals, Appendix appendix) {
        return "ภาคผนวก " + numerals.ofGenerated(Integer.toString(appendix.number())) + " "
                + appendix.head().title();
    }

    private static String label(Numerals numerals, YearRecord year) {
        return label(numerals, year.year());
    }

    private static String label(Numerals numerals, FiscalYear year) {
        return "ปีงบประมาณ " + numerals.ofGenerated(year.toString());
    }

    private static String label(Numerals numerals, YearComparison years) {
        return numerals.ofGenerated("เปรียบเทียบปี " + years.earlier() + " กับ " + years.later());
    }

    private static SiteMap.Entry page(FreePage page) {
        List<SiteMap.Entry> below =
                page.children().stream().map(MapAssembler::page).toList();
        return new SiteMap.Entry(page.head().path(), page.head().title(), below);
    }

    private static SiteMap.Entry leaf(SitePath path, String label) {
        return new SiteMap.Entry(path, label, List.of());
    }

    /** Home, the latest year, scores, boards, and the pages at the top or, where they are many, their list. */
    static List<Site.MenuItem> menu(
            Numerals numerals, List<YearRecord> years, List<OitBoard> boards, List<FreePage> pages) {
        List<Site.MenuItem> menu = new ArrayList<>();
        menu.add(item("หน้าแรก", SitePath.HOME));
        years.stream().findFirst().ifPresent(latest -> menu.add(item(label(numerals, latest), latest.path())));
        if (hasScores(years)) menu.add(item("คะแนน", Site.SCORES));
        if (!boards.isEmpty()) menu.add(item(BOARDS, OitBoard.ALL));
        if (pages.size() > MOST_PAGES) menu.add(new Site.MenuItem(PAGES, Site.PAGES));
        else
            pages.forEach(page -> menu.add(item(page.head().title(), page.head().path())));
        return menu;
    }

    private static Site.MenuItem item(String label, SitePath path) {
        return new Site.MenuItem(label, new Target.Page(path, Optional.empty()));
    }
}
