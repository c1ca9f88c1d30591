package org.prongsai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.chart.BarChart;
import org.prongsai.chart.Drawing;
import org.prongsai.chart.Radar;
import org.prongsai.chart.Ruler;
import org.prongsai.chart.Sample;
import org.prongsai.chart.Scale;
import org.prongsai.chart.Series;
import org.prongsai.chart.ShortRuler;
import org.prongsai.chart.Target;
import org.prongsai.chart.Tone;
import org.prongsai.chart.Value;
import org.prongsai.model.Assessment;
import org.prongsai.model.Assessment.Level;
import org.prongsai.model.Band;
import org.prongsai.model.Bands;
import org.prongsai.model.Score;
import org.prongsai.model.framework.Framework;
import org.prongsai.render.view.ChartView;
import org.prongsai.render.view.ChartView.Data;
import org.prongsai.render.view.ChartView.Key;
import org.prongsai.render.view.ChartView.Panel;

/** The scores of one assessment as charts, with the target of its framework and the bands of its report. */
final class ScoreCharts {
    private final Assessment assessment;
    private final ChartParts parts;
    private final Bands bands;
    private final Optional<Target> target;

    ScoreCharts(Assessment assessment, ChartParts parts) {
        this.assessment = assessment;
        this.parts = parts;
        this.bands = new Bands(assessment.bands());
        this.target = assessment.framework().flatMap(Framework::target).map(this::target);
    }

    private Target target(Framework.Bound bound) {
        String words = parts.numerals()
                .ofGenerated("เป้าหมาย " + bound.points().stripTrailingZeros().toPlainString());
        return new Target(
                bound.basis().isEstablished() ? words : words + " (" + ComputedScores.DOUBT + ")", bound.points());
    }

    /** Named where it is needed. */
    Optional<Target> target() {
        return target;
    }

    /** The overall score on a ruler; nothing where there is none. */
    Optional<ChartView> ruler(String caption) {
        return assessment.overall().map(line -> {
            Tone tone = towardsTarget(line.score());
            List<Key> key = new ArrayList<>();
            if (line.score().bound() == Score.Bound.AT_LEAST) key.add(parts.key(Sample.range(), "ช่วงที่คะแนนอาจอยู่"));
            if (tone == Tone.GOOD) key.add(parts.key(Sample.bar(tone), "ถึงเป้าหมาย"));
            if (tone == Tone.WARN) key.add(parts.key(Sample.bar(tone), "ต่ำกว่าเป้าหมาย"));
            return new ChartView(
                    "ruler", caption, List.of(ruler(line, tone, caption)), key, List.of(), Optional.empty());
        });
    }

    /** The ruler below words that say the same: in the colour of its year, without a caption or a key. */
    Optional<ChartView> rulerBelowWords(String title) {
        return assessment
                .overall()
                .map(line -> new ChartView(
                        "ruler", "", List.of(ruler(line, Tone.PLAIN, title)), List.of(), List.of(), Optional.empty()));
    }

    /** A score on a short ruler, for which its number stands beside. @param name of what it is of */
    Panel shortRuler(Score score, String name) {
        Drawing drawing = new ShortRuler(parts.value(score), towardsTarget(score), target).drawing();
        String title = (name + " ได้ " + parts.numerals().ofText(score.written())).strip();
        return parts.panel(title, description(score), drawing);
    }

    private Panel ruler(Assessment.Line line, Tone tone, String caption) {
        String words = "ได้ " + parts.numerals().ofText(line.score().written());
        Value value = named(parts.value(line.score()), words);
        Drawing drawing = new Ruler(value, tone, target, List.of(), parts.numbers()).drawing();
        String title = caption + " " + words + " จาก " + parts.numerals().ofGenerated("100") + " คะแนน";
        return parts.panel(title, description(line.score()), drawing);
    }

    private static Value named(Value value, String words) {
        return value instanceof Value.Exact exact
                ? new Value.Exact(words, exact.amount())
                : new Value.AtLeast(words, value.known().orElseThrow());
    }

