package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Assessment;
import org.prongsai.model.Assessment.Level;
import org.prongsai.model.Score;
import org.prongsai.render.view.ScoresView;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;

/** Scores as tables, one for each level of each assessment, as written. */
final class ScoreViews {
    private final Numerals numerals;

    ScoreViews(Numerals numerals) {
        this.numerals = numerals;
    }

    List<ScoresView> tables(List<Assessment> assessments, List<Level> levels) {
        List<ScoresView> tables = new ArrayList<>();
        for (Assessment assessment : assessments) {
            for (Level level : levels) {
                List<Assessment.Line> lines = assessment.linesOf(level);
                if (!lines.isEmpty()) tables.add(table(assessment, level, lines));
            }
        }
        return tables;
    }

    private ScoresView table(Assessment assessment, Level level, List<Assessment.Line> lines) {
        boolean previous = lines.stream().anyMatch(line -> line.previous().isPresent());
        return new ScoresView(
                caption(assessment, level),
                nameLabel(level),
                scoreLabel(assessment, previous),
                previous ? Optional.of(previousLabel(assessment)) : Optional.empty(),
                lines.stream().anyMatch(line -> !line.code().isEmpty()),
                lines.stream().anyMatch(line -> line.grade().isPresent()),
                lines.stream().map(line -> row(assessment, level, line)).toList());
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

    private ScoresView.Row row(Assessment assessment, Level level, Assessment.Line line) {
        String code = numerals.ofText(line.code());
        String name = line.name().isEmpty() && level == Level.OVERALL
                ? assessment.name().orElse(assessment.scheme())
                : line.name();
        return new ScoresView.Row(
                code,
                numerals.ofText(name),
                written(line.score()),
                line.previous().map(this::written).orElse(""),
                line.grade().orElse(""));
    }

    String written(Score score) {
        return numerals.ofText(score.written());
    }
}
