package org.prongsai.check.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.check.rule.Surroundings;
import org.prongsai.model.Assessment;
import org.prongsai.model.Assessment.Level;
import org.prongsai.model.Reckoning;
import org.prongsai.model.Score;
import org.prongsai.model.framework.Framework;
import org.prongsai.problem.Place;
import org.prongsai.thai.Digits;
import org.prongsai.thai.FiscalYear;

/** What the assessment files of a site say, by what a score is of. */
final class KnownScores {
    /** A score of one year, and the line of the file that says so. */
    record Known(FiscalYear year, Score score, Place place) {}

    /**
     * What scores are of.
     *
     * @param key the same for an indicator under each of its names and numbers
     * @param name as it is to be quoted
     */
    record Subject(String key, String name) {}

    static final Subject OVERALL = new Subject("overall", "คะแนนรวม");

    private final Map<String, List<Known>> scores = new LinkedHashMap<>();
    private final Map<String, Subject> byName = new LinkedHashMap<>();
    private final List<Assessment> assessments = new ArrayList<>();

    KnownScores(Surroundings surroundings) {
        surroundings.years().stream().map(Surroundings.Year::assessments).forEach(assessments::addAll);
        assessments.forEach(this::add);
    }

    List<Assessment> assessments() {
        return assessments;
    }

    private void add(Assessment assessment) {
        assessment.framework().ifPresent(this::addNames);
        for (Assessment.Line line : assessment.lines()) {
            Subject subject = subjectOf(line, assessment);
            if (!line.name().isEmpty()) byName.putIfAbsent(line.name(), subject);
            List<Known> known = scores.computeIfAbsent(subject.key(), unseen -> new ArrayList<>());
            known.add(new Known(assessment.year(), line.score(), line.place()));
            FiscalYear before = assessment
                    .compared()
                    .orElse(new FiscalYear(assessment.year().year() - 1));
            line.previous().ifPresent(score -> known.add(new Known(before, score, line.place())));
        }
    }

    private void addNames(Framework framework) {
        for (Framework.Indicator indicator : framework.indicators()) {
            Subject subject = subject(indicator);
            indicator.names().forEach(name -> byName.putIfAbsent(name, subject));
        }
    }

    private static Subject subject(Framework.Indicator indicator) {
        return new Subject("indicator " + indicator.number(), indicator.name());
    }

    /** The subject of a line; an indicator of the framework is the same under all its names. */
    Subject subjectOf(Assessment.Line line, Assessment assessment) {
        if (line.level() == Level.OVERALL) {
            return assessment.scheme().equals("ITA")
                    ? OVERALL
                    : new Subject("overall " + assessment.scheme(), OVERALL.name() + " " + assessment.scheme());
        }
        Optional<Framework.Indicator> indicator = line.level() == Level.INDICATOR
                ? assessment.framework().flatMap(framework -> Reckoning.indicatorOf(line, framework))
                : Optional.empty();
        if (indicator.isPresent()) return subject(indicator.get());
        String code = Digits.toArabic(line.code()).replace("ส่วนที่", "").replace(" ", "");
        String name = line.name().isEmpty() ? line.code() : line.name();
        boolean ita = assessment.scheme().equals("ITA") && !code.isEmpty();
        if (ita && (line.level() == Level.TOOL || line.level() == Level.TOOL_PART)) return tool(code);
        // an item's number is another item in another year
        if (ita && line.level() == Level.ITEM) return new Subject("item " + assessment.year() + " " + code, name);
        return new Subject(assessment.scheme() + " " + line.level() + " " + code + " " + name, name);
    }

    /** Every score of a subject that any file gives. */
    List<Known> of(Subject subject) {
        return scores.getOrDefault(subject.key(), List.of());
    }

    /** Names of subjects that texts use, the longest first. */
    List<String> names() {
        return byName.keySet().stream()
                .filter(name -> name.length() > 4)
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    Subject named(String name) {
        return byName.get(name);
    }

    /** An indicator by its number, in the frameworks of the site's assessments, where they agree. */
    Optional<Subject> indicator(int number) {
        List<Subject> subjects = assessments.stream()
                .flatMap(assessment -> assessment.framework().stream())
                .flatMap(framework -> framework.indicator(number).stream())
                .map(KnownScores::subject)
                .distinct()
                .toList();
        return subjects.size() == 1 ? Optional.of(subjects.get(0)) : Optional.empty();
    }

    /** A tool or its part by its code: {@code EIT1} for {@code EIT ส่วนที่ ๑}. */
    Subject tool(String code) {
        return new Subject("tool " + code, code);
    }

    /** An item of the year in whose folder a text stands. */
    Subject item(String number, Optional<FiscalYear> folder) {
        String year = folder.map(FiscalYear::toString).orElse("");
        return new Subject("item " + year + " " + number, number);
    }
}
