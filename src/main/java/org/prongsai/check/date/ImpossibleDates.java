package org.prongsai.check.date;

import java.util.List;
import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.thai.BuddhistDate;
import org.prongsai.thai.DateMention;
import org.prongsai.thai.DateReading;
import org.prongsai.thai.Digits;
import org.prongsai.thai.ThaiMonth;

/** A day that the calendar does not have is a slip, wherever it stands. Dates of fields are read, and reported, by {@code source}. */
public final class ImpossibleDates implements TextRule {
    @Override
    public Set<Code> codes() {
        return Set.of(Code.DATE_IMPOSSIBLE);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (DateMention mention : reading.dates()) {
            if (!(mention.reading() instanceof DateReading.Impossible day)) continue;
            String typed = reading.text().substring(mention.start(), mention.end());
            boolean thai = !Digits.toArabic(typed).equals(typed);
            String month = ThaiMonth.of(day.month()).fullName() + " " + day.year();
            String last = Integer.toString(BuddhistDate.lastDayOf(day.year(), day.month()));
            List<String> details = List.of(month, last);
            findings.report(
                    Code.DATE_IMPOSSIBLE,
                    reading,
                    mention.start(),
                    typed,
                    thai ? Digits.toThai(details.get(0)) : details.get(0),
                    thai ? Digits.toThai(details.get(1)) : details.get(1));
        }
    }
}
