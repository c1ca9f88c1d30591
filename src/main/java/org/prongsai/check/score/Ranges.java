package org.prongsai.check.score;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.model.Score;
import org.prongsai.problem.Code;
import org.prongsai.thai.Digits;

/** Scores are out of 100. Only numbers that a text calls a score with decimals are judged; a sum of points may be anything. */
public final class Ranges implements TextRule {
    private static final Pattern SCORE =
            Pattern.compile("(?:ได้คะแนน|คะแนนเท่ากับ|คะแนนรวม|ได้) ?(?<points>[0-9๐-๙]{3}\\.[0-9๐-๙]{2}) ?คะแนน");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.SCORE_OUT_OF_RANGE);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.hasDigits()) return;
        for (Matcher score : reading.search(SCORE, "ได้", "คะแนนเท่ากับ", "คะแนนรวม")) {
            BigDecimal points = new BigDecimal(Digits.toArabic(score.group("points")));
            if (!Score.isInRange(points)) {
                findings.report(Code.SCORE_OUT_OF_RANGE, reading, score.start("points"), score.group("points"));
            }
        }
    }
}
