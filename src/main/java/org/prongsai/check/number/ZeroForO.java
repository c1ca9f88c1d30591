package org.prongsai.check.number;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.model.ColumnRole;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.Digits;

/** Items of the disclosure assessment have the letter O before their number; a zero, or a letter of another script, is none. */
public final class ZeroForO implements TextRule {
    private static final Pattern CITED = Pattern.compile(
            "(?:ข้อ(?:ที่)? ?|(?:OIT|รายการ) ?\\(?|[(] ?)(?<item>[0๐](?:[1-9][0-9]?|[๑-๙][๐-๙]?)|[\\u041E\\u043E\\u039F\\u03BF](?:[0-9]{1,2}|[๐-๙]{1,2}))(?![0-9๐-๙./-])");

    private static final Pattern ALONE = Pattern.compile(
            "\\s*(?<item>[0๐](?:[1-9][0-9]|[๑-๙][๐-๙])|[\\u041E\\u043E\\u039F\\u03BF](?:[0-9]{1,2}|[๐-๙]{1,2}))\\s*");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.NUMBER_ZERO_FOR_O);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.hasDigits()) return;
        for (Matcher cited : reading.search(CITED, "ข้อ", "OIT", "รายการ", "(")) {
            boolean bracketOnly = cited.group().startsWith("(");
            if (!bracketOnly) report(reading, cited, findings);
        }
        boolean item = reading.column().equals(Optional.of(ColumnRole.ITEM));
        Matcher alone = ALONE.matcher(reading.text());
        if (item && alone.matches()) report(reading, alone, findings);
    }

    private static void report(Reading reading, Matcher found, Findings findings) {
        String typed = found.group("item");
        String right = "O" + Digits.toArabic(typed.substring(1));
        findings.report(
                Code.NUMBER_ZERO_FOR_O,
                reading,
                found.start("item"),
                found.end("item"),
                Certainty.SAFE,
                right,
                typed,
                right);
    }
}
