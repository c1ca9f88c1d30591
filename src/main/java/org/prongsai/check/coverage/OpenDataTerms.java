package org.prongsai.check.coverage;

import java.util.List;
import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.OpenData;
import org.prongsai.problem.Code;

/** Who gives open data says on what terms: the fields that the government's catalogue (GD Catalog, ckanext-thai_gdc) requires. */
public final class OpenDataTerms implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.COVERAGE_DATA_TERMS);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        OpenData data = survey.data();
        List<String> missing = data.missing();
        if (data.datasets().isEmpty() || missing.isEmpty()) return;
        findings.report(Code.COVERAGE_DATA_TERMS, data.terms().place(), String.join(", ", missing));
    }
}
