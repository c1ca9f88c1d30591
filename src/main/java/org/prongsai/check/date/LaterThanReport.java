package org.prongsai.check.date;

import java.util.Optional;
import java.util.Set;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.FileRule;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Surroundings;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.RecordTable;
import org.prongsai.model.WrittenPeriod;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Code;
import org.prongsai.thai.BuddhistDate;
import org.prongsai.thai.DateMention;
import org.prongsai.thai.Period;

/** A report tells what was done before it was dated: dates in results, and periods of measures that it tells as done. */
public final class LaterThanReport implements FileRule, RecordRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.DATE_AFTER_REPORT);
    }

    @Override
    public void check(FileReading file, Findings findings) {
        for (Reading reading : file.readings()) {
            if (isResult(reading))
                reading.surroundingYear()
                        .flatMap(Surroundings.Year::reportDate)
                        .ifPresent(report -> dates(reading, report, findings));
        }
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (YearRecord year : survey.years()) {
            Optional<BuddhistDate> report =
                    survey.surroundings().year(year.year()).flatMap(Surroundings.Year::reportDate);
            if (report.isEmpty()) continue;
            year.tables().stream()
                    .filter(table -> table.kind() == RecordTable.Kind.RESULTS)
                    .forEach(table -> table.rows().forEach(row -> period(table, row, year, report.get(), findings)));
        }
    }

    private static boolean isResult(Reading reading) {
        return reading.column()
                .map(role -> role == ColumnRole.RESULT || role == ColumnRole.OUTCOME)
                .orElse(false);
    }

    private static void dates(Reading reading, BuddhistDate report, Findings findings) {
        for (DateMention mention : reading.dates()) {
            Optional<BuddhistDate> day = mention.reading().existing();
            if (day.isPresent() && day.get().compareTo(report) > 0) {
                String typed = reading.text().substring(mention.start(), mention.end());
                findings.report(Code.DATE_AFTER_REPORT, reading, mention.start(), typed, report.toThai());
            }
        }
    }

    /** A period that begins before the report and ends after it is under way; one with a result that ends later is not done. */
    private static void period(
            RecordTable table, RecordTable.Row row, YearRecord year, BuddhistDate report, Findings findings) {
        boolean told =
                table.cell(row, ColumnRole.RESULT).map(cell -> !cell.isEmpty()).orElse(false);
        Optional<WrittenPeriod> written = row.facts().period();
        Optional<Period.Span> days = written.flatMap(WrittenPeriod::period)
                .filter(period -> !(period instanceof Period.Recurring) && !(period instanceof Period.WholeYear))
                .map(period -> period.daysIn(year.year()));
        boolean wholeYear = days.map(span -> span.from().compareTo(year.year().firstDay()) <= 0
                        && span.to().compareTo(year.year().lastDay()) >= 0)
                .orElse(true);
        if (!told || wholeYear || days.get().to().compareTo(report) <= 0) return;
        boolean sameMonth =
                days.get().to().month() == report.month() && days.get().to().year() == report.year();
        if (sameMonth) return;
        String typed = written.orElseThrow().written().text().strip().replaceAll("\\s+", " ");
        findings.report(Code.DATE_AFTER_REPORT, written.get().written().place(), typed, report.toThai());
    }
}
