package org.prongsai.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.Appendix;
import org.prongsai.model.Assessment;
import org.prongsai.model.Document;
import org.prongsai.model.Organisation;
import org.prongsai.model.Prose;
import org.prongsai.model.Site;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.EntryView;
import org.prongsai.render.view.HeadingView;
import org.prongsai.render.view.LinkView;
import org.prongsai.render.view.PageView;
import org.prongsai.render.view.PlanResultView;
import org.prongsai.render.view.VolumeView;
import org.prongsai.thai.Numerals;

/** A year bound into one volume: the page from which it is printed, and the style sheet with its running head. */
final class VolumePages {
    private static final String COVER = "volume-cover";
    private static final String INTRODUCTION = "volume-introduction";
    private static final String MEASURES = "volume-measures";
    private static final String SCORES = "volume-scores";
    private static final String APPENDICES = "volume-appendices";

    /** Levels of headings: the volume's title, its parts, the appendices in theirs. */
    private static final int PART = 2;

    private static final int APPENDIX = 3;

    private final PageBuilder builder;
    private final DocumentPages documents;
    private final YearPages years;
    private final PlanResultPages plansAndResults;

    VolumePages(PageBuilder builder, DocumentPages documents, YearPages years, PlanResultPages plansAndResults) {
        this.builder = builder;
        this.documents = documents;
        this.years = years;
        this.plansAndResults = plansAndResults;
    }

    List<PlannedPage> plan(YearRecord year) {
        return List.of(
                new PlannedPage(year.volumePath(), "page/volume.ftlh", () -> volume(year)),
                new PlannedPage(year.runningHeadPath(), "feed/running.ftlx", () -> running(year)));
    }

    /** The way to the volume. */
    static LinkView link(YearRecord year, Numerals numerals, Hrefs hrefs) {
        String label = "ฉบับพิมพ์รวมเล่ม ปีงบประมาณ "
                + numerals.ofGenerated(year.year().toString());
        return new LinkView(label, hrefs.to(year.volumePath()), false);
    }

    private String period(YearRecord year) {
        return "ประจำปีงบประมาณ พ.ศ. " + builder.number(year.year());
    }

    private PageModel running(YearRecord year) {
        String name = builder.site().organisation().fullName();
        return PageModel.file(new PageView.RunningHead(CssText.of(name + " · " + period(year))));
    }

    private PageModel volume(YearRecord year) {
        Site site = builder.site();
        Organisation organisation = site.organisation();
        Hrefs onSite = builder.hrefs(year.volumePath());
        String title = "รายงานด้านคุณธรรมและความโปร่งใส";
        List<VolumeView.Part> parts = parts(year);
        VolumeView volume = new VolumeView(
                organisation.fullName(),
                organisation.area(),
                title,
                period(year),
                site.notice(),
                site.addressOf(year.path()),
                onSite.to(year.runningHeadPath()),
                new LinkView("ปีงบประมาณ " + builder.number(year.year()), onSite.to(year.path()), false),
                contents(year, parts),
                parts);
        return PageModel.page(
                builder.frames()
                        .frame(
                                year.volumePath(),
                                title + " " + period(year),
                                "ทุกเอกสาร มาตรการ คะแนน และภาคผนวก รวมเป็นเล่มเดียวสำหรับพิมพ์",
                                MarkdownDocument.EMPTY),
                new PageView.Volume(volume));
    }

    private List<VolumeView.Part> parts(YearRecord year) {
        Hrefs hrefs = Hrefs.within(year.volumePath(), addresses(year), builder.site()::addressOf);
        List<VolumeView.Part> parts = new ArrayList<>();
        introduction(year, hrefs).ifPresent(parts::add);
        year.documents().forEach(document -> parts.add(document(document, hrefs)));
        if (!year.measures().isEmpty()) parts.add(measures(year, hrefs));
        if (!year.assessments().isEmpty()) parts.add(scores(year));
        if (!year.appendices().isEmpty()) parts.add(appendices(year, hrefs));
        return parts;
    }

