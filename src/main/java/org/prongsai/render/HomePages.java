package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.Assessment;
import org.prongsai.model.FreePage;
import org.prongsai.model.Introduction;
import org.prongsai.model.OitBoard;
import org.prongsai.model.Prose;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.EntryView;
import org.prongsai.render.view.PageView;
import org.prongsai.render.view.PageView.ScoreYear;

/** The home page, the scores of all years, and free pages. */
final class HomePages {
    /** The home page names so many measures of the latest year. */
    private static final int MEASURES = 10;

    private final PageBuilder builder;
    private final OitPages oit;
    private final Site site;
    private final ComparisonPages comparisons;

    HomePages(PageBuilder builder, OitPages oit) {
        this.builder = builder;
        this.oit = oit;
        this.site = builder.site();
        this.comparisons = new ComparisonPages(builder);
    }

    List<PlannedPage> plan() {
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(new PlannedPage(SitePath.HOME, "page/home.ftlh", this::home));
        if (site.hasScores()) pages.add(new PlannedPage(Site.SCORES, "page/scores.ftlh", this::scores));
        site.pages().forEach(page -> planFree(page, pages));
        return pages;
    }

    private PageModel home() {
        SitePath path = SitePath.HOME;
        Hrefs hrefs = Hrefs.from(path);
        Optional<PageView.YearCard> latest = site.years().stream().findFirst().map(year -> card(year, hrefs));
        List<PageView.YearRow> years =
                site.years().stream().map(year -> row(year, hrefs)).toList();
        String description = "คุณธรรมและความโปร่งใสของ" + site.organisation().fullName() + " "
                + site.organisation().area();
        String title = site.home()
                .map(home -> home.head().title())
                .orElse(site.organisation().fullName());
        Prose introduction = site.home().map(Introduction::body).orElse(Prose.EMPTY);
        return PageModel.page(
                builder.frames()
                        .frame(
                                path,
                                title,
                                site.home().map(home -> home.head().summary()).orElse(description),
                                introduction.document()),
                new PageView.Home(
                        builder.prose(path).segments(introduction),
                        latest,
                        years,
                        site.boards().stream().findFirst().map(board -> boards(board, hrefs)),
                        comparisons.entries(hrefs),
                        builder.entries().pages(site.pages(), hrefs)));
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
                headline(year, hrefs),
                builder.entries().documents(year.documents(), hrefs),
                measures.subList(0, Math.min(MEASURES, measures.size())),
                hrefs.to(year.measuresPath()),
                builder.number(year.measures().size()),
                measures.size() > MEASURES,
                builder.entries().appendices(year.appendices(), hrefs));
    }

    private Optional<PageView.Headline> headline(YearRecord year, Hrefs hrefs) {
        return ita(year)
                .flatMap(assessment -> assessment
                        .overall()
                        .map(line -> new PageView.Headline(
                                assessment.scheme(),
                                builder.number(assessment.year()),
                                builder.scores().written(line.score()),
                                line.grade(),
                                hrefs.to(Site.SCORES))));
    }

    private static Optional<Assessment> ita(YearRecord year) {
        return year.assessments().stream()
                .filter(assessment -> assessment.scheme().equals("ITA"))
                .findFirst()
                .or(() -> year.assessments().stream().findFirst());
    }

    private PageView.YearRow row(YearRecord year, Hrefs hrefs) {
        Optional<Assessment.Line> overall = ita(year).flatMap(Assessment::overall);
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
        List<ScoreYear> years = site.years().stream()
                .filter(year -> !year.assessments().isEmpty())
                .map(year -> new ScoreYear(
                        "ปีงบประมาณ " + builder.number(year.year()),
                        "y" + year.year(),
                        builder.scores().tables(year.assessments(), List.of(Assessment.Level.values()))))
                .toList();
        return PageModel.page(
                builder.frames()
                        .frame(
                                path,
                                "คะแนนการประเมิน",
                                "คะแนนการประเมินของ" + site.organisation().fullName(),
                                MarkdownDocument.EMPTY),
                new PageView.Scores(years, comparisons.entries(Hrefs.from(path))));
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
