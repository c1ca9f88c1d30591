package org.prongsai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Assessment;
import org.prongsai.model.Gain;
import org.prongsai.model.Score;
import org.prongsai.model.Site;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;
import org.prongsai.render.view.PageView;

/** What an assessment says of the organisation, in a sentence that somebody can repeat; then the number, and how it compares. */
final class Headlines {
    private final PageBuilder builder;
    private final ChartParts charts;

    /** @param charts of the page that has the headline */
    Headlines(PageBuilder builder, ChartParts charts) {
        this.builder = builder;
        this.charts = charts;
    }

    /** The assessment that stands for a year: that of integrity and transparency, or else the first. */
    static Optional<Assessment> assessment(YearRecord year) {
        return year.assessments().stream()
                .filter(assessment -> assessment.scheme().equals("ITA"))
                .findFirst()
                .or(() -> year.assessments().stream().findFirst());
    }

    /** Nothing for a year without an overall score. */
    Optional<PageView.Headline> of(YearRecord year, Hrefs hrefs) {
        Optional<Assessment> found = assessment(year);
        return found.flatMap(assessment -> assessment.overall().map(overall -> headline(assessment, overall, hrefs)));
    }

    private PageView.Headline headline(Assessment assessment, Assessment.Line overall, Hrefs hrefs) {
        Optional<BigDecimal> target = target(assessment);
        Optional<Integer> beyond = target.map(points -> overall.score().points().compareTo(points));
        return new PageView.Headline(
                kicker(assessment),
                sentence(assessment, beyond),
                lead(assessment, overall, target),
                builder.scores().written(overall.score()),
                overall.grade(),
                beyond.map(sign -> sign >= 0 ? "complete" : "outdated").orElse("plain"),
                hrefs.to(Site.SCORES),
                new ScoreCharts(assessment, charts).rulerBelowWords("คะแนนรวม " + assessment.scheme()),
                levels(assessment, overall),
                levelsNote(assessment));
    }

