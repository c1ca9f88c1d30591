package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.Assessment;
import org.prongsai.model.Figure;
import org.prongsai.model.FreePage;
import org.prongsai.model.Introduction;
import org.prongsai.model.Measure;
import org.prongsai.model.OitBoard;
import org.prongsai.model.Prose;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.ChartView;
import org.prongsai.render.view.EntryView;
import org.prongsai.render.view.LinkView;
import org.prongsai.render.view.PageView;
import org.prongsai.render.view.PageView.ScoreYear;

/** The home page, the scores of all years, and free pages. */
final class HomePages {
    /** The home page names so many measures of the latest year. */
    private static final int MEASURES = 10;

    /** The title of the page of all scores. */
    static final String SCORES = "คะแนนการประเมิน";

    private final PageBuilder builder;
    private final OitPages oit;
    private final Site site;
    private final ComparisonPages comparisons;
    private final Headlines headlines;

    HomePages(PageBuilder builder, OitPages oit) {
        this.builder = builder;
        this.oit = oit;
        this.site = builder.site();
        this.comparisons = new ComparisonPages(builder);
        this.headlines = new Headlines(builder);
    }

    List<PlannedPage> plan() {
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(new PlannedPage(SitePath.HOME, "page/home.ftlh", this::home));
        if (site.hasScores()) pages.add(new PlannedPage(Site.SCORES, "page/scores.ftlh", this::scores));
        site.pages().forEach(page -> planFree(page, pages));
        return pages;
    }

    /** Of the home page. */
    static String title(Site site) {
        return site.home()
                .map(home -> home.head().title())
                .orElse(site.organisation().fullName());
    }

    private PageModel home() {
        SitePath path = SitePath.HOME;
        Hrefs hrefs = Hrefs.from(path);
        Optional<YearRecord> scored = site.years().stream()
                .filter(year -> headlines.of(year, hrefs).isPresent())
                .findFirst();
        List<PageView.ToolCard> tools = scored.map(headlines::tools).orElse(List.of());
        String toolsTitle = tools.size() == 3 ? "สามเครื่องมือ" : "เครื่องมือ";
        Optional<PageView.YearCard> latest = site.years().stream().findFirst().map(year -> card(year, hrefs));
        List<PageView.YearRow> years =
                site.years().stream().map(year -> row(year, hrefs)).toList();
        String description = "คุณธรรมและความโปร่งใสของ" + site.organisation().fullName() + " "
                + site.organisation().area();
        String title = title(site);
        Prose introduction = site.home().map(Introduction::body).orElse(Prose.EMPTY);
        return PageModel.page(
                builder.frames()
                        .frame(
                                path,
                                title,
                                site.home().map(home -> home.head().summary()).orElse(description),
                                introduction.document()),
                new PageView.Home(
                        scored.flatMap(year -> headlines.of(year, hrefs)),
                        title.equals(site.organisation().fullName()) ? "" : title,
                        actions(hrefs),
                        toolsTitle,
                        tools,
                        builder.prose(path).segments(introduction),
                        latest,
                        years,
                        site.boards().stream().findFirst().map(board -> boards(board, hrefs)),
                        comparisons.entries(hrefs),
                        builder.entries().pages(site.pages(), hrefs)));
    }

    /** The latest year, then its results, then the board. */
    private List<LinkView> actions(Hrefs hrefs) {
        List<LinkView> actions = new ArrayList<>();
        site.years().stream().findFirst().ifPresent(year -> {
            actions.add(new LinkView("ดูปีงบประมาณ " + builder.number(year.year()), hrefs.to(year.path()), false));
            if (year.hasPlanAndResults()) actions.add(new LinkView("แผนและผล", hrefs.to(year.planResultPath()), false));
        });
        if (!site.boards().isEmpty())
            actions.add(new LinkView("หลักฐานสำหรับผู้ประเมิน", hrefs.to(OitBoard.ALL), false));
        return actions;
    }

    private String measuresNote(YearRecord year) {
        String count = builder.number(year.measures().size()) + " มาตรการ";
        long reported = year.measures().stream().filter(Measure::isReported).count();
        return reported == 0 ? count : count + " รายงานผลแล้ว " + builder.number(reported);
    }

    /** All boards, with what the latest says. */
    private PageView.BoardLine boards(OitBoard latest, Hrefs hrefs) {
        String lead = "ปีงบประมาณ " + builder.number(latest.year()) + " " + oit.lead(latest);
        return new PageView.BoardLine(oit.title(), hrefs.to(OitBoard.ALL), lead);
    }

    private PageView.YearCard card(YearRecord year, Hrefs hrefs) {
        List<EntryView> measures = builder.entries().measures(year.measures(), hrefs);
        return new PageView.YearCard(
                "ปีงบประมาณ " + builder.number(year.year()),
                hrefs.to(year.path()),
                builder.entries().documents(year.documents(), hrefs),
                measures.subList(0, Math.min(MEASURES, measures.size())),
                hrefs.to(year.measuresPath()),
                measuresNote(year),
                measures.size() > MEASURES,
                builder.entries().appendices(year.appendices(), hrefs));
    }

    private PageView.YearRow row(YearRecord year, Hrefs hrefs) {
        Optional<Assessment.Line> overall = Headlines.assessment(year).flatMap(Assessment::overall);
        return new PageView.YearRow(
                builder.number(year.year()),
                hrefs.to(year.path()),
                overall.map(line -> builder.scores().written(line.score())).orElse(""),
                overall.flatMap(Assessment.Line::grade).orElse(""),
                builder.number(year.documents().size()),
                builder.number(year.measures().size()));
    }

    private PageModel scores() {
        SitePath path = Site.SCORES;
        ChartParts charts = builder.charts();
        List<ScoreYear> years = site.years().stream()
                .filter(year -> !year.assessments().isEmpty())
                .map(year -> new ScoreYear(
                        "ปีงบประมาณ " + builder.number(year.year()),
                        "y" + year.year(),
                        builder.scores().tables(year.assessments(), List.of(Assessment.Level.values()), charts),
                        indicators(year, charts)))
                .toList();
        return PageModel.page(
                builder.frames()
                        .frame(
                                path,
                                SCORES,
                                "คะแนนการประเมินของ" + site.organisation().fullName(),
                                MarkdownDocument.EMPTY),
                new PageView.Scores(
                        new TrendCharts(charts).of(site.years()), years, comparisons.entries(Hrefs.from(path))));
    }

    private List<ChartView> indicators(YearRecord year, ChartParts charts) {
        return Stream.of(Figure.Form.values())
                .flatMap(form -> builder.scores().charts(year.assessments(), form, charts).stream())
                .toList();
    }

    private void planFree(FreePage page, List<PlannedPage> pages) {
        pages.add(new PlannedPage(page.head().path(), "page/free.ftlh", () -> free(page)));
        page.children().forEach(child -> planFree(child, pages));
    }

    private PageModel free(FreePage page) {
        SitePath path = page.head().path();
        Hrefs hrefs = Hrefs.from(path);
        return PageModel.page(
                builder.frames()
                        .frame(
                                path,
                                page.head().title(),
                                page.head().summary(),
                                page.body().document()),
                new PageView.Free(
                        builder.facts().of(page.head(), hrefs),
                        builder.prose(path).segments(page.body()),
                        builder.entries().pages(page.children(), hrefs),
                        builder.frames().siblings(path, hrefs),
                        page.head().extra()));
    }
}
