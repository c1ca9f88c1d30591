package org.prongsai.check.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;

/** A space stands between Thai and Latin words (หลักเกณฑ์การเว้นวรรคของราชบัณฑิตยสถาน). */
public final class JoinedLatin implements TextRule {
    private static final Pattern JOINED = Pattern.compile(
            "(?<before>[\\u0E01-\\u0E45\\u0E47-\\u0E4E]{1,12})?(?<latin>[A-Za-z][A-Za-z]+)(?<after>[\\u0E01-\\u0E4E]{1,12})?");

    /** Names of files and addresses are no words. */
    private static final Pattern ADDRESS = Pattern.compile("[@/:._=&#-]");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_JOINED_LATIN);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (reading.text().chars().noneMatch(character -> character >= 'A' && character <= 'z')) return;
        Matcher joined = JOINED.matcher(reading.text());
        while (joined.find()) {
            if (joined.group("before") == null && joined.group("after") == null) continue;
            if (isAddress(reading.text(), joined.start("latin"), joined.end("latin"))) continue;
            String right = (joined.group("before") == null ? "" : joined.group("before") + " ")
                    + joined.group("latin")
                    + (joined.group("after") == null ? "" : " " + joined.group("after"));
            findings.report(
                    Code.TEXT_JOINED_LATIN,
                    reading,
                    joined.start(),
                    joined.end(),
                    Certainty.SUGGESTED,
                    right,
                    joined.group(),
                    joined.group("latin"),
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
