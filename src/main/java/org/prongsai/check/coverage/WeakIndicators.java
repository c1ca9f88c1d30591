package org.prongsai.check.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.check.rule.Threshold;
import org.prongsai.model.Assessment;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.Reckoning;
import org.prongsai.model.RecordTable;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;
import org.prongsai.problem.Code;
import org.prongsai.thai.CanonicalText;
import org.prongsai.thai.Digits;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.ThaiWords;

/**
 * The plan answers the assessment: an indicator that the report calls urgent, or that is below the target, has a measure. A measure is for an
 * indicator when its facts say so, or when its name or topic is the indicator's.
 */
public final class WeakIndicators implements RecordRule {
    private static final List<ColumnRole> NAMING =
            List.of(ColumnRole.MEASURE, ColumnRole.TOPIC, ColumnRole.INDICATOR, ColumnRole.RECOMMENDATION);

    @Override
    public Set<Code> codes() {
        return Set.of(Code.COVERAGE_INDICATOR_WITHOUT_MEASURE);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (YearRecord year : survey.years()) {
            List<RecordTable> plans = year.tables().stream()
                    .filter(table -> table.kind() == RecordTable.Kind.PLAN)
                    .toList();
            if (plans.isEmpty()) continue;
            Optional<Threshold> threshold = Threshold.urgent(survey, year);
            Optional<Assessment> answered = answered(survey, year);
            if (threshold.isPresent() && answered.isPresent()) {
                assessment(answered.get(), threshold.get(), plans, findings);
            }
        }
    }

    /** The assessment of the assessed year, from whichever folder; the results of the year itself come after its plan. */
    private static Optional<Assessment> answered(Survey survey, YearRecord year) {
        Optional<FiscalYear> assessed = year.assessed();
        return survey.years().stream()
                .flatMap(other -> other.assessments().stream())
                .filter(assessment -> assessment.scheme().equals("ITA"))
                .filter(assessment -> assessed.equals(Optional.of(assessment.year())))
                .findFirst();
    }

    private static void assessment(
            Assessment assessment, Threshold threshold, List<RecordTable> plans, Findings findings) {
        if (assessment.framework().isEmpty()) return;
        Framework framework = assessment.framework().get();
        for (Assessment.Line line : assessment.linesOf(Assessment.Level.INDICATOR)) {
            Optional<Framework.Indicator> indicator = Reckoning.indicatorOf(line, framework);
            boolean weak = !threshold.isReached(line.score().points());
            if (!weak || indicator.isEmpty() || hasMeasure(indicator.get(), plans)) continue;
            findings.report(
                    Code.COVERAGE_INDICATOR_WITHOUT_MEASURE,
                    line.place(),
                    indicator.get().name(),
                    line.score().written(),
                    threshold.bound().points().toPlainString(),
                    Integer.toString(indicator.get().number()));
        }
    }

    private static boolean hasMeasure(Framework.Indicator indicator, List<RecordTable> plans) {
        return plans.stream().anyMatch(table -> table.rows().stream().anyMatch(row -> isFor(row, table, indicator)));
    }

    private static boolean isFor(RecordTable.Row row, RecordTable table, Framework.Indicator indicator) {
        if (row.facts().indicators().contains(indicator.number())) return true;
        List<String> names = new ArrayList<>();
        row.title().ifPresent(names::add);
        NAMING.forEach(role ->
                table.cell(row, role).ifPresent(cell -> names.add(cell.written().text())));
        return names.stream()
                .map(WeakIndicators::bare)
                .anyMatch(typed -> indicator
                        .names()
                        .map(WeakIndicators::bare)
                        .anyMatch(name -> typed.contains(name) || isShortOf(typed, name)));
    }

    /** {@code การสร้างเสริมประสิทธิภาพของการสื่อสาร}, {@code การป้องกันการทุจริต}: the words of the name, in order, with others between. */
    private static boolean isShortOf(String typed, String name) {
        int at = 0;
        for (String word : ThaiWords.words(name)) {
            int found = typed.indexOf(word, at);
            if (found < 0) return false;
            at = found + word.length();
        }
        return typed.length() < name.length() * 2;
    }

    private static String bare(String text) {
        return Digits.toArabic(CanonicalText.of(text)).replaceAll("[\\s0-9.()]+", "");
    }
}
