package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.model.Assessment;
import org.prongsai.model.Assessment.Level;
import org.prongsai.model.Figure;
import org.prongsai.model.Score;
import org.prongsai.model.ScoreChanges;
import org.prongsai.render.view.ChartView;
import org.prongsai.render.view.ComputedView;
import org.prongsai.render.view.ScoresView;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;

/** Scores as tables, one for each level of each assessment, as written; beside them what the program worked out. */
final class ScoreViews {
    private final Numerals numerals;

    ScoreViews(Numerals numerals) {
        this.numerals = numerals;
    }

    /** @param parts of the charts above the tables, on the page for which they are */
    List<ScoresView> tables(List<Assessment> assessments, List<Level> levels, ChartParts parts) {
        return assessments.stream()
                .flatMap(assessment -> tables(assessment, levels, parts).stream())
                .toList();
    }

    private List<ScoresView> tables(Assessment assessment, List<Level> asked, ChartParts parts) {
        ComputedScores computed = new ComputedScores(assessment, numerals);
        ScoreCharts charts = new ScoreCharts(assessment, parts);
        List<Level> levels = asked.stream()
                .filter(level -> !assessment.linesOf(level).isEmpty())
                .toList();
        List<ScoresView> tables = new ArrayList<>();
        for (Level level : levels) {
            List<ComputedView> below = new ArrayList<>();
            boolean first = tables.isEmpty() && asked.contains(Level.OVERALL);
            if (first) below.addAll(computed.whole());
            if (level == Level.INDICATOR && !levels.contains(Level.TOOL)) below.addAll(computed.means());
            tables.add(table(assessment, level, charts(assessment, level, asked, charts), computed, below));
        }
        return tables;
    }

    /** Questions and items, of which there are dozens, are drawn where somebody asks for them alone. */
    private List<ChartView> charts(Assessment assessment, Level level, List<Level> asked, ScoreCharts charts) {
        String caption = caption(assessment, level);
        Optional<ChartView> chart = switch (level) {
            case OVERALL -> charts.ruler(caption);
            case TOOL, TOOL_PART, INDICATOR -> charts.bars(level, caption);
            case QUESTION, ITEM -> asked.size() == 1 ? charts.bars(level, caption) : Optional.empty();
        };
        return chart.stream().toList();
    }

    private ScoresView table(
            Assessment assessment,
            Level level,
            List<ChartView> charts,
            ComputedScores computed,
            List<ComputedView> below) {
        List<Assessment.Line> lines = assessment.linesOf(level);
        boolean previous = lines.stream().anyMatch(line -> line.previous().isPresent());
        List<Addition> additions = additions(lines, computed);
        return new ScoresView(
                caption(assessment, level),
                charts,
                nameLabel(level),
                scoreLabel(assessment, previous),
                previous ? Optional.of(previousLabel(assessment)) : Optional.empty(),
                lines.stream().anyMatch(line -> !line.code().isEmpty()),
                lines.stream().anyMatch(line -> line.grade().isPresent()),
                additions.stream()
                        .map(column -> new ScoresView.AddedColumn(column.label(), column.mark()))
                        .toList(),
                lines.stream()
                        .map(line -> row(assessment, level, line, additions))
                        .toList(),
                below);
    }

    /** A column that the program works out. @param value of a line; nothing where nothing follows */
    private record Addition(String label, String mark, Function<Assessment.Line, Optional<String>> value) {
        ScoresView.AddedCell cell(Assessment.Line line) {
            return new ScoresView.AddedCell(
                    label + " (" + mark + ")", value.apply(line).orElse(""));
        }
    }

    /** The columns in which there is something to say. */
    private static List<Addition> additions(List<Assessment.Line> lines, ComputedScores computed) {
        String doubtful = computed.doubtOfMeans()
                .map(doubt -> ComputedScores.MARK + " " + doubt)
                .orElse(ComputedScores.MARK);
        return Stream.of(
                        new Addition("ผลต่าง", ComputedScores.MARK, computed::gain),
                        new Addition("ค่าเฉลี่ยตัวชี้วัด", doubtful, computed::mean),
                        new Addition("กลุ่ม", ComputedScores.MARK, computed::band))
                .filter(addition -> lines.stream()
                        .anyMatch(line -> addition.value().apply(line).isPresent()))
                .toList();
    }

    private String caption(Assessment assessment, Level level) {
        String what = switch (level) {
            case OVERALL -> "คะแนนรวม";
            case TOOL -> "คะแนนรายเครื่องมือ";
            case TOOL_PART -> "คะแนนรายส่วนของเครื่องมือ";
            case INDICATOR -> "คะแนนรายตัวชี้วัด";
            case QUESTION -> "คะแนนรายประเด็นคำถาม";
            case ITEM -> "คะแนนรายข้อการเปิดเผยข้อมูล";
        };
        return what + " " + assessment.scheme() + " " + year(assessment.year());
    }

    /** The indicators as charts that stand for themselves. */
    List<ChartView> charts(List<Assessment> assessments, Figure.Form form, ChartParts parts) {
        return assessments.stream()
                .flatMap(assessment -> chart(assessment, form, parts).stream())
                .toList();
    }

    private Optional<ChartView> chart(Assessment assessment, Figure.Form form, ChartParts parts) {
        ScoreCharts charts = new ScoreCharts(assessment, parts);
        String caption = caption(assessment, Level.INDICATOR);
        return switch (form) {
            case RADAR -> charts.radar(caption);
            case BY_TOOL -> charts.byTool(caption + " แยกตามเครื่องมือ");
        };
    }

    private static String nameLabel(Level level) {
        return switch (level) {
            case OVERALL -> "การประเมิน";
            case TOOL -> "เครื่องมือ";
            case TOOL_PART -> "ส่วน";
            case INDICATOR -> "ตัวชี้วัด";
            case QUESTION -> "ประเด็น";
            case ITEM -> "ข้อ";
        };
    }

    private String scoreLabel(Assessment assessment, boolean withYear) {
        return withYear ? "คะแนน " + year(assessment.year()) : "คะแนน";
    }

    private String previousLabel(Assessment assessment) {
        return assessment.compared().map(year -> "คะแนน " + year(year)).orElse("คะแนนเดิม");
    }

    private String year(FiscalYear year) {
        return "ปี " + numerals.ofGenerated(year.toString());
    }

    private ScoresView.Row row(Assessment assessment, Level level, Assessment.Line line, List<Addition> additions) {
        String code = numerals.ofText(line.code());
        String name = line.name().isEmpty() && level == Level.OVERALL
                ? assessment.name().orElse(assessment.scheme())
                : line.name();
        return new ScoresView.Row(
                code,
                numerals.ofText(name),
                written(line.score()),
                line.previous().map(this::written).orElse(""),
                line.grade().orElse(""),
                additions.stream().map(addition -> addition.cell(line)).toList());
    }

    String written(Score score) {
        return numerals.ofText(score.written());
    }

    /** What a line of two results is called. An indicator goes without its number, which may be another in the other year. */
    String name(ScoreChanges.Line line) {
        if (line.level() == Level.OVERALL) return "คะแนนรวม";
        boolean numbered = line.level() == Level.TOOL || line.name().isEmpty();
        String name = numbered ? line.code() + " " + line.name() : line.name();
        return numerals.ofText(name.strip());
    }
}
