package org.prongsai.check.framework;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Assessment;
import org.prongsai.model.framework.Framework;
import org.prongsai.problem.Code;
import org.prongsai.problem.Suggestion;

/** Scores belong to tools of the framework; those of another tool cannot be reckoned with. */
public final class Tools implements RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.FRAMEWORK_UNKNOWN_TOOL);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        survey.years().stream()
                .flatMap(year -> year.assessments().stream())
                .filter(assessment -> assessment.framework().isPresent())
                .forEach(assessment -> assessment(assessment, findings));
    }

    private static void assessment(Assessment assessment, Findings findings) {
        Framework framework = assessment.framework().get();
        List<String> known = framework.tools().stream().map(Framework.Tool::id).toList();
        if (known.isEmpty() || known.get(0).matches("[0-9]+")) return;
        for (Assessment.Line line : assessment.lines()) {
            Optional<String> typed =
                    line.level() == Assessment.Level.TOOL && !line.code().isEmpty()
                            ? Optional.of(line.code())
                            : line.tool();
            typed.filter(tool -> !known.contains(tool))
                    .ifPresent(tool -> report(tool, line, framework, known, findings));
        }
    }

    private static void report(
            String typed, Assessment.Line line, Framework framework, List<String> known, Findings findings) {
        findings.report(
                Code.FRAMEWORK_UNKNOWN_TOOL,
                line.place(),
                typed,
                framework.scheme(),
                framework.year().toString(),
                Suggestion.nearest(typed, known).orElse(""),
                String.join(", ", known));
    }
}
