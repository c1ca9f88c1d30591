package org.prongsai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.Appendix;
import org.prongsai.model.Assessment;
import org.prongsai.model.Document;
import org.prongsai.model.Figure;
import org.prongsai.model.Introduction;
import org.prongsai.model.OitBoard;
import org.prongsai.model.PageHead;
import org.prongsai.model.Prose;
import org.prongsai.model.RecordTable;
import org.prongsai.model.Score;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.Target;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.ChartView;
import org.prongsai.render.view.EntryView;
import org.prongsai.render.view.LinkView;
import org.prongsai.render.view.PageView;
import org.prongsai.render.view.PageView.FactView;
import org.prongsai.render.view.TableView;
import org.prongsai.thai.Numerals;

/** The pages of a fiscal year, without those of its documents and measures. */
final class YearPages {
    private final PageBuilder builder;
    private final OitPages oit;

    YearPages(PageBuilder builder, OitPages oit) {
        this.builder = builder;
        this.oit = oit;
    }

    List<PlannedPage> plan(YearRecord year) {
        List<PlannedPage> pages = new ArrayList<>();
        pages.add(new PlannedPage(year.path(), "page/year.ftlh", () -> year(year)));
        if (!year.measures().isEmpty()) {
            pages.add(new PlannedPage(year.measuresPath(), "page/measures.ftlh", () -> measures(year)));
        }
        if (!year.appendices().isEmpty()) {
            pages.add(new PlannedPage(year.appendicesPath(), "page/appendices.ftlh", () -> appendices(year)));
            year.appendices()
                    .forEach(appendix -> pages.add(new PlannedPage(
                            appendix.head().path(), "page/appendix.ftlh", () -> appendix(appendix, year))));
        }
        return pages;
    }

    private String title(YearRecord year) {
        return title(year, builder.site().numerals());
    }

    private static String title(YearRecord year, Numerals numerals) {
        return "ปีงบประมาณ " + numerals.ofGenerated(year.year().toString());
    }

    /** Of the year's page: its own where it has one. */
    static String pageTitle(YearRecord year, Numerals numerals) {
        return year.introduction().map(own -> own.head().title()).orElse(title(year, numerals));
    }

    String measuresTitle(YearRecord year) {
        return "มาตรการและผล " + title(year);
    }

    String appendicesTitle(YearRecord year) {
        return "ภาคผนวก " + title(year);
    }

    private PageModel year(YearRecord year) {
        SitePath path = year.path();
        Hrefs hrefs = builder.hrefs(path);
        String description = "มาตรการ ผลการดำเนินการ และคะแนน " + title(year) + " ของ"
                + builder.site().organisation().fullName();
        Optional<PageHead> head = year.introduction().map(Introduction::head);
        Prose introduction = year.introduction().map(Introduction::body).orElse(Prose.EMPTY);
        ChartParts charts = builder.charts();
        List<FactView> facts = facts(year);
        head.ifPresent(found -> facts.addAll(builder.facts().of(found, hrefs)));
        return PageModel.page(
                builder.frames()
                        .frame(
                                path,
                                pageTitle(year, builder.site().numerals()),
                                head.map(PageHead::summary).orElse(description),
                                introduction.document()),
                new PageView.Year(
                        lead(year),
                        new YearFigures(builder, year).all(),
                        facts,
                        builder.prose(path).segments(introduction),
                        builder.entries().documents(year.documents(), hrefs),
                        builder.entries().measures(year.measures(), hrefs),
                        hrefs.to(year.measuresPath()),
                        PlanResultPages.link(year, builder, hrefs),
                        new MeasureCharts(charts).timeline(year),
                        builder.downloads().tables(year.measureTables(), hrefs),
                        new Headlines(builder, charts).tools(year),
                        scoreCharts(year, charts),
                        towardsTarget(year),
                        year.assessments().isEmpty() ? Optional.empty() : Optional.of(hrefs.to(Site.SCORES)),
                        builder.downloads().scores(year.assessments(), hrefs),
                        builder.entries().appendices(year.appendices(), hrefs),
                        builder.site().board(year.year()).map(board -> oit.line(board, hrefs)),
                        evidence(year, hrefs)));
    }

