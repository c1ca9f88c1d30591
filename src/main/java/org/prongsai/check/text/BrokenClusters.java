package org.prongsai.check.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.CanonicalText;

/** Marks that no Thai letter can bear so come from converted files (the order of Thai characters: มอก. 1566). */
public final class BrokenClusters implements TextRule {
    /** Checked against the words of a dictionary, Pali and Sanskrit ones among them. */
    private static final Pattern BROKEN = Pattern.compile(
            "(?<![\\u0E01-\\u0E2E\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E])[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]"
                    + "|[\\u0E31\\u0E34-\\u0E39\\u0E47]{2}"
                    + "|[\\u0E48-\\u0E4B][\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4B]"
                    + "|\\u0E4C[\\u0E30-\\u0E3A\\u0E45\\u0E47-\\u0E4E]"
                    + "|[\\u0E31\\u0E35-\\u0E37\\u0E39\\u0E3A\\u0E47-\\u0E4B\\u0E4D\\u0E4E]\\u0E4C"
                    + "|\\u0E47[\\u0E48-\\u0E4B]"
                    + "|(?<![\\u0E01-\\u0E2E\\u0E48-\\u0E4B\\u0E32\\u0E4D])\\u0E30"
                    + "|(?<![\\u0E01-\\u0E2E\\u0E48-\\u0E4B\\u0E4D])\\u0E32"
                    + "|(?<![\\u0E01-\\u0E2E\\u0E48-\\u0E4B])\\u0E33"
                    + "|(?<![\\u0E24\\u0E26])\\u0E45"
                    + "|[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4C]\\u0E4D"
                    + "|\\u0E4D[\\u0E31\\u0E34-\\u0E3A\\u0E47\\u0E4A-\\u0E4E]"
                    + "|[\\u0E31\\u0E34-\\u0E39\\u0E47-\\u0E4E]\\u0E3A"
                    + "|\\u0E3A[\\u0E30-\\u0E3A\\u0E47-\\u0E4E]"
                    + "|[\\u0E41-\\u0E44](?![\\u0E01-\\u0E2E])"
                    + "|\\u0E40(?![\\u0E01-\\u0E2E\\u0E40])"
                    + "|[\\u0E31\\u0E37][\\u0E48-\\u0E4B]?(?![\\u0E01-\\u0E2E\\u0E31\\u0E34-\\u0E39\\u0E47-\\u0E4E])"
                    + "|(?<!\\u0E01)\\u0E47(?![\\u0E01-\\u0E2E\\u0E31\\u0E34-\\u0E39\\u0E47-\\u0E4E])");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_BROKEN_CLUSTER);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Matcher broken = BROKEN.matcher(reading.text());
        int told = -1;
        while (broken.find()) {
            if (broken.start() < told || isOtherRules(reading, broken.start(), broken.end())) continue;
            int start = reading.runStart(broken.start());
            int end = reading.runEnd(broken.end());
            told = end;
            String typed = reading.text().substring(start, end);
            String canonical = CanonicalText.of(typed);
            boolean mends =
                    !canonical.equals(typed) && !BROKEN.matcher(canonical).find();
            findings.report(
                    Code.TEXT_BROKEN_CLUSTER,
                    reading,
                    start,
                    end,
                    mends ? Certainty.SAFE : Certainty.SUGGESTED,
                    mends ? canonical : typed,
                    typed,
                    mends ? canonical : "");
        }
    }

    /** A space inside a word, or a letter of another script, is the finding then. */
    private static boolean isOtherRules(Reading reading, int start, int end) {
        String text = reading.text();
        boolean spaced = end < text.length() && text.charAt(end) == ' ' || start > 0 && text.charAt(start - 1) == ' ';
        boolean alone = reading.runEnd(start) - reading.runStart(start) < 2;
        boolean foreign = start > 0 && !reading.isThaiLetter(start - 1) && Character.isLetter(text.charAt(start - 1));
        boolean foreignNext = end < text.length()
                && !reading.isThaiLetter(end)
                && Character.isLetter(text.charAt(end))
                && text.charAt(end) > 0x250;
        return spaced || alone || foreign || foreignNext;
    }
}
