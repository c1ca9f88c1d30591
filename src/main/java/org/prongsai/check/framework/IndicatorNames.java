package org.prongsai.check.framework;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.PreparedRule;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Surroundings;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Assessment;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.Passage;
import org.prongsai.model.Reckoning;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.problem.Place;
import org.prongsai.thai.Digits;
import org.prongsai.thai.FiscalYear;

/** Indicators have the numbers and names of the framework of the year that was assessed. */
public final class IndicatorNames implements PreparedRule, RecordRule {
    private static final String NUMBER = "(?<number>[0-9]{1,2}|[๐-๙]{1,2})";

    @Override
    public Set<Code> codes() {
        return Set.of(Code.FRAMEWORK_INDICATOR_NUMBER, Code.FRAMEWORK_INDICATOR_NAME);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (YearRecord year : survey.years()) {
            for (Assessment assessment : year.assessments()) lines(assessment, findings);
        }
    }

    @Override
    public Reader prepare(Surroundings surroundings) {
        Map<FiscalYear, Cited> cited = new HashMap<>();
        for (Surroundings.Year year : surroundings.years())
            framework(year).ifPresent(framework -> cited.put(year.year(), Cited.of(framework)));
        return (reading, findings) -> reading.year().map(cited::get).ifPresent(names -> text(reading, names, findings));
    }

    /** By which a year's papers speak of indicators: that of the assessment that they analyse. */
    private static Optional<Framework> framework(Surroundings.Year year) {
        return year.assessments().stream()
                .filter(assessment -> assessment.scheme().equals("ITA"))
                .flatMap(assessment -> assessment.framework().stream())
                .findFirst()
                .or(year::framework)
                .filter(framework -> !framework.indicators().isEmpty());
    }

    private static void lines(Assessment assessment, Findings findings) {
        if (assessment.framework().isEmpty()) return;
        for (Assessment.Line line : assessment.linesOf(Assessment.Level.INDICATOR)) {
            Framework framework = assessment.framework().get();
            Optional<Framework.Indicator> named =
                    line.name().isEmpty() ? Optional.empty() : Reckoning.indicatorOf(line, framework);
            named.ifPresent(
                    indicator -> number(line.code(), line.name(), indicator, framework, line.place(), findings));
        }
    }

    private static void number(
            String typed, String name, Framework.Indicator named, Framework framework, Place place, Findings findings) {
        String arabic = Digits.toArabic(typed);
        if (!arabic.matches("[0-9]{1,2}") || Integer.parseInt(arabic) == named.number()) return;
        Optional<Framework.Indicator> numbered = framework.indicator(Integer.parseInt(arabic));
        findings.restingOn(named.basis())
                .report(
                        Code.FRAMEWORK_INDICATOR_NUMBER,
                        place,
                        arabic,
                        framework.year().toString(),
                        numbered.map(Framework.Indicator::name).orElse("–"),
                        name,
                        Integer.toString(named.number()));
    }

    /** How texts cite the indicators of a framework: after their word, and at the start of a cell. */
    private record Cited(Framework framework, Pattern inText, Pattern atStart) {
        static Cited of(Framework framework) {
            List<String> names = framework.indicators().stream()
                    .flatMap(Framework.Indicator::names)
                    .sorted(java.util.Comparator.comparing(String::length).reversed())
                    .toList();
            String anyName = "(?<name>" + names.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")";
            return new Cited(
                    framework,
                    Pattern.compile("ตัวชี้วัด(?:ที่ ?" + NUMBER + ")? ?(?:เรื่อง ?|ด้าน ?)?" + anyName),
                    Pattern.compile("\\s*(?:" + NUMBER + " ?\\.? ?)?" + anyName));
        }
    }

    private static void text(Reading reading, Cited cited, Findings findings) {
        Set<String> told = new HashSet<>();
        for (Matcher found : reading.search(cited.inText(), "ตัวชี้วัด"))
            citation(reading, found, cited.framework(), told, findings);
        boolean column = reading.column().equals(Optional.of(ColumnRole.INDICATOR));
        Matcher cell = cited.atStart().matcher(reading.text());
        if (column && cell.lookingAt()) citation(reading, cell, cited.framework(), told, findings);
    }

    private static void citation(
            Reading reading, Matcher found, Framework framework, Set<String> told, Findings findings) {
        String name = found.group("name");
        Framework.Indicator indicator = framework.indicators().stream()
                .filter(one -> one.names().anyMatch(name::equals))
                .findFirst()
                .orElseThrow();
        if (found.group("number") != null) {
            number(found.group("number"), name, indicator, framework, reading.place(found.start("number")), findings);
        }
        // a longer phrase that begins like a name is no name: การใช้จ่ายงบประมาณเป็นไปตามวัตถุประสงค์
        boolean whole = !reading.isThaiLetter(found.end("name"));
        boolean alias = !name.equals(indicator.name());
        if (whole && alias && reading.kind() != Passage.Kind.SCORE_NAME && told.add(name)) {
            findings.restingOn(indicator.basis())
                    .report(
                            Code.FRAMEWORK_INDICATOR_NAME,
                            reading,
                            found.start("name"),
                            found.end("name"),
                            Certainty.SUGGESTED,
                            indicator.name(),
                            name,
                            framework.year().toString(),
                            indicator.name());
        }
    }
}
