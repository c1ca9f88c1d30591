package org.prongsai.check.number;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.Digits;
import org.prongsai.thai.Search;

/** A number in Thai and Arabic digits at once is misread and cannot be found. */
public final class MixedDigits implements TextRule {
    private static final Pattern NUMBER =
            Pattern.compile("[0-9๐-๙]*(?:[0-9][.,]?[๐-๙]|[๐-๙][.,]?[0-9])[0-9๐-๙.,]*(?<![.,])");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.NUMBER_TWO_KINDS);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.sketch().hasThaiDigits() || !reading.sketch().hasArabicDigits()) return;
        for (Matcher number : Search.forDigits(NUMBER, reading.text())) {
            String typed = number.group();
            long thai = typed.chars().filter(c -> c >= '๐' && c <= '๙').count();
            long all = typed.chars().filter(Digits::isDigit).count();
            String right = thai * 2 >= all ? Digits.toThai(typed) : Digits.toArabic(typed);
            findings.report(
                    Code.NUMBER_TWO_KINDS, reading, number.start(), number.end(), Certainty.SAFE, right, typed, right);
        }
    }
}
