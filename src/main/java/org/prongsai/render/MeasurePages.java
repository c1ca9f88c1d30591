package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.model.Facts;
import org.prongsai.model.ItemReference;
import org.prongsai.model.Measure;
import org.prongsai.model.Organisation;
import org.prongsai.model.RecordTable;
import org.prongsai.model.SitePath;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.PageView;
import org.prongsai.render.view.PageView.FactView;
import org.prongsai.render.view.PageView.FieldView;
import org.prongsai.render.view.PageView.PartView;
import org.prongsai.thai.Period;

/** A page for each measure: what the plan and the results say of it, cell by cell under the printed labels. */
final class MeasurePages {
    private final PageBuilder builder;

    MeasurePages(PageBuilder builder) {
        this.builder = builder;
    }

    List<PlannedPage> plan(YearRecord year) {
        return year.measures().stream()
                .map(measure -> new PlannedPage(measure.path(), "page/measure.ftlh", () -> page(measure, year)))
                .toList();
    }

    private PageModel page(Measure measure, YearRecord year) {
        SitePath path = measure.path();
        List<PartView> parts = new ArrayList<>();
        if (!measure.plan().isEmpty()) parts.add(part("แผน", measure.plan(), path));
        if (!measure.results().isEmpty()) parts.add(part("ผลการดำเนินการ", measure.results(), path));
        String description = "มาตรการปีงบประมาณ " + builder.number(year.year()) + " ของ"
                + builder.site().organisation().fullName();
        return PageModel.page(
                builder.frames().frame(path, measure.title(), description, MarkdownDocument.EMPTY),
                new PageView.Measure(
                        parts,
                        facts(measure),
                        builder.entries().appendices(measure.appendices(), builder.hrefs(path))));
    }

    private PartView part(String title, List<Measure.Entry> entries, SitePath path) {
        ProseViews prose = builder.prose(path);
        List<List<FieldView>> rows =
                entries.stream().map(entry -> fields(entry, prose)).toList();
        return new PartView(title, rows);
    }

    private static List<FieldView> fields(Measure.Entry entry, ProseViews prose) {
        List<RecordTable.Column> columns = entry.table().columns();
        List<FieldView> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            RecordTable.Cell cell = entry.row().cells().get(i);
            if (!cell.isEmpty()) fields.add(new FieldView(columns.get(i).label(), prose.phrase(cell.prose())));
        }
        return fields;
    }

    private List<FactView> facts(Measure measure) {
        List<Facts> all = measure.entries().map(entry -> entry.row().facts()).toList();
        List<FactView> facts = new ArrayList<>();
        units(all).ifPresent(text -> facts.add(FactViews.fact("หน่วยงานรับผิดชอบ", text)));
        period(all).ifPresent(text -> facts.add(FactViews.fact("ช่วงเวลา", builder.number(text))));
        List<Integer> indicators = all.stream()
                .flatMap(fact -> fact.indicators().stream())
                .distinct()
                .sorted()
                .toList();
        if (!indicators.isEmpty()) {
            String text = indicators.stream().map(builder::number).collect(Collectors.joining(", "));
            facts.add(FactViews.fact("ตัวชี้วัด ITA", text));
        }
        List<ItemReference> items =
                all.stream().flatMap(fact -> fact.items().stream()).toList();
        builder.facts()
                .answered(items, builder.site().numerals(), builder.hrefs(measure.path()))
                .ifPresent(facts::add);
        return facts;
    }

    private Optional<String> units(List<Facts> all) {
        List<String> ids =
                all.stream().flatMap(fact -> fact.units().stream()).distinct().toList();
        List<String> leads = all.stream().flatMap(fact -> fact.lead().stream()).toList();
        List<String> names = builder.site().organisation().units().stream()
                .filter(unit -> ids.contains(unit.id()))
                .map(unit -> name(unit, leads))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static String name(Organisation.Unit unit, List<String> leads) {
        return leads.contains(unit.id()) ? unit.name() + " (หน่วยงานหลัก)" : unit.name();
    }

    private static Optional<String> period(List<Facts> all) {
        return all.stream()
                .flatMap(fact -> fact.period().stream())
                .flatMap(written -> written.period().stream())
                .map(Period::toThai)
                .findFirst();
    }
}