    private String description(Score score) {
        String aim = target.map(named -> named.words() + " คะแนน").orElse("ไม่มีเป้าหมายที่ทราบ");
        return score.bound() == Score.Bound.EXACT ? aim : aim + ", ต้นฉบับบอกเพียงขอบล่างของคะแนน จึงแสดงเป็นช่วง";
    }

    /** The lines of a level as bars; nothing where there are none. */
    Optional<ChartView> bars(Level level, String caption) {
        List<Assessment.Line> lines = assessment.linesOf(level);
        if (lines.isEmpty()) return Optional.empty();
        boolean previous = hasPrevious(lines);
        return Optional.of(new ChartView(
                "bars",
                caption,
                List.of(parts.panel(caption, description(lines, previous), drawing(lines, previous, Scale.POINTS))),
                key(lines, previous),
                notes(previous),
                Optional.empty()));
    }

    /** The same where no table of the scores stands beside. */
    Optional<ChartView> barsWithTable(Level level, String caption) {
        List<Assessment.Line> lines = assessment.linesOf(level);
        List<Series> series = new ArrayList<>();
        if (hasPrevious(lines)) series.add(previousSeries(lines));
        series.add(series(lines));
        return bars(level, caption)
                .map(chart -> new ChartView(
                        chart.kind(),
                        chart.caption(),
                        chart.panels(),
                        chart.key(),
                        chart.notes(),
                        Optional.of(ChartParts.table(
                                "details",
                                caption,
                                "ตัวชี้วัด",
                                lines.stream().map(this::label).toList(),
                                series))));
    }

    private static boolean hasPrevious(List<Assessment.Line> lines) {
        return lines.stream().anyMatch(line -> line.previous().isPresent());
    }

    private Drawing drawing(List<Assessment.Line> lines, boolean previous, Scale scale) {
        List<BarChart.Group> groups = lines.stream()
                .map(line -> new BarChart.Group(label(line), bars(line, previous)))
                .toList();
        return new BarChart(groups, scale, target, cuts(lines), parts.numbers()).drawing();
    }

    private List<BarChart.Bar> bars(Assessment.Line line, boolean previous) {
        BarChart.Bar now = new BarChart.Bar(parts.value(line.score()), tone(line));
        if (!previous) return List.of(now);
        return List.of(new BarChart.Bar(previous(line), Tone.PAST), now);
    }

    private Value previous(Assessment.Line line) {
        return line.previous().map(parts::value).orElse(new Value.Missing(ChartParts.NO_SCORE));
    }

    private String label(Assessment.Line line) {
        return parts.numerals().ofText((line.code() + " " + line.name()).strip());
    }

    /** Where bands meet; a band is one of indicators. */
    private List<BigDecimal> cuts(List<Assessment.Line> lines) {
        if (lines.get(0).level() != Level.INDICATOR) return List.of();
        return assessment.bands().stream()
                .flatMap(band -> Stream.of(band.lower(), band.upper()).flatMap(Optional::stream))
                .map(Band.Bound::points)
                .filter(points -> points.compareTo(Scale.POINTS.low()) > 0 && points.compareTo(Scale.POINTS.high()) < 0)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .sorted()
                .toList();
    }

    /** The report's own band, where it has bands; else whether the target is reached. */
    private Tone tone(Assessment.Line line) {
        if (line.level() != Level.INDICATOR || assessment.bands().isEmpty()) return towardsTarget(line.score());
        return Optional.of(line.score())
                .filter(score -> score.bound() == Score.Bound.EXACT)
                .flatMap(score -> bands.of(score.points()))
                .map(ScoreCharts::tone)
                .orElse(Tone.PLAIN);
    }

    private static Tone tone(Band band) {
        return switch (band.meaning()) {
            case STRENGTH -> Tone.GOOD;
            case IMPROVE -> Tone.WARN;
            case URGENT -> Tone.BAD;
        };
    }

