package org.prongsai.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;
import org.prongsai.thai.Period;

/** Every kind of chart with every kind of input that makes trouble, by name. */
final class ChartExamples {
    private static final NumberWords THAI = new NumberWords(Numerals.THAI);
    private static final NumberWords ARABIC = new NumberWords(Numerals.AS_WRITTEN);
    private static final Optional<Target> TARGET = Optional.of(new Target("เป้าหมาย 85", new BigDecimal("85")));
    private static final String LONG = "การพัฒนาการให้บริการผ่านช่องทางออนไลน์ขององค์กรปกครองส่วนท้องถิ่นให้เป็นไปตาม"
            + "มาตรฐานคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ";

    private ChartExamples() {}

    static Map<String, Drawing> all() {
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        inputs().forEach((name, values) -> {
            boolean words = name.equals("long-labels");
            List<String> labels = IntStream.range(0, values.size())
                    .mapToObj(i -> words ? (i + 1) + " " + LONG : "ด้านที่ " + (i + 1))
                    .toList();
            List<String> years = IntStream.range(0, values.size())
                    .mapToObj(i -> Integer.toString(2560 + i))
                    .toList();
            drawings.put("bars-" + name, bars(labels, values));
            drawings.put("grouped-" + name, grouped(labels, values));
            drawings.put("line-" + name, line(years, values, words ? LONG : "คะแนนรวม"));
            if (values.size() >= Radar.LEAST) drawings.put("radar-" + name, radar(values));
            drawings.put("changes-" + name, changes(labels, values));
            drawings.put("short-ruler-" + name, new ShortRuler(values.get(0), Tone.WARN, TARGET).drawing());
            drawings.put(
                    "ruler-" + name,
                    new Ruler(values.get(0), Tone.GOOD, TARGET, List.of(new BigDecimal("70")), THAI).drawing());
        });
        drawings.put("ruler-100", new Ruler(exact("100"), Tone.GOOD, TARGET, List.of(), ARABIC).drawing());
        drawings.put(
                "ruler-at-least",
                new Ruler(atLeast("85 คะแนนขึ้นไป", "85"), Tone.PLAIN, TARGET, List.of(), ARABIC).drawing());
        drawings.put(
                "ruler-without-target",
                new Ruler(exact("62.20"), Tone.PLAIN, Optional.empty(), List.of(), ARABIC).drawing());
        drawings.put("bars-long-values", alone(longValues()));
        drawings.put("grouped-long-values", together(longValues()));
        addTimelines(drawings);
        addStatusBars(drawings);
        return drawings;
    }

    private static Map<String, List<Value>> inputs() {
        Map<String, List<Value>> inputs = new LinkedHashMap<>();
        inputs.put("empty", List.of(missing(), missing(), missing()));
        inputs.put("one", List.of(exact("87.13")));
        inputs.put("equal", List.of(exact("85"), exact("85"), exact("85")));
        inputs.put("long-labels", List.of(exact("96.26"), exact("98.89"), exact("79.78")));
        inputs.put("missing", List.of(exact("62.20"), missing(), exact("78.94"), missing(), exact("93.74")));
        inputs.put("zero-and-hundred", List.of(exact("0"), exact("100"), exact("0.00"), exact("100.00")));
        inputs.put(
                "at-least", List.of(atLeast("๘๕ คะแนนขึ้นไป", "85"), exact("๖๒.๒๐", "62.20"), exact("๑๘.๗๕", "18.75")));
        List<Value> many = new ArrayList<>();
        for (int i = 0; i < 16; i++) many.add(exact((i * 37 % 100) + ".25"));
        inputs.put("many", many);
        return inputs;
    }

    private static Value exact(String number) {
        return exact(number, number);
    }

    private static Value exact(String words, String number) {
        return new Value.Exact(words, new BigDecimal(number));
    }

    private static Value atLeast(String words, String number) {
        return new Value.AtLeast(words, new BigDecimal(number));
    }

    private static Value missing() {
        return new Value.Missing("ไม่มีคะแนน");
    }

    private static Drawing bars(List<String> labels, List<Value> values) {
        List<Tone> tones = List.of(Tone.GOOD, Tone.WARN, Tone.BAD, Tone.PLAIN);
        List<BarChart.Group> groups = IntStream.range(0, labels.size())
                .mapToObj(i -> new BarChart.Group(
                        labels.get(i), List.of(new BarChart.Bar(values.get(i), tones.get(i % tones.size())))))
                .toList();
        List<BigDecimal> cuts = List.of(new BigDecimal("80"), new BigDecimal("90"));
        return new BarChart(groups, Scale.POINTS, TARGET, cuts, THAI).drawing();
    }

    private static List<BarChart.Bar> longValues() {
        return List.of(
                new BarChart.Bar(exact("๑,๒๕๐,๐๐๐.๐๐ บาท", "1250000"), Tone.PAST),
                new BarChart.Bar(exact("999,999,999,999.99 จาก 999,999,999,999.99", "12"), Tone.PLAIN));
    }

