package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.chart.Sample;
import org.prongsai.chart.Series;
import org.prongsai.chart.StatusBar;
import org.prongsai.chart.Timeline;
import org.prongsai.chart.Tone;
import org.prongsai.chart.Value;
import org.prongsai.model.Measure;
import org.prongsai.model.PlanResult;
import org.prongsai.model.PlanResult.State;
import org.prongsai.model.WrittenPeriod;
import org.prongsai.model.YearRecord;
import org.prongsai.render.view.ChartView;
import org.prongsai.render.view.ChartView.Key;
import org.prongsai.thai.Period;

/** A year's measures: how many are reported, and when they are done. */
final class MeasureCharts {
    private static final String UNSAID = "ไม่ได้ระบุช่วงเวลา";

    private final ChartParts parts;

    MeasureCharts(ChartParts parts) {
        this.parts = parts;
    }

    /** How much of the plan is reported. */
    ChartView status(PlanResult result) {
        List<Key> key = new ArrayList<>();
        List<StatusBar.Part> bar = new ArrayList<>();
        for (State state : State.values()) {
            int count = result.count(state);
            bar.add(new StatusBar.Part(count, tone(state)));
            if (count > 0)
                key.add(parts.key(
                        Sample.bar(tone(state)),
                        words(state) + " " + parts.numbers().of(count)));
        }
        String caption = parts.numerals()
                .ofGenerated(
                        "มีรายงานผล " + result.count(State.REPORTED) + " จาก " + result.planned() + " มาตรการในแผน");
        return new ChartView(
                "status",
                "",
                List.of(parts.panel(
                        caption,
                        String.join(", ", key.stream().map(Key::label).toList()),
                        new StatusBar(caption, "", bar).drawing())),
                key,
                List.of(),
                Optional.empty());
    }

    private static Tone tone(State state) {
        return switch (state) {
            case REPORTED -> Tone.GOOD;
            case NOT_REPORTED -> Tone.BAD;
            case NOT_PLANNED -> Tone.WARN;
        };
    }

    private static String words(State state) {
        return switch (state) {
            case REPORTED -> "มีรายงานผล";
            case NOT_REPORTED -> "ยังไม่มีรายงานผล";
            case NOT_PLANNED -> "มีผลแต่ไม่อยู่ในแผน";
        };
    }

    /** When the measures of a year are done, as its plan says, or else its results; nothing where no measure says it. */
    Optional<ChartView> timeline(YearRecord year) {
        List<Measure> measures = year.measures();
        List<Timeline.Row> rows = new ArrayList<>();
        List<String> unsaid = new ArrayList<>();
        List<Value> words = new ArrayList<>();
        for (Measure measure : measures) {
            Optional<WrittenPeriod> period = measure.period();
            String written = period.map(
                            found -> parts.numerals().ofText(found.written().text()))
                    .orElse(UNSAID);
            words.add(new Value.Missing(written));
            period.ifPresentOrElse(
                    found -> rows.add(row(measure, found, written, year)), () -> unsaid.add(measure.title()));
        }
        if (rows.stream().allMatch(row -> row.span().isEmpty())) return Optional.empty();
        if (!unsaid.isEmpty()) {
            String others = parts.numerals().ofGenerated("อีก " + unsaid.size() + " มาตรการ");
            rows.add(new Timeline.Row(others, UNSAID, Optional.empty()));
        }
        String caption = "ช่วงเวลาของมาตรการ ปีงบประมาณ "
                + parts.numerals().ofGenerated(year.year().toString());
        List<String> titles = measures.stream().map(Measure::title).toList();
        List<Series> table = List.of(new Series("ช่วงเวลา", words));
        List<Key> key = new ArrayList<>();
        key.add(parts.key(Sample.bar(Tone.PLAIN), "ช่วงที่ดำเนินการ ตามที่เขียนไว้"));
        if (rows.stream().anyMatch(row -> row.span().isEmpty()))
            key.add(parts.key(Sample.missing(), "ไม่ทราบช่วงเวลาในปีนี้"));
        return Optional.of(new ChartView(
                "timeline",
                caption,
                List.of(parts.panel(
                        caption,
                        ChartParts.values(titles, table),
                        new Timeline(year.year(), rows, parts.numbers()).drawing())),
                key,
                List.of(),
                Optional.of(ChartParts.table("details", caption, "มาตรการ", titles, table))));
    }

    private static Timeline.Row row(Measure measure, WrittenPeriod period, String written, YearRecord year) {
        Optional<Period.Span> days = period.period()
                .map(read -> read.daysIn(year.year()))
                .filter(span -> span.to().compareTo(year.year().firstDay()) >= 0
                        && span.from().compareTo(year.year().lastDay()) <= 0);
        String words = period.period().isPresent() && days.isEmpty() ? written + " (นอกปีงบประมาณนี้)" : written;
        return new Timeline.Row(measure.title(), words, days);
    }
}