    private Tone towardsTarget(Score score) {
        if (score.bound() != Score.Bound.EXACT) return Tone.PLAIN;
        return target.map(named -> score.points().compareTo(named.amount()) >= 0 ? Tone.GOOD : Tone.WARN)
                .orElse(Tone.PLAIN);
    }

    private List<Key> key(List<Assessment.Line> lines, boolean previous) {
        List<Key> key = new ArrayList<>();
        if (previous) key.add(parts.key(Sample.bar(Tone.PAST), previousYear()));
        Set<Tone> tones = EnumSet.noneOf(Tone.class);
        lines.stream().filter(line -> line.score().bound() == Score.Bound.EXACT).forEach(line -> tones.add(tone(line)));
        if (lines.get(0).level() == Level.INDICATOR && !assessment.bands().isEmpty()) {
            for (Band band : assessment.bands()) key.add(parts.key(Sample.bar(tone(band)), words(band)));
            if (tones.contains(Tone.PLAIN)) key.add(parts.key(Sample.bar(Tone.PLAIN), "ไม่อยู่ในช่วงใดของรายงาน"));
        } else {
            if (tones.contains(Tone.GOOD)) key.add(parts.key(Sample.bar(Tone.GOOD), "ถึงเป้าหมาย"));
            if (tones.contains(Tone.WARN)) key.add(parts.key(Sample.bar(Tone.WARN), "ต่ำกว่าเป้าหมาย"));
            if (tones.contains(Tone.PLAIN) && previous)
                key.add(parts.key(Sample.bar(Tone.PLAIN), parts.year(assessment.year())));
        }
        boolean range = lines.stream()
                .flatMap(line -> Stream.concat(Stream.of(line.score()), line.previous().stream()))
                .anyMatch(score -> score.bound() == Score.Bound.AT_LEAST);
        if (range) key.add(parts.key(Sample.range(), "ช่วงที่คะแนนอาจอยู่ เมื่อทราบเพียงขอบล่าง"));
        target.ifPresent(named -> key.add(parts.key(Sample.target(), named.words())));
        return key;
    }

    private String words(Band band) {
        List<String> words = new ArrayList<>();
        band.lower().ifPresent(bound -> words.add(words(bound, "ตั้งแต่ ", "มากกว่า ")));
        band.upper().ifPresent(bound -> words.add(words(bound, "ไม่เกิน ", "ต่ำกว่า ")));
        return parts.numerals().ofText(band.label()) + " (" + String.join(" ", words) + ")";
    }

    private String words(Band.Bound bound, String included, String excluded) {
        String points = bound.points().stripTrailingZeros().toPlainString();
        return (bound.edge() == Band.Edge.INCLUDED ? included : excluded)
                + parts.numerals().ofGenerated(points);
    }

    private List<String> notes(boolean previous) {
        if (!previous) return List.of();
        return List.of("แถบบนที่เป็นเส้นขอบคือ" + previousYear() + " แถบล่างคือ" + parts.year(assessment.year()));
    }

    private String previousYear() {
        return assessment.compared().map(parts::year).orElse("คะแนนเดิม");
    }

    private String description(List<Assessment.Line> lines, boolean previous) {
        List<Series> series = new ArrayList<>();
        if (previous) series.add(previousSeries(lines));
        series.add(series(lines));
        String values = ChartParts.values(lines.stream().map(this::label).toList(), series);
        return target.map(named -> named.words() + ", " + values).orElse(values);
    }

    private Series series(List<Assessment.Line> lines) {
        return new Series(
                parts.year(assessment.year()),
                lines.stream().map(line -> parts.value(line.score())).toList());
    }

    private Series previousSeries(List<Assessment.Line> lines) {
        return new Series(previousYear(), lines.stream().map(this::previous).toList());
    }

