package org.prongsai.check.coverage;

import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Measure;
import org.prongsai.model.RecordTable;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Code;

/** Once a year reports its results, every measure of its plan has one. */
public final class PlanAndResults implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.COVERAGE_NO_RESULT);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (YearRecord year : survey.years()) {
            boolean reports = year.tables().stream().anyMatch(table -> table.kind() == RecordTable.Kind.RESULTS);
            if (!reports) continue;
            for (Measure measure : year.measures()) {
                if (measure.plan().isEmpty() || !measure.results().isEmpty()) continue;
                findings.report(
                        Code.COVERAGE_NO_RESULT,
                        measure.plan().get(0).row().place(),
                        measure.title(),
                        year.year().toString(),
                        measure.id());
            }
        }
    }
}
