package org.prongsai.check.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.ThaiLetters;
import org.prongsai.thai.WordSpans;

/** A space stands between Thai and Latin words (หลักเกณฑ์การเว้นวรรคของราชบัณฑิตยสถาน). */
public final class JoinedLatin implements TextRule {
    private static final int SHORTEST = 2;

    /** Names of files and addresses are no words. */
    private static final Pattern ADDRESS = Pattern.compile("[@/:._=&#-]");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_JOINED_LATIN);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.hasLatin()) return;
        char[] text = reading.characters();
        for (int i = 0; i < text.length; i++) {
            if (!isLatin(text[i])) continue;
            int start = i;
            while (i < text.length && isLatin(text[i])) i++;
            if (i - start >= SHORTEST) latin(reading, start, i, findings);
        }
    }

    private static boolean isLatin(char letter) {
        return letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
    }

    private static void latin(Reading reading, int latinStart, int latinEnd, Findings findings) {
        String text = reading.text();
        boolean before = reading.isThaiLetter(latinStart - 1) && text.charAt(latinStart - 1) != ThaiLetters.MAI_YAMOK;
        boolean after = reading.isThaiLetter(latinEnd);
        if (!before && !after || isAddress(text, latinStart, latinEnd)) return;
        WordSpans words = reading.wordsAround(before ? latinStart - 1 : latinStart, after ? latinEnd + 1 : latinEnd);
        int start = before ? words.start(words.wordAt(latinStart - 1)) : latinStart;
        int end = after ? words.end(words.wordAt(latinEnd)) : latinEnd;
        String latin = text.substring(latinStart, latinEnd);
        String right = text.substring(start, latinStart)
                + (before ? " " : "")
                + latin
                + (after ? " " : "")
                + text.substring(latinEnd, end);
        findings.report(
                Code.TEXT_JOINED_LATIN,
                reading,
                start,
                end,
                Certainty.SUGGESTED,
                right,
                text.substring(start, end),
                latin,
                right);
    }

    private static boolean isAddress(String text, int start, int end) {
        boolean before =
                start > 0 && ADDRESS.matcher(text.substring(start - 1, start)).matches();
        boolean after = end < text.length()
                && ADDRESS.matcher(text.substring(end, end + 1)).matches();
        return before || after;
    }
}
