package org.prongsai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.prongsai.chart.LineChart;
import org.prongsai.chart.Sample;
import org.prongsai.chart.Scale;
import org.prongsai.chart.Series;
import org.prongsai.chart.Target;
import org.prongsai.chart.Value;
import org.prongsai.model.Assessment;
import org.prongsai.model.Assessment.Level;
import org.prongsai.model.Score;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;
import org.prongsai.render.view.ChartView;
import org.prongsai.render.view.ChartView.Key;
import org.prongsai.thai.FiscalYear;

/** Scores over the years that were assessed: the overall one and those of tools, which keep their names. */
final class TrendCharts {
    private static final String OVERALL = "คะแนนรวม";

    private final ChartParts parts;

    TrendCharts(ChartParts parts) {
        this.parts = parts;
    }

    /** A chart for each scheme that has scores of more than one year. */
    List<ChartView> of(List<YearRecord> years) {
        Map<String, List<Assessment>> schemes = new LinkedHashMap<>();
        years.stream()
                .flatMap(year -> year.assessments().stream())
                .forEach(assessment -> schemes.computeIfAbsent(assessment.scheme(), scheme -> new ArrayList<>())
                        .add(assessment));
        return schemes.entrySet().stream()
                .flatMap(scheme -> chart(scheme.getKey(), scheme.getValue()).stream())
                .toList();
    }

    /** The overall scores of a scheme; nothing where they are of less than three years, which is no trend. */
    Optional<ChartView> overall(List<YearRecord> years, String scheme) {
        List<Assessment> assessments = years.stream()
                .flatMap(year -> year.assessments().stream())
                .filter(assessment -> assessment.scheme().equals(scheme))
                .toList();
        Map<String, TreeMap<FiscalYear, Score>> scores = scores(assessments);
        scores.keySet().retainAll(Set.of(OVERALL));
        scores.values().removeIf(byYear -> byYear.size() < 3);
        return drawn(scheme, assessments, scores);
    }

    private Optional<ChartView> chart(String scheme, List<Assessment> assessments) {
        Map<String, TreeMap<FiscalYear, Score>> scores = scores(assessments);
        scores.values().removeIf(byYear -> byYear.size() < 2);
        return drawn(scheme, assessments, scores);
    }

    private static Map<String, TreeMap<FiscalYear, Score>> scores(List<Assessment> assessments) {
        Map<String, TreeMap<FiscalYear, Score>> scores = new LinkedHashMap<>();
        assessments.forEach(assessment -> add(assessment, scores));
        return scores;
    }

    private Optional<ChartView> drawn(
            String scheme, List<Assessment> assessments, Map<String, TreeMap<FiscalYear, Score>> scores) {
        if (scores.isEmpty()) return Optional.empty();
        List<FiscalYear> years = years(scores);
        List<Series> series = new ArrayList<>();
        scores.forEach((name, byYear) -> series.add(new Series(name, values(years, byYear))));
        return Optional.of(view(scheme, assessments, years, series));
    }

    /** The scores of its own year, which come before what another result calls the year before. */
    private static void add(Assessment assessment, Map<String, TreeMap<FiscalYear, Score>> scores) {
        for (Assessment.Line line : assessment.lines()) {
            boolean kept = line.level() == Level.OVERALL
                    || line.level() == Level.TOOL && !line.code().isEmpty();
            if (!kept) continue;
            TreeMap<FiscalYear, Score> byYear = scores.computeIfAbsent(
                    line.level() == Level.OVERALL ? OVERALL : line.code(), name -> new TreeMap<>());
            byYear.put(assessment.year(), line.score());
            assessment
                    .compared()
                    .ifPresent(year -> line.previous().ifPresent(score -> byYear.putIfAbsent(year, score)));
        }
    }

    /** From the first to the last, those without scores among them. */
    private static List<FiscalYear> years(Map<String, TreeMap<FiscalYear, Score>> scores) {
        Set<FiscalYear> known = new LinkedHashSet<>();
        scores.values().forEach(byYear -> known.addAll(byYear.keySet()));
        int first = known.stream().mapToInt(FiscalYear::year).min().orElseThrow();
        int last = known.stream().mapToInt(FiscalYear::year).max().orElseThrow();
        return IntStream.rangeClosed(first, last).mapToObj(FiscalYear::new).toList();
    }

    private List<Value> values(List<FiscalYear> years, Map<FiscalYear, Score> byYear) {
        return years.stream()
                .map(year ->
                        Optional.ofNullable(byYear.get(year)).map(parts::value).orElse(new Value.Missing("ไม่มี")))
                .toList();
    }

    private ChartView view(String scheme, List<Assessment> assessments, List<FiscalYear> years, List<Series> series) {
        List<String> labels = years.stream()
                .map(year -> parts.numerals().ofGenerated(year.toString()))
                .toList();
        List<BigDecimal> known = series.stream()
                .flatMap(one -> one.values().stream())
                .flatMap(value -> value.known().stream())
                .toList();
        Scale scale = Scale.around(known);
        Optional<Target> target = target(assessments)
                .filter(named -> named.amount().compareTo(scale.low()) >= 0
                        && named.amount().compareTo(scale.high()) <= 0);
        String caption = "คะแนน " + scheme + " ปี " + labels.get(0) + " ถึง " + labels.get(labels.size() - 1);
        List<Key> key = new ArrayList<>();
        key.add(parts.key(Sample.line(), "คะแนนของแต่ละปีที่ประเมิน"));
        target.ifPresent(named -> key.add(parts.key(Sample.targetLine(), named.words())));
        return new ChartView(
                "lines",
                caption,
                List.of(parts.panel(
                        caption,
                        ChartParts.values(labels, series),
                        new LineChart(labels, series, scale, target).drawing())),
                key,
                notes(scale, series),
                Optional.of(ChartParts.table("details", caption, "ปีที่ประเมิน", labels, series)));
    }

    /** The target that the frameworks of all years agree on. */
    private Optional<Target> target(List<Assessment> assessments) {
        List<BigDecimal> targets = assessments.stream()
                .map(assessment -> assessment
                        .framework()
                        .flatMap(Framework::target)
                        .filter(bound -> bound.basis().isEstablished())
                        .map(Framework.Bound::points)
                        .orElse(BigDecimal.ZERO))
                .distinct()
                .toList();
        boolean agreed = targets.size() == 1 && targets.get(0).signum() > 0;
        return agreed
                ? Optional.of(new Target(
                        parts.numerals()
                                .ofGenerated("เป้าหมาย "
                                        + targets.get(0).stripTrailingZeros().toPlainString()),
                        targets.get(0)))
                : Optional.empty();
    }

    private List<String> notes(Scale scale, List<Series> series) {
        List<String> notes = new ArrayList<>();
        if (scale.low().signum() > 0) {
            notes.add("แกนตั้งแสดงช่วง " + parts.numbers().of(scale.low()) + " ถึง "
                    + parts.numbers().of(scale.high()) + " คะแนน เพื่อให้เห็นความต่าง");
        }
        boolean gaps = series.stream().flatMap(one -> one.values().stream()).anyMatch(Value.Missing.class::isInstance);
        if (gaps) notes.add("ปีที่เขียนว่า ไม่มี คือปีที่เว็บไซต์นี้ไม่มีคะแนน");
        return notes;
    }
}
