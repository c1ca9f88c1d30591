package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.Assessment.Level;
import org.prongsai.model.Dataset;
import org.prongsai.model.Gain;
import org.prongsai.model.Measure;
import org.prongsai.model.MeasureChanges;
import org.prongsai.model.ScoreChanges;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearComparison;
import org.prongsai.render.view.ChartView;
import org.prongsai.render.view.ComparisonView;
import org.prongsai.render.view.EntryView;
import org.prongsai.render.view.LinkView;
import org.prongsai.render.view.PageView;
import org.prongsai.thai.FiscalYear;

/** The pages that show two years side by side. */
final class ComparisonPages {
    private final PageBuilder builder;
    private final List<YearComparison> comparisons;

    ComparisonPages(PageBuilder builder) {
        this.builder = builder;
        this.comparisons = YearComparison.of(builder.site().years());
    }

    List<PlannedPage> plan() {
        return comparisons.stream()
                .map(comparison -> new PlannedPage(comparison.path(), "page/comparison.ftlh", () -> page(comparison)))
                .toList();
    }

    /** The ways to the pages, the latest years first. */
    List<EntryView> entries(Hrefs hrefs) {
        return comparisons.stream()
                .map(comparison -> new EntryView(
                        hrefs.to(comparison.path()), title(comparison), Optional.empty(), note(comparison), ""))
                .toList();
    }

    String title(YearComparison comparison) {
        return builder.number("เปรียบเทียบปี " + comparison.earlier() + " กับ " + comparison.later());
    }

