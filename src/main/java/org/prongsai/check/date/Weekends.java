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

    private static final Pattern WORK_BEHIND = Pattern.compile("[ ]?(?:ได้|มีการ|ทำการ|จึง)*(?:" + WORK + ")");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.DATE_WEEKEND);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        boolean result = reading.column().equals(Optional.of(ColumnRole.RESULT));
        if (!result) return;
        int from = 0;
        for (DateMention mention : reading.dates()) {
            int lineStart = Math.max(from, reading.lineStart(mention.start()));
            from = mention.end();
            Optional<BuddhistDate> day = mention.reading().existing();
            if (day.isPresent()) day(reading, mention, lineStart, day.get(), findings);
        }
    }

    /** @param from what is said of the day begins there, behind the day before on the same line */
    private static void day(Reading reading, DateMention mention, int from, BuddhistDate day, Findings findings) {
        DayOfWeek weekday = day.toLocalDate().getDayOfWeek();
        boolean weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
        if (!weekend) return;
        String name = weekday == DayOfWeek.SATURDAY ? "เสาร์" : "อาทิตย์";
        String before = reading.text().substring(from, mention.start());
        boolean meant = before.stripTrailing().endsWith(name + "ที่");
        boolean work = WORK.matcher(before).find()
                || WORK_BEHIND
                        .matcher(reading.text())
                        .region(mention.end(), reading.lineEnd(mention.end()))
                        .lookingAt();
        if (work && !meant) {
            String typed = reading.text().substring(mention.start(), mention.end());
            findings.report(Code.DATE_WEEKEND, reading, mention.start(), typed, name);
        }
    }
}
