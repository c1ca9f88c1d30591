package org.prongsai.check.text;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.ThaiLetters;

/**
 * Sara am is one character, U+0E33. Typed as nikhahit and sara aa, which converters of PDF files leave behind, it looks the same and is
 * found by no search: Unicode makes no difference of them by canonical equivalence, so that nothing repairs it on the way.
 */
public final class DecomposedSaraAm implements TextRule {
    /** A tone goes before ำ, wherever it was typed; the letter below is taken along, so that the place is that of the letter. */
    private static final Pattern DECOMPOSED =
            Pattern.compile("([\\u0E01-\\u0E2E])(?:([\\u0E48-\\u0E4B]?)\\u0E4D|\\u0E4D([\\u0E48-\\u0E4B]))\\u0E32");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_SARA_AM);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.sketch().mayHave(ThaiLetters.NIKHAHIT)) return;
        for (Respelling found : Respelling.in(reading, DECOMPOSED, DecomposedSaraAm::composed)) {
            findings.report(
                    Code.TEXT_SARA_AM,
                    reading,
                    found.start(),
                    found.end(),
                    Certainty.SAFE,
                    found.right(),
                    found.typed(),
                    found.corrected());
        }
    }

    private static String composed(MatchResult match) {
        String toneBefore = match.group(2) == null ? "" : match.group(2);
        String toneBehind = match.group(3) == null ? "" : match.group(3);
        return match.group(1) + toneBefore + toneBehind + ThaiLetters.SARA_AM;
    }
}