    /** From when to when. */
    private String lead(YearRecord year) {
        return builder.number(year.year().firstDay().toThai()) + " – "
                + builder.number(year.year().lastDay().toThai());
    }

    /** Of each assessment the whole on a ruler and the indicators as bars; all tables stand on the page of all scores. */
    private List<ChartView> scoreCharts(YearRecord year, ChartParts parts) {
        List<ChartView> views = new ArrayList<>();
        for (Assessment assessment : year.assessments()) {
            String of = assessment.scheme() + " ปี " + builder.number(assessment.year());
            ScoreCharts charts = new ScoreCharts(assessment, parts);
            charts.ruler("คะแนนรวม " + of).ifPresent(views::add);
            charts.barsWithTable(Assessment.Level.INDICATOR, "คะแนนรายตัวชี้วัด " + of)
                    .ifPresent(views::add);
        }
        return views;
    }

    /** How many indicators reach the target; empty where there is none, or nothing to hold against it. */
    private String towardsTarget(YearRecord year) {
        return ScoreSentence.assessment(year)
                .flatMap(assessment -> ScoreSentence.target(assessment).map(target -> towards(target, assessment)))
                .orElse("");
    }

    private String towards(BigDecimal target, Assessment assessment) {
        List<BigDecimal> scores = assessment.linesOf(Assessment.Level.INDICATOR).stream()
                .map(Assessment.Line::score)
                .filter(score -> score.bound() == Score.Bound.EXACT)
                .map(Score::points)
                .toList();
        if (scores.isEmpty()) return "";
        long reached =
                scores.stream().filter(points -> points.compareTo(target) >= 0).count();
        String words = "ตัวชี้วัดที่ถึงเป้าหมาย " + target.stripTrailingZeros().toPlainString() + " แล้ว " + reached
                + " จาก " + scores.size() + " ข้อ";
        return builder.number(words);
    }

    /** What is said of the year in short lines. */
    List<FactView> facts(YearRecord year) {
        List<FactView> facts = new ArrayList<>();
        year.round().ifPresent(months -> facts.add(FactViews.fact("รอบการรายงาน", builder.number(months) + " เดือน")));
        year.assessed()
                .ifPresent(assessed ->
                        facts.add(FactViews.fact("ปีของผลการประเมินที่นำมาวิเคราะห์", builder.number(assessed))));
        year.compared()
                .ifPresent(compared -> facts.add(FactViews.fact("ปีที่นำมาเปรียบเทียบ", builder.number(compared))));
        return facts;
    }

    /** By item of the year's list, where there is one; or else as stated. */
    private List<PageView.EvidenceView> evidence(YearRecord year, Hrefs hrefs) {
        Optional<OitBoard> board = builder.site().board(year.year());
        if (board.isPresent()) {
            return board.get().entries().stream()
                    .filter(entry -> !entry.evidence().isEmpty())
                    .map(entry -> new PageView.EvidenceView(
                            entry.label(),
                            Optional.of(hrefs.to(entry.path())),
                            links(entry.evidence().stream().map(OitBoard.Evidence::target), hrefs)))
                    .toList();
        }
        return year.evidence().stream()
                .map(evidence -> new PageView.EvidenceView(
                        builder.facts().named(evidence.item()),
                        Optional.empty(),
                        links(evidence.targets().stream(), hrefs)))
                .toList();
    }

    private List<LinkView> links(Stream<Target> targets, Hrefs hrefs) {
        return targets.map(target -> new LinkView(builder.labels().of(target), hrefs.to(target), false))
                .toList();
    }

    private PageModel measures(YearRecord year) {
        SitePath path = year.measuresPath();
        Hrefs hrefs = builder.hrefs(path);
        ProseViews prose = builder.prose(path);
        List<Document> showing = year.documents().stream()
                .filter(document -> !tablesIn(document, year).isEmpty())
                .toList();
        return PageModel.page(
                builder.frames()
                        .frame(path, measuresTitle(year), "", MarkdownDocument.EMPTY, List.of(measuresAsData(year))),
                new PageView.Measures(
                        builder.entries().measures(year.measures(), hrefs),
                        PlanResultPages.link(year, builder, hrefs),
                        builder.entries().documents(showing, hrefs),
                        tablesInNoDocument(year, prose)));
    }

