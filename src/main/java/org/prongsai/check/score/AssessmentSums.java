package org.prongsai.check.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Assessment;
import org.prongsai.model.Assessment.Level;
import org.prongsai.model.Reckoning;
import org.prongsai.model.Score;
import org.prongsai.model.framework.Basis;
import org.prongsai.model.framework.Framework;
import org.prongsai.problem.Code;
import org.prongsai.thai.CanonicalText;

/** Tool means, the weighted total and the level follow from the scores by the year's framework. */
public final class AssessmentSums implements RecordRule {
    /** Published scores are rounded to two places at each step, so a sum of them may be off by one in the last. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.SCORE_TOOL_MEAN, Code.SCORE_TOTAL, Code.SCORE_LEVEL);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        survey.years().stream()
                .flatMap(year -> year.assessments().stream())
                .filter(assessment -> assessment.framework().isPresent())
                .forEach(assessment -> assessment(assessment, findings));
    }

    private static void assessment(Assessment assessment, Findings findings) {
        Reckoning reckoning = Reckoning.of(assessment);
        reckoning.means().forEach(mean -> mean(assessment, mean, findings));
        reckoning.total().ifPresent(total -> total(assessment, total, findings));
        boolean judges = assessment
                .overall()
                .flatMap(Assessment.Line::grade)
                .map(grade -> isOfScale(grade, assessment.framework().get()))
                .orElse(false);
        if (judges) level(assessment.overall().get(), reckoning, findings);
    }

    /** A grade can be judged when the scale has it, or goes down to 0 so that every grade is known. */
    private static boolean isOfScale(String grade, Framework framework) {
        String typed = CanonicalText.of(grade).replace(" ", "");
        return framework.levels().stream()
                .anyMatch(level -> level.name().equals(typed) || level.total().signum() == 0);
    }

    private static void mean(Assessment assessment, Reckoning.Mean mean, Findings findings) {
        assessment.linesOf(Level.TOOL).stream()
                .filter(line -> line.code().equals(mean.tool().id())
                        || line.name().equals(mean.tool().name()))
                .filter(line -> differs(line.score(), mean.points()))
                .forEach(line -> findings.restingOn(mean.tool().basis())
                        .report(
                                Code.SCORE_TOOL_MEAN,
                                line.place(),
                                mean.tool().id(),
                                line.score().written(),
                                rounded(mean.points())));
    }

    private static void total(Assessment assessment, Reckoning.Total total, Findings findings) {
        Optional<Assessment.Line> overall = assessment.overall();
        if (overall.isEmpty() || !differs(overall.get().score(), total.points())) return;
        findings.restingOn(new Basis(total.confidence(), List.of()))
                .report(
                        Code.SCORE_TOTAL,
                        overall.get().place(),
                        overall.get().score().written(),
                        rounded(total.points()));
    }

    private static boolean differs(Score typed, BigDecimal computed) {
        BigDecimal difference =
                typed.points().subtract(Reckoning.rounded(computed)).abs();
        return typed.bound() == Score.Bound.EXACT && difference.compareTo(TOLERANCE) > 0;
    }

    private static String rounded(BigDecimal points) {
        return Reckoning.rounded(points).toPlainString();
    }

    private static void level(Assessment.Line overall, Reckoning reckoning, Findings findings) {
        Optional<String> grade =
                overall.grade().map(typed -> CanonicalText.of(typed).replace(" ", ""));
        List<Framework.Level> levels = reckoning.levels();
        if (grade.isEmpty() || levels.isEmpty()) return;
        boolean follows = levels.stream().anyMatch(level -> level.name().equals(grade.get()));
        if (follows) return;
        Basis.Confidence confidence = levels.stream()
                .map(level -> level.basis().confidence())
                .reduce(Basis.Confidence.HIGH, Basis.Confidence::and);
        String names = levels.stream().map(Framework.Level::name).collect(Collectors.joining(" / "));
        findings.restingOn(new Basis(confidence, List.of()))
                .report(
                        Code.SCORE_LEVEL,
                        overall.place(),
                        overall.grade().get(),
                        overall.score().written(),
                        names);
    }
}
