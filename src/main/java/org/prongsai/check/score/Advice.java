package org.prongsai.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.SiteRule;
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

/** "Keep the level" is no advice for an indicator that the same report calls urgent. */
public final class Advice implements SiteRule {
    private static final Pattern KEEP = Pattern.compile("(?:ควร)?รักษา(?:ระดับ|มาตรฐาน|คะแนน)");
    private static final int LONGEST_HEADING = 120;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.SCORE_ADVICE);
    }

    /** A weak indicator, by all its names. */
    private record Weak(List<String> names, Score score) {}

    @Override
    public void check(Survey survey, Findings findings) {
        for (YearRecord year : survey.site().years()) {
            Optional<Threshold> threshold = Threshold.urgent(survey, year);
            if (threshold.isEmpty()) continue;
            List<Weak> weak = weak(year, threshold.get());
            year.tables()
                    .forEach(table -> table.rows().forEach(row -> row(table, row, weak, threshold.get(), findings)));
            survey.readings().stream()
                    .filter(reading -> reading.passage().kind() == Passage.Kind.BODY)
                    .filter(reading -> reading.passage().year().equals(Optional.of(year.year())))
                    .forEach(reading -> sections(reading, weak, threshold.get(), findings));
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

    /** What stands below a heading that names an indicator, up to the next heading. */
    private static void sections(Reading reading, List<Weak> weak, Threshold threshold, Findings findings) {
        Optional<Weak> meant = Optional.empty();
        for (int start = 0; start < reading.text().length(); start = reading.lineEnd(start) + 1) {
            String line = reading.line(start);
            if (line.contains("ตัวชี้วัด") && line.length() < LONGEST_HEADING) {
                meant = named(line, weak);
                continue;
            }
            Matcher keep = KEEP.matcher(line);
            if (meant.isPresent() && keep.find()) {
                report(reading.place(start + keep.start()), keep.group(), meant.get(), threshold, findings);
            }
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