    private LinkedData measuresAsData(YearRecord year) {
        String description = builder.number(year.measures().size())
                + " มาตรการส่งเสริมคุณธรรมและความโปร่งใส พร้อมผลการดำเนินการเท่าที่รายงาน " + title(year) + " ของ"
                + builder.site().organisation().fullName();
        return builder.frames()
                .data()
                .dataset(year.measuresPath(), measuresTitle(year), description, year.year(), year.year());
    }

    /** The plan's and results' tables that would be seen nowhere else. */
    static List<TableView> tablesInNoDocument(YearRecord year, ProseViews prose) {
        Set<RecordTable> shown = new LinkedHashSet<>();
        year.documents().forEach(document -> shown.addAll(tablesIn(document, year)));
        return year.tables().stream()
                .filter(table -> table.kind() != RecordTable.Kind.OTHER && !shown.contains(table))
                .map(table -> prose.table(table, table.title()))
                .toList();
    }

    /** The plan's and results' tables that a document shows. */
    private static List<RecordTable> tablesIn(Document document, YearRecord year) {
        return document.body().figures().values().stream()
                .flatMap(figure -> figure instanceof Figure.Table table
                        ? Optional.of(table.table()).stream()
                        : Optional.<RecordTable>empty().stream())
                .filter(table ->
                        table.kind() != RecordTable.Kind.OTHER && year.tables().contains(table))
                .toList();
    }

    private PageModel appendices(YearRecord year) {
        SitePath path = year.appendicesPath();
        List<EntryView> entries = builder.entries().appendices(year.appendices(), builder.hrefs(path));
        return PageModel.page(
                builder.frames().frame(path, appendicesTitle(year), "", MarkdownDocument.EMPTY),
                new PageView.Appendices(entries));
    }

    private PageModel appendix(Appendix appendix, YearRecord year) {
        SitePath path = appendix.head().path();
        return PageModel.page(
                builder.frames()
                        .frame(
                                path,
                                appendix.head().title(),
                                appendix.head().summary(),
                                appendix.body().document()),
                appendix(appendix, year, builder.prose(path), builder.hrefs(path)));
    }

    /** An appendix on any page. */
    PageView.Appendix appendix(Appendix appendix, YearRecord year, ProseViews prose, Hrefs hrefs) {
        List<PageView.PhotoView> photos = IntStream.range(0, appendix.photos().size())
                .mapToObj(at -> photo(at, appendix.photos(), prose))
                .toList();
        List<PageView.FileView> files = appendix.files().stream()
                .map(file -> FileViews.of(file, hrefs, builder.site().numerals()))
                .toList();
        List<FactView> facts = new ArrayList<>(measuresOf(appendix, year, hrefs));
        facts.addAll(builder.facts().of(appendix.head(), hrefs));
        return new PageView.Appendix(
                builder.number(appendix.number()), facts, prose.segments(appendix.body()), photos, files);
    }

    private PageView.PhotoView photo(int at, List<Appendix.Photo> photos, ProseViews prose) {
        Appendix.Photo photo = photos.get(at);
        return new PageView.PhotoView(
                prose.picture(photo.file(), photo.alt(), photo.caption().orElse("")),
                "page-photo-" + (at + 1),
                viewId(at),
                "ภาพ " + builder.number(at + 1) + " จาก " + builder.number(photos.size()),
                at > 0 ? Optional.of(viewId(at - 1)) : Optional.empty(),
                at + 1 < photos.size() ? Optional.of(viewId(at + 1)) : Optional.empty());
    }

    private static String viewId(int at) {
        return "page-view-" + (at + 1);
    }

    private static List<FactView> measuresOf(Appendix appendix, YearRecord year, Hrefs hrefs) {
        List<LinkView> measures = year.measures().stream()
                .filter(measure -> measure.appendices().contains(appendix))
                .map(measure -> new LinkView(measure.title(), hrefs.to(measure.path()), false))
                .toList();
        return measures.isEmpty() ? List.of() : List.of(new FactView("มาตรการ", measures, ""));
    }
}
