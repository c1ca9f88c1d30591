package org.prongsai.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Note;
import org.prongsai.check.rule.NotingRule;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.check.rule.Threshold;
import org.prongsai.model.Assessment;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.Passage;
import org.prongsai.model.Reckoning;
import org.prongsai.model.RecordTable;
import org.prongsai.model.Score;
import org.prongsai.model.YearRecord;
import org.prongsai.model.framework.Framework;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.thai.FiscalYear;

/** "Keep the level" is no advice for an indicator that the same report calls urgent. */
public final class Advice implements NotingRule, RecordRule {
    private static final Pattern KEEP = Pattern.compile("(?:ควร)?รักษา(?:ระดับ|มาตรฐาน|คะแนน)");
    private static final int LONGEST_HEADING = 120;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.SCORE_ADVICE);
    }

    /** A weak indicator, by all its names. */
    private record Weak(List<String> names, Score score) {}

    /** Advice to keep something, below a heading about an indicator. @param heading in which the indicator is named */
    private record Kept(FiscalYear year, String heading, String advice, Place place) implements Note {}

    @Override
    public List<Kept> notes(FileReading file) {
        List<Kept> notes = new ArrayList<>();
        for (Reading reading : file.readings()) {
            if (reading.kind() == Passage.Kind.BODY && reading.mayHave("รักษา"))
                reading.year().ifPresent(year -> sections(reading, year, notes));
        }
        return notes;
    }

    /** What stands below a heading that speaks of an indicator, up to the next such heading. */
    private static void sections(Reading reading, FiscalYear year, List<Kept> notes) {
        Optional<String> heading = Optional.empty();
        for (int start = 0; start < reading.text().length(); start = reading.lineEnd(start) + 1) {
            String line = reading.line(start);
            if (line.contains("ตัวชี้วัด") && line.length() < LONGEST_HEADING) {
                heading = Optional.of(line);
                continue;
            }
            Matcher keep = KEEP.matcher(line);
            if (heading.isPresent() && keep.find())
                notes.add(new Kept(year, heading.get(), keep.group(), reading.place(start + keep.start())));
        }
    }

    @Override
    public void check(Survey survey, Findings findings) {
        List<Kept> kept = survey.notes(Kept.class);
        for (YearRecord year : survey.years()) {
            Optional<Threshold> threshold = Threshold.urgent(survey, year);
            if (threshold.isEmpty()) continue;
            List<Weak> weak = weak(year, threshold.get());
            year.tables()
                    .forEach(table -> table.rows().forEach(row -> row(table, row, weak, threshold.get(), findings)));
            kept.stream()
                    .filter(advice -> advice.year().equals(year.year()))
                    .forEach(advice -> named(advice.heading(), weak)
                            .ifPresent(meant ->
                                    report(advice.place(), advice.advice(), meant, threshold.get(), findings)));
        }
    }

    private static List<Weak> weak(YearRecord year, Threshold threshold) {
        List<Weak> weak = new ArrayList<>();
        for (Assessment assessment : year.assessments()) {
            for (Assessment.Line line : assessment.linesOf(Assessment.Level.INDICATOR)) {
                BigDecimal points = line.score().points();
                if (!threshold.isReached(points)) weak.add(new Weak(names(line, assessment), line.score()));
            }
        }
        return weak;
    }

    private static List<String> names(Assessment.Line line, Assessment assessment) {
        List<String> names = new ArrayList<>(List.of(line.name()));
        assessment
                .framework()
                .flatMap(framework -> Reckoning.indicatorOf(line, framework))
                .map(Framework.Indicator::names)
                .ifPresent(known -> known.forEach(names::add));
        names.removeIf(String::isEmpty);
        return names;
    }

    private static void row(
            RecordTable table, RecordTable.Row row, List<Weak> weak, Threshold threshold, Findings findings) {
        Optional<RecordTable.Cell> indicator = table.cell(row, ColumnRole.INDICATOR);
        if (indicator.isEmpty()) return;
        Optional<Weak> meant = named(indicator.get().written().text(), weak);
        for (ColumnRole role : List.of(ColumnRole.FINDING, ColumnRole.RECOMMENDATION, ColumnRole.SUGGESTION)) {
            Optional<RecordTable.Cell> cell = table.cell(row, role);
            if (meant.isEmpty() || cell.isEmpty()) continue;
            var wording = cell.get().prose().document().wording();
            Matcher keep = KEEP.matcher(wording.text());
            if (keep.find()) report(wording.place(keep.start()), keep.group(), meant.get(), threshold, findings);
        }
    }

    private static Optional<Weak> named(String text, List<Weak> weak) {
        return weak.stream()
                .filter(one -> one.names().stream().anyMatch(text::contains))
                .findFirst();
    }

    private static void report(Place place, String advice, Weak weak, Threshold threshold, Findings findings) {
        findings.report(Code.SCORE_ADVICE, place, advice, weak.score().written(), threshold.name());
    }
}