    /** The indicators as a radar, against the year before or else the target; nothing where they make no shape. */
    Optional<ChartView> radar(String caption) {
        List<Assessment.Line> lines = assessment.linesOf(Level.INDICATOR);
        if (lines.size() < Radar.LEAST || lines.size() > Radar.MOST) return Optional.empty();
        boolean previous = hasPrevious(lines);
        Series now = series(lines);
        Optional<Series> reference =
                previous ? Optional.of(previousSeries(lines)) : target.map(named -> everywhere(named, lines.size()));
        List<String> rim = rim(lines);
        Drawing drawing = new Radar(rim, now, reference, Scale.POINTS).drawing();
        List<Key> key = new ArrayList<>();
        key.add(parts.key(Sample.line(), "คะแนน" + now.name()));
        reference.ifPresent(one -> key.add(parts.key(Sample.reference(), one.name())));
        List<String> labels = IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).name().isEmpty()
                        ? rim.get(i)
                        : rim.get(i) + " "
                                + parts.numerals().ofText(lines.get(i).name()))
                .toList();
        List<Series> shown = previous ? List.of(reference.get(), now) : List.of(now);
        return Optional.of(new ChartView(
                "radar",
                caption + against(reference),
                List.of(parts.panel(caption + against(reference), ChartParts.values(labels, shown), drawing)),
                key,
                List.of(parts.numerals().ofGenerated("วงนอกสุดคือ 100 แต่ละวงห่างกัน 20 คะแนน")),
                Optional.of(ChartParts.table("beside", "เลขรอบแผนภูมิ", "ตัวชี้วัด", labels, shown))));
    }

    private static String against(Optional<Series> reference) {
        return reference.map(one -> " เทียบกับ" + one.name()).orElse("");
    }

    private static Series everywhere(Target target, int spokes) {
        Value value = new Value.Exact(target.words(), target.amount());
        return new Series(target.words(), java.util.Collections.nCopies(spokes, value));
    }

    /** The indicators' own numbers where each has another one of its own; else numbers in their order. */
    private List<String> rim(List<Assessment.Line> lines) {
        Set<String> codes = new LinkedHashSet<>();
        lines.forEach(line -> codes.add(parts.numerals().ofText(line.code())));
        boolean usable = codes.size() == lines.size() && codes.stream().allMatch(code -> code.matches("\\S{1,4}"));
        if (usable) return List.copyOf(codes);
        return IntStream.rangeClosed(1, lines.size())
                .mapToObj(parts.numbers()::of)
                .toList();
    }

    /** The indicators of each tool as a small chart of their own; nothing where it is not said which tool they are of. */
    Optional<ChartView> byTool(String caption) {
        List<Assessment.Line> lines = assessment.linesOf(Level.INDICATOR);
        Map<String, List<Assessment.Line>> tools = new LinkedHashMap<>();
        lines.forEach(line -> line.tool()
                .ifPresent(tool ->
                        tools.computeIfAbsent(tool, key -> new ArrayList<>()).add(line)));
        boolean whole = tools.values().stream().mapToInt(List::size).sum() == lines.size();
        if (tools.size() < 2 || !whole) return Optional.empty();
        List<Panel> panels = new ArrayList<>();
        tools.forEach((tool, ofTool) -> panels.add(parts.panel(
                tool,
                caption + " " + tool,
                description(ofTool, false),
                drawing(ofTool, false, Scale.POINTS_IN_SHORT))));
        return Optional.of(new ChartView(
                "tools", caption, panels, key(lines, false), List.of(), Optional.of(toolTable(caption, lines))));
    }

    private Data toolTable(String caption, List<Assessment.Line> lines) {
        List<Value> tools = lines.stream()
                .map(line -> (Value) new Value.Missing(line.tool().orElse("")))
                .toList();
        return ChartParts.table(
                "details",
                caption,
                "ตัวชี้วัด",
                lines.stream().map(this::label).toList(),
                List.of(
                        new Series("เครื่องมือ", tools),
                        new Series("คะแนน", series(lines).values())));
    }
}
