package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Assessment;
import org.prongsai.model.Gain;
import org.prongsai.model.Introduction;
import org.prongsai.model.Measure;
import org.prongsai.model.OitBoard;
import org.prongsai.model.Prose;
import org.prongsai.model.ScoreChanges;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.EntryView;
import org.prongsai.render.view.LinkView;
import org.prongsai.render.view.PageView;

/** The home page: the latest result in a sentence, what came since the one before, then the latest year and all others. */
final class HomePage {
    /** It names so many measures of the latest year. */
    private static final int MEASURES = 10;

    private final PageBuilder builder;
    private final OitPages oit;
    private final Site site;
    private final ChartParts charts;
    private final Headlines headlines;
    private final Hrefs hrefs;

    HomePage(PageBuilder builder, OitPages oit) {
        this.builder = builder;
        this.oit = oit;
        this.site = builder.site();
        this.charts = builder.charts();
        this.headlines = new Headlines(builder, charts);
        this.hrefs = builder.hrefs(SitePath.HOME);
    }

    /** Of the home page. */
    static String title(Site site) {
        return site.home()
                .map(home -> home.head().title())
                .orElse(site.organisation().fullName());
    }

    PageModel model() {
        SitePath path = SitePath.HOME;
        Optional<YearRecord> scored = site.years().stream()
                .filter(year -> ScoreSentence.assessment(year)
                        .flatMap(Assessment::overall)
                        .isPresent())
                .findFirst();
        Optional<PageView.Headline> headline = scored.flatMap(year -> headlines.of(year, hrefs));
        List<PageView.ToolCard> tools = scored.map(headlines::tools).orElse(List.of());
        String toolsTitle = tools.size() == 3 ? "สามเครื่องมือ" : "เครื่องมือ";
        Optional<YearRecord> assessed = scored.or(() -> site.years().stream()
                .filter(year -> !year.assessments().isEmpty())
                .findFirst());
        List<PageView.YearRow> years = site.years().stream().map(this::row).toList();
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
                                introduction.document(),
                                builder.frames().data().home()),
                new PageView.Home(
                        headline,
                        title.equals(site.organisation().fullName()) ? "" : title,
                        actions(),
                        toolsTitle,
                        tools,
                        builder.prose(path).segments(introduction),
                        assessed.flatMap(ScoreSentence::assessment).flatMap(this::changes),
                        site.years().stream().findFirst().map(this::card),
                        assessed.flatMap(ScoreSentence::assessment)
                                .flatMap(assessment ->
                                        new TrendCharts(charts).overall(site.years(), assessment.scheme())),
                        years,
                        site.boards().stream().findFirst().map(this::boards),
                        new ComparisonPages(builder).entries(hrefs),
                        builder.entries().pages(site.pages(), hrefs)));
    }

    private Optional<PageView.Changes> changes(Assessment assessment) {
        return ScoreChanges.upTo(assessment, site.years()).map(changes -> changes(changes, assessment));
    }

    private PageView.Changes changes(ScoreChanges changes, Assessment assessment) {
        boolean following = changes.later().year() - changes.earlier().year() == 1;
        String earlier = builder.number(changes.earlier());
        String later = builder.number(changes.later());
        String origin =
                changes.origin() == ScoreChanges.Origin.PREVIOUS ? " ตามที่ผลการประเมินปี " + later + " ระบุไว้" : "";
        return new PageView.Changes(
                following ? "เทียบกับปีก่อน" : "เทียบกับปี " + earlier,
                "ปี " + earlier + " เทียบกับปี " + later + origin,
                indicators(changes),
                new ChangeCharts(charts)
                        .between(changes, new ScoreCharts(assessment, charts).target(), builder.scores()::name));
    }

    /** How many indicators rose and fell; empty where none can be compared. */
    private String indicators(ScoreChanges changes) {
        List<Gain> gains = changes.lines().stream()
                .filter(line -> line.level() == Assessment.Level.INDICATOR)
                .flatMap(line -> line.gain().stream())
                .toList();
        if (gains.isEmpty()) return "";
        String counts = Stream.of(
                        count(gains, 1, "เพิ่มขึ้น "), count(gains, -1, "ลดลง "), count(gains, 0, "เท่าเดิม "))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return "ตัวชี้วัดที่เทียบได้ " + builder.number(gains.size()) + " ข้อ " + counts;
    }

    private Optional<String> count(List<Gain> gains, int sign, String word) {
        long count =
                gains.stream().filter(gain -> gain.points().signum() == sign).count();
        return count == 0 ? Optional.empty() : Optional.of(word + builder.number(count) + " ข้อ");
    }

    /** The latest year, then its results, then the board. */
    private List<LinkView> actions() {
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
    private PageView.BoardLine boards(OitBoard latest) {
        String lead = "ปีงบประมาณ " + builder.number(latest.year()) + " " + oit.lead(latest);
        return new PageView.BoardLine(oit.title(), hrefs.to(OitBoard.ALL), lead);
    }

    private PageView.YearCard card(YearRecord year) {
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

    private PageView.YearRow row(YearRecord year) {
        Optional<Assessment.Line> overall = ScoreSentence.assessment(year).flatMap(Assessment::overall);
        return new PageView.YearRow(
                builder.number(year.year()),
                hrefs.to(year.path()),
                overall.map(line -> builder.scores().written(line.score())).orElse(""),
                overall.flatMap(Assessment.Line::grade).orElse(""),
                builder.number(year.documents().size()),
                builder.number(year.measures().size()));
    }
}
