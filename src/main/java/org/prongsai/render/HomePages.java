package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.Assessment;
import org.prongsai.model.Dataset;
import org.prongsai.model.Figure;
import org.prongsai.model.FreePage;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.ChartView;
import org.prongsai.render.view.EntryView;
import org.prongsai.render.view.HeadingView;
import org.prongsai.render.view.PageView;
import org.prongsai.render.view.PageView.ScoreYear;
import org.prongsai.thai.FiscalYear;

/** The home page, the scores of all years, and free pages. */
final class HomePages {
    /** The title of the page of all scores. */
    static final String SCORES = "คะแนนการประเมิน";

    private static final int SECTION = 2;

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
        pages.add(new PlannedPage(SitePath.HOME, "page/home.ftlh", () -> new HomePage(builder, oit).model()));
        if (site.hasScores()) pages.add(new PlannedPage(Site.SCORES, "page/scores.ftlh", this::scores));
        site.pages().forEach(page -> planFree(page, pages));
        return pages;
    }

    private PageModel scores() {
        SitePath path = Site.SCORES;
        Hrefs hrefs = builder.hrefs(path);
        ChartParts charts = builder.charts();
        List<ScoreYear> years = site.years().stream()
                .filter(year -> !year.assessments().isEmpty())
                .map(year -> new ScoreYear(
                        "ปีงบประมาณ " + builder.number(year.year()),
                        "y" + year.year(),
                        builder.scores().tables(year.assessments(), List.of(Assessment.Level.values()), charts),
                        indicators(year, charts),
                        builder.downloads().scores(year.assessments(), hrefs)))
                .toList();
        List<ChartView> trends = new TrendCharts(charts).of(site.years());
        List<EntryView> compared = comparisons.entries(hrefs);
        return PageModel.page(
                builder.frames()
                        .frame(
                                path,
                                SCORES,
                                "คะแนนการประเมินของ" + site.organisation().fullName(),
                                MarkdownDocument.EMPTY,
                                List.of(scoresAsData())),
                new PageView.Scores(
                        contents(trends, years, compared),
                        trends,
                        years,
                        compared,
                        builder.downloads().at(Dataset.SCORES, hrefs)));
    }

    private static List<HeadingView> contents(List<ChartView> trends, List<ScoreYear> years, List<EntryView> compared) {
        List<HeadingView> headings = new ArrayList<>();
        if (!trends.isEmpty()) headings.add(new HeadingView(SECTION, "page-trends", "แนวโน้ม"));
        years.forEach(year -> headings.add(new HeadingView(SECTION, "page-" + year.id(), year.title())));
        if (!compared.isEmpty()) headings.add(new HeadingView(SECTION, "page-comparisons", "เปรียบเทียบรายปี"));
        return headings.size() < 2 ? List.of() : headings;
    }

    private LinkedData scoresAsData() {
        List<Assessment> assessments = site.years().stream()
                .flatMap(year -> year.assessments().stream())
                .toList();
        List<FiscalYear> years =
                assessments.stream().map(Assessment::year).sorted().toList();
        String schemes = assessments.stream().map(Assessment::scheme).distinct().collect(Collectors.joining(", "));
        String description = "คะแนนการประเมิน " + schemes + " ของ"
                + site.organisation().fullName()
                + " ตามที่เผยแพร่ในเอกสารของหน่วยงาน รวมและแยกตามเครื่องมือ ตัวชี้วัด ประเด็น และข้อ เท่าที่มี";
        FiscalYear last = years.get(years.size() - 1);
        return builder.frames().data().dataset(Site.SCORES, SCORES, description, years.get(0), last);
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
        Hrefs hrefs = builder.hrefs(path);
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
