package org.prongsai.check.date;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.model.ColumnRole;
import org.prongsai.problem.Code;
import org.prongsai.thai.BuddhistDate;
import org.prongsai.thai.DateMention;

/** Papers are signed and published on working days; a result of a Saturday or Sunday may be a slip of the day. Only one day, no range. */
public final class Weekends implements TextRule {
    private static final Pattern WORK = Pattern.compile("ประกาศ|ลงนาม|เผยแพร่|หนังสือ|คำสั่ง|รายงาน");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.DATE_WEEKEND);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        boolean result = reading.passage().column().equals(Optional.of(ColumnRole.RESULT));
        if (!result) return;
        for (DateMention mention : reading.dates()) {
            Optional<BuddhistDate> day = mention.reading().existing();
            if (day.isEmpty() || !WORK.matcher(reading.line(mention.start())).find()) continue;
            DayOfWeek weekday = day.get().toLocalDate().getDayOfWeek();
            boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
            if (weekend) {
                String typed = reading.text().substring(mention.start(), mention.end());
                String name = weekday == DayOfWeek.SATURDAY ? "เสาร์" : "อาทิตย์";
                findings.report(Code.DATE_WEEKEND, reading, mention.start(), typed, name);
            }
        }
    }
}
