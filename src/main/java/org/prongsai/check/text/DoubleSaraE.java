package org.prongsai.check.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.ThaiLetters;

/** Sara ae is one character, U+0E41. Two sara e in front of a consonant look the same, but are found by no search and sort elsewhere. */
public final class DoubleSaraE implements TextRule {
    /** Of three in a row nobody can tell which one is too many. */
    private static final Pattern DOUBLE = Pattern.compile("(?<!\\u0E40)\\u0E40\\u0E40(?=[\\u0E01-\\u0E2E])");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_DOUBLE_SARA_E);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.sketch().mayHave(ThaiLetters.SARA_E) || !reading.text().contains("\u0E40\u0E40")) return;
        String right = String.valueOf(ThaiLetters.SARA_AE);
        for (Respelling found : Respelling.in(reading, DOUBLE, match -> right)) {
            findings.report(
                    Code.TEXT_DOUBLE_SARA_E,
                    reading,
                    found.start(),
                    found.end(),
                    Certainty.SAFE,
                    found.right(),
                    found.typed(),
                    found.corrected());
        }
    }
}
