package org.prongsai.check.score;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;

/** A score is in points or in percent, in one of them and not in both. */
public final class Units implements TextRule {
    private static final String POINTS = "[0-9๐-๙]{1,3}(?:\\.[0-9๐-๙]{1,2})?";
    private static final Pattern BOTH = Pattern.compile("ร้อยละ ?(?<points>" + POINTS + ") ?คะแนน");
    /** A word behind the number may be its unit, unless it is one that goes on with the sentence. */
    private static final Pattern NEITHER = Pattern.compile(
            "(?:เพิ่มขึ้น|สูงขึ้น|ลดลง) ?(?<points>[0-9๐-๙]{1,2}\\.[0-9๐-๙]{2})(?![0-9๐-๙.])(?! ?(?:[%A-Za-z°]|(?!จาก|ใน|เมื่อ|และ|เป็น|ซึ่ง|โดย|ทำให้|แสดง|จึง|แต่|ส่วน|คิด|ตาม|หรือ|เพราะ|เนื่อง|อยู่|ถือ|รวม|ของ|สะท้อน)[\\u0E01-\\u0E4E]))");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.SCORE_UNIT);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.hasDigits()) return;
        for (Matcher both : reading.search(BOTH, "ร้อยละ"))
            report(
                    reading,
                    both,
                    (reading.isThaiLetter(both.start() - 1) ? " " : "") + both.group("points") + " คะแนน",
                    findings);
        for (Matcher neither : reading.search(NEITHER, "เพิ่มขึ้น", "สูงขึ้น", "ลดลง"))
            report(reading, neither, neither.group() + " คะแนน", findings);
    }

    private static void report(Reading reading, Matcher found, String right, Findings findings) {
        findings.report(
                Code.SCORE_UNIT,
                reading,
                found.start(),
                found.end(),
                Certainty.SUGGESTED,
                right,
                found.group(),
                right.strip());
    }
}
