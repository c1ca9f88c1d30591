package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.Measure;
import org.prongsai.model.PlanResult;
import org.prongsai.model.PlanResult.State;
import org.prongsai.model.RecordTable;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.LinkView;
import org.prongsai.render.view.PageView;
import org.prongsai.render.view.PageView.FieldView;
import org.prongsai.render.view.PlanResultView;
import org.prongsai.render.view.StateView;

/** The page of a year on which its plan stands beside its results. */
final class PlanResultPages {
    private static final List<ColumnRole> PLANNED =
            List.of(ColumnRole.STEPS, ColumnRole.RESPONSIBLE, ColumnRole.PERIOD);
    private static final List<ColumnRole> REPORTED = List.of(ColumnRole.RESULT, ColumnRole.OUTCOME);

    private final PageBuilder builder;

    PlanResultPages(PageBuilder builder) {
        this.builder = builder;
    }

    List<PlannedPage> plan(YearRecord year) {
        return year.hasPlanAndResults()
                ? List.of(new PlannedPage(year.planResultPath(), "page/plan-result.ftlh", () -> page(year)))
                : List.of();
    }

    /** The way to the page, with what it says in short; nothing when the year has none. */
    static Optional<LinkView> link(YearRecord year, PageBuilder builder, Hrefs hrefs) {
        if (!year.hasPlanAndResults()) return Optional.empty();
        String label = "แผนและผล: " + sentence(PlanResult.of(year), builder);
        return Optional.of(new LinkView(label, hrefs.to(year.planResultPath()), false));
    }

    private static String sentence(PlanResult result, PageBuilder builder) {
        String reported = "รายงานผลแล้ว " + builder.number(result.count(State.REPORTED)) + " จาก "
                + builder.number(result.planned()) + " มาตรการ";
        int others = result.count(State.NOT_PLANNED);
        return others == 0
                ? reported
                : reported + " และมีผลของอีก " + builder.number(others) + " มาตรการที่ไม่อยู่ในแผน";
    }

    String title(YearRecord year) {
        return "แผนและผล ปีงบประมาณ " + builder.number(year.year());
    }

    private PageModel page(YearRecord year) {
        SitePath path = year.planResultPath();
        PlanResultView view = view(year, builder.prose(path), builder.hrefs(path));
        return PageModel.page(
                builder.frames()
                        .frame(
                                path,
                                view.caption(),
                                view.sentence() + " ของ"
                                        + builder.site().organisation().fullName(),
                                MarkdownDocument.EMPTY),
                new PageView.PlanResult(view));
    }

    /** A plan beside its results on any page. */
    PlanResultView view(YearRecord year, ProseViews prose, Hrefs hrefs) {
        PlanResult result = PlanResult.of(year);
        MeasureCharts charts = new MeasureCharts(builder.charts());
        List<PlanResultView.Row> rows =
                result.lines().stream().map(line -> row(line, prose, hrefs)).toList();
        return new PlanResultView(
                title(year),
                sentence(result, builder),
                charts.status(result),
                charts.timeline(year),
                rows,
                prose.downloads(year.measureTables()));
    }

    private static PlanResultView.Row row(PlanResult.Line line, ProseViews prose, Hrefs hrefs) {
        Measure measure = line.measure();
        return new PlanResultView.Row(
                hrefs.to(measure.path()),
                measure.title(),
                fields(measure.plan(), PLANNED, prose),
                line.state() == State.NOT_PLANNED ? "ไม่อยู่ในแผน" : "อยู่ในแผน",
                fields(measure.results(), REPORTED, prose),
                measure.isReported() ? "ดูในหน้าของมาตรการ" : "ยังไม่มีรายงานผล",
                view(line.state()));
    }

    /** What the rows say in columns with these roles, role by role; empty cells are left out. */
    private static List<FieldView> fields(List<Measure.Entry> entries, List<ColumnRole> roles, ProseViews prose) {
        return entries.stream()
                .flatMap(entry -> roles.stream().flatMap(role -> fields(entry, role, prose).stream()))
                .toList();
    }

    private static List<FieldView> fields(Measure.Entry entry, ColumnRole role, ProseViews prose) {
        List<RecordTable.Column> columns = entry.table().columns();
        List<FieldView> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            RecordTable.Cell cell = entry.row().cells().get(i);
            if (columns.get(i).role() == role && !cell.isEmpty())
                fields.add(new FieldView(columns.get(i).label(), prose.phrase(cell.prose())));
        }
        return fields;
    }

    private static StateView view(State state) {
        return switch (state) {
            case REPORTED -> new StateView("complete", "มีรายงานผล", "");
            case NOT_REPORTED -> new StateView("missing", "ยังไม่มีรายงานผล", "");
            case NOT_PLANNED -> new StateView("unplanned", "มีผลแต่ไม่อยู่ในแผน", "");
        };
    }
}
