package org.prongsai.check.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.thai.ThaiWords;

/** A quotation or bracket that is opened is closed in the same text. The bracket behind a list number has no partner. */
public final class Brackets implements TextRule {
    private static final Pattern LIST_NUMBER = Pattern.compile("(?:^|[\\s(])[0-9๐-๙ก-ฮA-Za-z.]{1,4}$");
    private static final int QUOTED = 40;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_UNBALANCED_QUOTE);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (reading.sketch().mayHave('“') || reading.sketch().mayHave('”'))
            pair(reading, reading.characters(), '“', '”', findings);
        if (reading.sketch().mayHave('(') || reading.sketch().mayHave(')'))
            pair(reading, reading.characters(), '(', ')', findings);
    }

    private static void pair(Reading reading, char[] text, char opening, char closing, Findings findings) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length; i++) {
            if (text[i] == opening) open.push(i);
            if (text[i] != closing) continue;
            if (!open.isEmpty()) open.pop();
            else if (!isListNumber(reading.text(), i)) report(reading, i, closing, findings);
        }
        while (!open.isEmpty()) report(reading, open.removeLast(), opening, findings);
    }

    /** {@code 1)}, {@code ก)}. */
    private static boolean isListNumber(String text, int bracket) {
        Matcher number = LIST_NUMBER.matcher(text.substring(Math.max(0, bracket - 6), bracket));
        return number.find();
    }

    private static void report(Reading reading, int at, char sign, Findings findings) {
        String line = reading.line(at);
        String quoted =
                ThaiWords.shorten(reading.text().substring(at, Math.min(reading.lineEnd(at), at + QUOTED)), QUOTED);
        findings.report(
                Code.TEXT_UNBALANCED_QUOTE,
                reading,
                at,
                String.valueOf(sign),
                quoted.length() > 1 ? quoted : ThaiWords.shorten(line, QUOTED));
    }
}
