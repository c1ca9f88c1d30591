package org.prongsai.check.text;

import java.util.Set;
import java.util.regex.Matcher;
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
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    /** Names of files and addresses are no words. */
    private static final Pattern ADDRESS = Pattern.compile("[@/:._=&#-]");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_JOINED_LATIN);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.hasLatin()) return;
        Matcher latin = LATIN.matcher(reading.text());
        WordSpans words = reading.words();
        while (latin.find()) {
            boolean before = reading.isThaiLetter(latin.start() - 1)
                    && reading.text().charAt(latin.start() - 1) != ThaiLetters.MAI_YAMOK;
            boolean after = reading.isThaiLetter(latin.end());
            if (!before && !after || isAddress(reading.text(), latin.start(), latin.end())) continue;
            int start = before ? words.start(words.wordAt(latin.start() - 1)) : latin.start();
            int end = after ? words.end(words.wordAt(latin.end())) : latin.end();
            String right = reading.text().substring(start, latin.start())
                    + (before ? " " : "")
                    + latin.group()
                    + (after ? " " : "")
                    + reading.text().substring(latin.end(), end);
            findings.report(
                    Code.TEXT_JOINED_LATIN,
                    reading,
                    start,
                    end,
                    Certainty.SUGGESTED,
                    right,
                    reading.text().substring(start, end),
                    latin.group(),
                    right);
        }
    }

    private static boolean isAddress(String text, int start, int end) {
        boolean before =
                start > 0 && ADDRESS.matcher(text.substring(start - 1, start)).matches();
        boolean after = end < text.length()
                && ADDRESS.matcher(text.substring(end, end + 1)).matches();
        return before || after;
    }
}
