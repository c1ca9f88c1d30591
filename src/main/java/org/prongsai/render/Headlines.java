package org.prongsai.render;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.prongsai.model.Assessment;
import org.prongsai.model.Site;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;
import org.prongsai.render.view.PageView;

/** What the home page opens with: the sentence about a score, the ruler, the levels, the tools. */
final class Headlines {
    private final PageBuilder builder;
    private final ChartParts charts;

    /** @param charts of the page that has the headline */
    Headlines(PageBuilder builder, ChartParts charts) {
        this.builder = builder;
        this.charts = charts;
    }

    /** Nothing for a year without an overall score. */
    Optional<PageView.Headline> of(YearRecord year, Hrefs hrefs) {
        return ScoreSentence.of(year, builder.site(), builder.scores()).map(said -> headline(said, hrefs));
    }

    private PageView.Headline headline(ScoreSentence said, Hrefs hrefs) {
        Assessment assessment = said.assessment();
        return new PageView.Headline(
                said.kicker(),
                said.sentence(),
                said.lead(),
                said.written(),
                said.overall().grade(),
                kind(said.standing()),
                hrefs.to(Site.SCORES),
                new ScoreCharts(assessment, charts).rulerBelowWords("คะแนนรวม " + assessment.scheme()),
                levels(assessment, said.overall()),
                levelsNote(assessment));
    }

    private static String kind(ScoreSentence.Standing standing) {
        return switch (standing) {
            case REACHED -> "complete";
            case MISSED -> "outdated";
            case OPEN -> "plain";
        };
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

    /** The tools of a year's assessment that have scores, or whose parts have, in the order of the framework. */
    List<PageView.ToolCard> tools(YearRecord year) {
        List<PageView.ToolCard> cards = new ArrayList<>();
        for (Assessment assessment : ScoreSentence.assessment(year).stream().toList()) {
            List<Framework.Tool> known =
                    assessment.framework().map(Framework::tools).orElse(List.of());
            for (Framework.Tool tool : known) {
                List<Assessment.Line> own = lines(tool.id(), assessment);
                List<Assessment.Line> found = own.isEmpty() ? parts(tool, assessment) : own;
                if (!found.isEmpty()) cards.add(card(tool.id(), found, assessment));
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