    /** What the framework's levels ask, the lowest first; the one that the organisation is said to have is marked. */
    private List<PageView.LevelStep> levels(Assessment assessment, Assessment.Line overall) {
        List<Framework.Level> levels =
                new ArrayList<>(assessment.framework().map(Framework::levels).orElse(List.of()));
        Collections.reverse(levels);
        List<PageView.LevelStep> steps = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            Framework.Level level = levels.get(i);
            boolean lowest = level.total().signum() == 0 && i + 1 < levels.size();
            String asked = lowest
                    ? "ต่ำกว่า " + points(levels.get(i + 1).total())
                    : points(level.total()) + " ขึ้นไป" + (level.eachTool().isPresent() ? "ทุกเครื่องมือ" : "");
            boolean own = overall.grade().filter(level.name()::equals).isPresent();
            steps.add(new PageView.LevelStep(
                    asked + " " + builder.site().numerals().ofText(level.name()), own));
        }
        return steps;
    }

    private String points(BigDecimal points) {
        return builder.number(points.stripTrailingZeros().toPlainString());
    }

    private static Optional<String> levelsNote(Assessment assessment) {
        boolean doubtful = assessment
                .framework()
                .filter(framework -> framework.levels().stream()
                        .anyMatch(level -> !level.basis().isEstablished()))
                .isPresent();
        return doubtful ? Optional.of("เกณฑ์ของบางระดับ" + ComputedScores.DOUBT) : Optional.empty();
    }

    /** The score to be reached, where it is established. */
    static Optional<BigDecimal> target(Assessment assessment) {
        return assessment
                .framework()
                .flatMap(Framework::target)
                .filter(target -> target.basis().isEstablished())
                .map(Framework.Bound::points);
    }

    private String kicker(Assessment assessment) {
        String name = assessment
                .framework()
                .flatMap(framework -> framework.shortTitles().stream().findFirst())
                .map(title -> title + " (" + assessment.scheme() + ")")
                .orElse("การประเมิน " + assessment.scheme());
        return name + " ปีงบประมาณ พ.ศ. " + builder.number(assessment.year());
    }

    private List<String> sentence(Assessment assessment, Optional<Integer> beyond) {
        String name = builder.site().organisation().name();
        boolean integrity = assessment.scheme().equals("ITA");
        if (!integrity || beyond.isEmpty()) return List.of("คะแนน " + assessment.scheme(), " ของ" + name);
        return List.of(name, beyond.get() >= 0 ? "ผ่านเป้าหมาย" : "ยังไม่ถึงเป้าหมาย", "ความโปร่งใส");
    }

    private List<String> lead(Assessment assessment, Assessment.Line overall, Optional<BigDecimal> target) {
        boolean exact = overall.score().bound() == Score.Bound.EXACT;
        String written = builder.scores().written(overall.score());
        List<String> parts = new ArrayList<>();
        parts.add(exact ? "ได้ " + written + " คะแนนจาก " + builder.number(100) : "ได้ " + written);
        if (exact)
            target.ifPresent(points -> parts.addAll(distance(overall.score().points(), points)));
        overall.previous()
                .flatMap(previous -> Gain.of(overall.score(), previous))
                .ifPresent(gain -> parts.add("และ" + builder.number(gain.toThai())
                        + assessment
                                .compared()
                                .map(year -> " จากปี " + builder.number(year))
                                .orElse(" จากเดิม")));
        return parts;
    }

    private List<String> distance(BigDecimal points, BigDecimal target) {
        String bound = points(target);
        BigDecimal beyond = points.subtract(target);
        if (beyond.signum() == 0) return List.of("เท่ากับเป้าหมาย " + bound);
        String difference = builder.number(beyond.abs().toPlainString());
        return List.of(
                (beyond.signum() > 0 ? "สูงกว่าเป้าหมาย " : "ต่ำกว่าเป้าหมาย ") + bound,
                "อยู่ " + difference + " คะแนน");
    }

    /** The tools of a year's assessment that have scores, or whose parts have, in the order of the framework. */
    List<PageView.ToolCard> tools(YearRecord year) {
        List<PageView.ToolCard> cards = new ArrayList<>();
        for (Assessment assessment : assessment(year).stream().toList()) {
            List<Framework.Tool> known =
                    assessment.framework().map(Framework::tools).orElse(List.of());
            for (Framework.Tool tool : known) {
                List<Assessment.Line> own = lines(tool.id(), assessment);
                List<Assessment.Line> scores = own.isEmpty() ? parts(tool, assessment) : own;
                if (!scores.isEmpty()) cards.add(card(tool.id(), scores, assessment));
            }
            assessment.linesOf(Assessment.Level.TOOL).stream()
                    .filter(line -> known.stream().noneMatch(tool -> tool.id().equals(line.code())))
                    .forEach(line -> cards.add(card(line.code(), List.of(line), assessment)));
        }
        return cards;
    }

    private static List<Assessment.Line> lines(String tool, Assessment assessment) {
        return assessment.linesOf(Assessment.Level.TOOL).stream()
                .filter(line -> line.code().equals(tool))
                .toList();
    }

    private static List<Assessment.Line> parts(Framework.Tool tool, Assessment assessment) {
        return assessment.linesOf(Assessment.Level.TOOL_PART).stream()
                .filter(line ->
                        line.tool().map(tool.id()::equals).orElse(line.code().startsWith(tool.id())))
                .toList();
    }

    /** @param lines the tool's own, or those of its parts */
    private PageView.ToolCard card(String code, List<Assessment.Line> lines, Assessment assessment) {
        Optional<Framework.Tool> known = assessment.framework().flatMap(framework -> framework.tool(code));
        String name = known.map(Framework.Tool::name).orElse(lines.get(0).name());
        List<PageView.Points> points = lines.stream()
                .map(line -> points(line, code, lines.size() > 1, assessment))
                .toList();
        return new PageView.ToolCard(
                question(code).orElse(code),
                code + " · " + name,
                points,
                known.flatMap(Framework.Tool::weight)
                        .filter(weight -> weight.basis().isEstablished())
                        .map(weight -> "น้ำหนักร้อยละ "
                                + builder.number(
                                        weight.points().stripTrailingZeros().toPlainString())));
    }

    /** The number, and the words behind it, such as those of a lower bound. */
    private PageView.Points points(Assessment.Line line, String code, boolean named, Assessment assessment) {
        String written = builder.scores().written(line.score());
        int space = written.indexOf(' ');
        String number = space < 0 ? written : written.substring(0, space);
        String unit = space < 0 ? "คะแนน" : written.substring(space + 1);
        String part = line.name().isEmpty()
                ? builder.number(line.code())
                : builder.site().numerals().ofText(line.name());
        String of = (named ? code + " " + part : code).strip();
        return new PageView.Points(
                named ? part : "", number, unit, new ScoreCharts(assessment, charts).shortRuler(line.score(), of));
    }

    /** What the tool asks, in words of every day. */
    private static Optional<String> question(String code) {
        return switch (code) {
            case "IIT" -> Optional.of("คนในหน่วยงานเห็นอย่างไร");
            case "EIT" -> Optional.of("ประชาชนที่มาติดต่อเห็นอย่างไร");
            case "OIT" -> Optional.of("เปิดข้อมูลบนเว็บไซต์ครบหรือไม่");
            default -> Optional.empty();
        };
    }
}
