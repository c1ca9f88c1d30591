package org.prongsai.check.date;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.RecordTable;
import org.prongsai.model.Written;
import org.prongsai.model.WrittenPeriod;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Code;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Period;

/** When measures are carried out: within their fiscal year, from an earlier day to a later one, and saying which year is meant. */
public final class Periods implements RecordRule {
    private static final Pattern RANGE = Pattern.compile(".*(?:[-–—]|ถึง).*", Pattern.DOTALL);

    @Override
    public Set<Code> codes() {
        return Set.of(Code.DATE_OUTSIDE_YEAR, Code.DATE_PERIOD_REVERSED, Code.DATE_WHOLE_YEAR_UNSAID);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (YearRecord year : survey.years()) {
            for (RecordTable table : year.tables()) {
                if (table.kind() == RecordTable.Kind.OTHER) continue;
                table.rows().forEach(row -> row(table, row, year.year(), findings));
            }
        }
    }

    private static void row(RecordTable table, RecordTable.Row row, FiscalYear year, Findings findings) {
        Optional<WrittenPeriod> written = row.facts().period();
        written.ifPresent(found -> found.period().ifPresent(period -> period(found.written(), period, year, findings)));
        Optional<Written> cell = table.cell(row, ColumnRole.PERIOD).map(RecordTable.Cell::written);
        if (written.isEmpty()) cell.ifPresent(text -> reversed(text, findings));
    }

    private static void period(Written written, Period period, FiscalYear year, Findings findings) {
        String typed = oneLine(written);
        boolean unsaid = period instanceof Period.WholeYear whole && whole.kind() == Period.YearKind.UNSAID
                || period instanceof Period.Starting starting && starting.rest().kind() == Period.YearKind.UNSAID;
        if (unsaid) {
            findings.report(Code.DATE_WHOLE_YEAR_UNSAID, written.place(), typed);
            return;
        }
        if (period instanceof Period.Recurring) return;
        Period.Span days = period.daysIn(year);
        boolean outside = !year.contains(days.from()) || !year.contains(days.to());
        boolean calendarYears = days.precision() == Period.Precision.YEAR;
        if (outside && !calendarYears && !isWithin(year, days))
            findings.report(Code.DATE_OUTSIDE_YEAR, written.place(), typed, year.toString());
    }

    /** A measure of several years, this one among them. */
    private static boolean isWithin(FiscalYear year, Period.Span days) {
        return days.from().compareTo(year.firstDay()) <= 0 && days.to().compareTo(year.lastDay()) >= 0;
    }

    /** A range that can be read when its ends are swapped. */
    private static void reversed(Written written, Findings findings) {
        String text = oneLine(written);
        if (!RANGE.matcher(text).matches() || Period.of(text).isPresent()) return;
        String[] ends = text.split("\\s*(?:[-–—]|ถึง)\\s*");
        boolean swapped =
                ends.length == 2 && Period.of(ends[1] + " - " + ends[0]).isPresent();
        if (swapped) findings.report(Code.DATE_PERIOD_REVERSED, written.place(), text);
    }

    private static String oneLine(Written written) {
        return written.text().strip().replaceAll("\\s+", " ");
    }
}