    private static Drawing alone(List<BarChart.Bar> bars) {
        return inBaht(
                bars.stream().map(bar -> new BarChart.Group(LONG, List.of(bar))).toList());
    }

    private static Drawing together(List<BarChart.Bar> bars) {
        return inBaht(List.of(new BarChart.Group(LONG, bars)));
    }

    private static Drawing inBaht(List<BarChart.Group> groups) {
        Scale scale = Scale.from0(List.of(new BigDecimal("1250000")));
        return new BarChart(groups, scale, Optional.empty(), List.of(), ARABIC).drawing();
    }

    private static Drawing grouped(List<String> labels, List<Value> values) {
        List<BarChart.Group> groups = IntStream.range(0, labels.size())
                .mapToObj(i -> new BarChart.Group(
                        labels.get(i),
                        List.of(
                                new BarChart.Bar(values.get(values.size() - 1 - i), Tone.PAST),
                                new BarChart.Bar(values.get(i), Tone.PLAIN))))
                .toList();
        return new BarChart(groups, Scale.POINTS, Optional.empty(), List.of(), ARABIC).drawing();
    }

    /** The years change places, so that some rows rise and others fall. */
    private static Drawing changes(List<String> labels, List<Value> values) {
        List<ChangeChart.Row> rows = IntStream.range(0, labels.size())
                .mapToObj(i -> {
                    Value earlier = values.get(values.size() - 1 - i);
                    Value later = values.get(i);
                    String words = earlier.words() + " ถึง " + later.words();
                    return new ChangeChart.Row(labels.get(i), words, i == 1 ? "" : "เพิ่มขึ้น 12.50", earlier, later);
                })
                .toList();
        List<BigDecimal> known =
                values.stream().flatMap(value -> value.known().stream()).toList();
        return new ChangeChart(rows, Scale.around(known), TARGET, THAI).drawing();
    }

    private static Drawing line(List<String> years, List<Value> values, String name) {
        List<BigDecimal> known =
                values.stream().flatMap(value -> value.known().stream()).toList();
        List<Series> series = List.of(new Series(name, values), new Series("IIT", reversed(values)));
        return new LineChart(years, series, Scale.around(known), TARGET).drawing();
    }

    private static List<Value> reversed(List<Value> values) {
        List<Value> reversed = new ArrayList<>(values);
        java.util.Collections.reverse(reversed);
        return reversed;
    }

    private static Drawing radar(List<Value> values) {
        List<String> rim = IntStream.rangeClosed(1, values.size())
                .mapToObj(Integer::toString)
                .toList();
        Series reference = new Series("ปีก่อน", reversed(values));
        return new Radar(rim, new Series("ปีนี้", values), Optional.of(reference), Scale.POINTS).drawing();
    }

    private static void addTimelines(Map<String, Drawing> drawings) {
        FiscalYear year = new FiscalYear(2567);
        List<Timeline.Row> rows = new ArrayList<>();
        List.of(
                        "ตลอดปีงบประมาณ 2567",
                        "๒๗ - ๓๐ มีนาคม ๒๕๖๗",
                        "1 ต.ค. 66",
                        "30 กันยายน 2567",
                        "ไตรมาส 2",
                        "ม.ค. 66 - ธ.ค. 68")
                .forEach(words -> rows.add(
                        new Timeline.Row("มาตรการ", words, Period.of(words).map(period -> period.daysIn(year)))));
        rows.add(new Timeline.Row(LONG, "ไม่ได้ระบุช่วงเวลา", Optional.empty()));
        drawings.put("timeline", new Timeline(year, rows, THAI).drawing());
        drawings.put(
                "timeline-empty",
                new Timeline(year, List.of(new Timeline.Row("มาตรการ", "ไม่ได้ระบุช่วงเวลา", Optional.empty())), ARABIC)
                        .drawing());
    }

    private static void addStatusBars(Map<String, Drawing> drawings) {
        drawings.put("status", status("ครบ 20 จาก 35 ข้อ", "ร้อยละ 57.14", 20, 5, 10));
        drawings.put("status-all", status("ครบ 35 จาก 35 ข้อ", "ร้อยละ 100.00", 35, 0, 0));
        drawings.put("status-none", status("ครบ 0 จาก 35 ข้อ", "ร้อยละ 0.00", 0, 0, 35));
        drawings.put("status-empty", status("ไม่มีข้อ", "", 0, 0, 0));
    }

    private static Drawing status(String left, String right, int good, int warn, int bad) {
        return new StatusBar(
                        left,
                        right,
                        List.of(
                                new StatusBar.Part(good, Tone.GOOD),
                                new StatusBar.Part(warn, Tone.WARN),
                                new StatusBar.Part(bad, Tone.BAD)))
                .drawing();
    }
}