    /** Which part stands for which page of the site. */
    private static Map<SitePath, String> addresses(YearRecord year) {
        Map<SitePath, String> parts = new HashMap<>();
        parts.put(year.path(), year.introduction().isPresent() ? INTRODUCTION : COVER);
        year.documents().forEach(document -> parts.put(document.head().path(), idOf(document)));
        if (!year.measures().isEmpty()) parts.put(year.measuresPath(), MEASURES);
        if (year.hasPlanAndResults()) parts.put(year.planResultPath(), MEASURES);
        if (!year.assessments().isEmpty()) parts.put(Site.SCORES, SCORES);
        if (!year.appendices().isEmpty()) parts.put(year.appendicesPath(), APPENDICES);
        year.appendices().forEach(appendix -> parts.put(appendix.head().path(), idOf(appendix)));
        return parts;
    }

    /** Names of files have no dot, so that no two parts and nothing within them have the same id. */
    private static String idOf(Document document) {
        String[] folders = document.head().path().value().split("/");
        return "document." + folders[folders.length - 1];
    }

    private static String idOf(Appendix appendix) {
        return "appendix." + appendix.number();
    }

    private ProseViews prose(String part, int level, Hrefs hrefs) {
        return builder.prose(hrefs, TextPlace.inPart(part, level));
    }

    private Optional<VolumeView.Part> introduction(YearRecord year, Hrefs hrefs) {
        return year.introduction()
                .map(text -> new VolumeView.Introduction(
                        INTRODUCTION,
                        "ภาพรวมของปี",
                        years.facts(year),
                        prose(INTRODUCTION, PART, hrefs).segments(text.body())));
    }

    private VolumeView.Part document(Document document, Hrefs hrefs) {
        String id = idOf(document);
        String title = document.head().title();
        ProseViews prose = prose(id, PART, hrefs);
        return document instanceof Document.Memo memo
                ? new VolumeView.Memo(id, title, documents.memo(memo, prose, hrefs))
                : new VolumeView.Report(id, title, documents.report((Document.Report) document, prose, hrefs));
    }

    private VolumeView.Part measures(YearRecord year, Hrefs hrefs) {
        ProseViews prose = prose(MEASURES, PART, hrefs);
        Optional<PlanResultView> result =
                year.hasPlanAndResults() ? Optional.of(plansAndResults.view(year, prose, hrefs)) : Optional.empty();
        List<EntryView> entries =
                result.isPresent() ? List.of() : builder.entries().measures(year.measures(), hrefs);
        return new VolumeView.Measures(
                MEASURES, "มาตรการและผล", entries, result, YearPages.tablesInNoDocument(year, prose));
    }

    private VolumeView.Part scores(YearRecord year) {
        return new VolumeView.Scores(
                SCORES,
                "คะแนน",
                builder.scores()
                        .tables(
                                year.assessments(),
                                List.of(Assessment.Level.values()),
                                new ChartParts(builder.site().numerals(), "page-score-chart")));
    }

    private VolumeView.Part appendices(YearRecord year, Hrefs hrefs) {
        List<VolumeView.AppendixPart> appendices = year.appendices().stream()
                .map(appendix -> appendix(appendix, year, hrefs))
                .toList();
        return new VolumeView.Appendices(APPENDICES, "ภาคผนวก", appendices);
    }

    private VolumeView.AppendixPart appendix(Appendix appendix, YearRecord year, Hrefs hrefs) {
        String id = idOf(appendix);
        PageView.Appendix view = years.appendix(appendix, year, prose(id, APPENDIX, hrefs), hrefs);
        String title = "ภาคผนวก " + view.number() + " " + appendix.head().title();
        return new VolumeView.AppendixPart(id, title, view);
    }

    private static List<HeadingView> contents(YearRecord year, List<VolumeView.Part> parts) {
        Map<String, Prose> texts = new HashMap<>();
        year.documents().forEach(document -> texts.put(idOf(document), document.body()));
        List<HeadingView> lines = new ArrayList<>();
        for (VolumeView.Part part : parts) {
            lines.add(new HeadingView(PART, part.id(), part.title()));
            if (part instanceof VolumeView.Report) lines.addAll(headings(part.id(), texts.get(part.id())));
            if (part instanceof VolumeView.Appendices appendices)
                appendices
                        .appendices()
                        .forEach(appendix -> lines.add(new HeadingView(APPENDIX, appendix.id(), appendix.title())));
        }
        return lines;
    }

    /** The first level of headings in a part. */
    private static List<HeadingView> headings(String part, Prose text) {
        return text.document().headings().stream()
                .filter(heading -> heading.level() == PART)
                .map(heading -> new HeadingView(APPENDIX, TextPlace.idInPart(part, heading.id()), heading.text()))
                .toList();
    }
}