    /** What is compared. */
    private static String note(YearComparison comparison) {
        return Stream.of(
                        comparison.measures().map(changes -> "มาตรการ"),
                        comparison.scores().map(changes -> "คะแนน " + changes.scheme()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    private PageModel page(YearComparison comparison) {
        SitePath path = comparison.path();
        String title = title(comparison);
        String description = title + " ของ" + builder.site().organisation().fullName();
        LinkedData data = builder.frames()
                .data()
                .dataset(path, title, description + " " + note(comparison), comparison.earlier(), comparison.later());
        return PageModel.page(
                builder.frames().frame(path, title, description, MarkdownDocument.EMPTY, List.of(data)),
                new PageView.Comparison(view(comparison, builder.hrefs(path))));
    }

    private ComparisonView view(YearComparison comparison, Hrefs hrefs) {
        List<String> sentences = new ArrayList<>();
        comparison.scores().flatMap(this::sentence).ifPresent(sentences::add);
        comparison.measures().map(changes -> sentence(changes, comparison)).ifPresent(sentences::add);
        return new ComparisonView(
                sentences,
                comparison.measures().map(changes -> measures(changes, comparison, hrefs)),
                "เว็บไซต์นี้ไม่มีมาตรการของ" + withoutMeasures(comparison) + " จึงเทียบกันไม่ได้",
                comparison.scores().map(changes -> scores(changes, comparison, hrefs)),
                "เว็บไซต์นี้ไม่มีคะแนน ITA ของสองปีที่เทียบกันได้");
    }

    private String withoutMeasures(YearComparison comparison) {
        return builder.site().years().stream()
                .filter(year -> year.measures().isEmpty())
                .map(year -> year.year())
                .filter(year -> year.equals(comparison.earlier()) || year.equals(comparison.later()))
                .sorted()
                .map(this::year)
                .collect(Collectors.joining("และ"));
    }

    private String year(FiscalYear year) {
        return "ปี " + builder.number(year);
    }

    private Optional<String> sentence(ScoreChanges changes) {
        return changes.lines().stream()
                .filter(line -> line.level() == Level.OVERALL)
                .findFirst()
                .flatMap(ScoreChanges.Line::gain)
                .map(gain -> "คะแนนรวม " + changes.scheme() + " " + year(changes.later()) + " "
                        + builder.number(gain.toThai()) + compared(gain) + year(changes.earlier()));
    }

    private static String compared(Gain gain) {
        return gain.points().signum() == 0 ? "กับ" : " จาก";
    }

    private String sentence(MeasureChanges changes, YearComparison comparison) {
        String earlier = year(comparison.earlier());
        String later = year(comparison.later());
        int all = changes.kept().size() + changes.added().size();
        if (changes.kept().isEmpty())
            return "มาตรการของ" + later + " ทั้ง " + builder.number(all) + " มาตรการ ไม่มีชื่อหรือรหัสตรงกับของ"
                    + earlier;
        return later + " มี " + builder.number(all) + " มาตรการ เป็นมาตรการต่อเนื่องจาก" + earlier + " จำนวน "
                + count(changes.kept())
                + (changes.added().isEmpty() ? "" : " เพิ่มใหม่ " + count(changes.added()))
                + (changes.dropped().isEmpty()
                        ? ""
                        : " ส่วนของ" + earlier + " ที่ไม่มีต่อมี " + count(changes.dropped()));
    }

    private String count(List<?> measures) {
        return builder.number(measures.size()) + " มาตรการ";
    }

    private ComparisonView.Measures measures(MeasureChanges changes, YearComparison comparison, Hrefs hrefs) {
        String earlier = year(comparison.earlier());
        String later = year(comparison.later());
        return new ComparisonView.Measures(
                earlier,
                later,
                count(changes.kept()),
                changes.kept().stream().map(pair -> kept(pair, hrefs)).toList(),
                part("มาตรการที่เพิ่ม", later, changes.added(), "ไม่มีมาตรการที่เพิ่ม", hrefs),
                part("มาตรการที่ไม่มีต่อ", earlier, changes.dropped(), "มีต่อทุกมาตรการ", hrefs),
                builder.downloads().at(Dataset.ofMeasureChanges(comparison.path()), hrefs));
    }

    private static ComparisonView.Kept kept(MeasureChanges.Kept pair, Hrefs hrefs) {
        return new ComparisonView.Kept(
                link(pair.earlier(), hrefs),
                link(pair.later(), hrefs),
                switch (pair.likeness()) {
                    case ID_AND_TITLE -> "ชื่อและรหัสตรงกัน";
                    case ID -> "รหัสตรงกัน ชื่อต่างกัน";
                    case TITLE -> "ชื่อตรงกัน";
                });
    }

    private static LinkView link(Measure measure, Hrefs hrefs) {
        return new LinkView(measure.title(), hrefs.to(measure.path()), false);
    }

    private ComparisonView.Part part(String title, String year, List<Measure> measures, String none, Hrefs hrefs) {
        List<EntryView> entries = measures.stream()
                .map(measure -> new EntryView(hrefs.to(measure.path()), measure.title(), Optional.empty(), "", ""))
                .toList();
        return new ComparisonView.Part(title, year + " · " + count(measures), entries, none);
    }

    private ComparisonView.Scores scores(ScoreChanges changes, YearComparison comparison, Hrefs hrefs) {
        String earlier = year(changes.earlier());
        String later = year(changes.later());
        List<String> notes = new ArrayList<>();
        notes.add("ปีในตารางคือปีงบประมาณที่ประเมิน");
        if (changes.origin() == ScoreChanges.Origin.PREVIOUS)
            notes.add("คะแนน" + earlier + " คือคะแนนเดิมที่บันทึกไว้กับผลการประเมิน" + later);
        return new ComparisonView.Scores(
                "คะแนน " + changes.scheme(),
                "คะแนน " + changes.scheme() + " " + earlier + " กับ" + later,
                charts(changes),
                "คะแนน" + earlier,
                "คะแนน" + later,
                Stream.of(Level.OVERALL, Level.TOOL, Level.INDICATOR)
                        .map(level -> group(level, changes))
                        .filter(group -> !group.rows().isEmpty())
                        .toList(),
                notes,
                builder.downloads().at(Dataset.ofScoreChanges(comparison.path()), hrefs));
    }

    private List<ChartView> charts(ScoreChanges changes) {
        ChangeCharts charts = new ChangeCharts(builder.charts());
        List<ChartView> views = new ArrayList<>();
        for (Level level : List.of(Level.OVERALL, Level.TOOL, Level.INDICATOR)) {
            List<ScoreChanges.Line> lines = changes.lines().stream()
                    .filter(line -> line.level() == level)
                    .toList();
            if (!lines.isEmpty())
                views.add(charts.of(changes, lines, chartCaption(level, changes), builder.scores()::name));
        }
        return views;
    }

    private String chartCaption(Level level, ScoreChanges changes) {
        String what = switch (level) {
            case TOOL -> "คะแนนรายเครื่องมือ ";
            case INDICATOR -> "คะแนนรายตัวชี้วัด ";
            default -> "คะแนนรวม ";
        };
        return what + changes.scheme() + " " + year(changes.earlier()) + " กับ" + year(changes.later());
    }

    private ComparisonView.Group group(Level level, ScoreChanges changes) {
        return new ComparisonView.Group(
                switch (level) {
                    case TOOL -> "เครื่องมือ";
                    case INDICATOR -> "ตัวชี้วัด";
                    default -> "";
                },
                changes.lines().stream()
                        .filter(line -> line.level() == level)
                        .map(this::row)
                        .toList());
    }

    private ComparisonView.Row row(ScoreChanges.Line line) {
        return new ComparisonView.Row(
                builder.scores().name(line),
                line.earlier().map(builder.scores()::written).orElse("ไม่มีคะแนน"),
                line.later().map(builder.scores()::written).orElse("ไม่มีคะแนน"),
                line.gain().map(gain -> builder.number(gain.toThai())).orElse("เทียบไม่ได้"));
    }
}
