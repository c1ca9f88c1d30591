package org.prongsai.check.score;

import java.util.List;
import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Assessment;
import org.prongsai.model.Score;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Code;

/** Two schemes hardly ever give one body the same figure to the last decimal; one was probably copied. */
public final class SameFigures implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.SCORE_SAME_FIGURE);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (YearRecord year : survey.years()) {
            List<Assessment> assessments = year.assessments();
            for (int i = 0; i < assessments.size(); i++) {
                for (int j = i + 1; j < assessments.size(); j++) {
                    compare(assessments.get(i), assessments.get(j), findings);
                }
            }
        }
    }

    private static void compare(Assessment one, Assessment other, Findings findings) {
        if (one.overall().isEmpty() || other.overall().isEmpty() || one.scheme().equals(other.scheme())) return;
        Score first = one.overall().get().score();
        Score second = other.overall().get().score();
        boolean same = first.points().compareTo(second.points()) == 0
                && first.points().stripTrailingZeros().scale() > 0
                && first.bound() == Score.Bound.EXACT
                && second.bound() == Score.Bound.EXACT;
        if (same) {
            findings.report(
                    Code.SCORE_SAME_FIGURE,
                    other.overall().get().place(),
                    one.scheme(),
                    other.scheme(),
                    second.written());
        }
    }
}
