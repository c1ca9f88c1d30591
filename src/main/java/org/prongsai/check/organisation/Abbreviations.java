package org.prongsai.check.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;

/** Word processors turn อบต. into อบรม. (training): before a name, or where a body is spoken of, the abbreviation is meant. */
public final class Abbreviations implements TextRule {
    private static final Pattern TRAINING = Pattern.compile(
            "(?<before>(?:เว็บไซต์|เวบไซต์|[Ww]ebsite|เพจ|ของ|ใน) ?)?(?<word>อบรม\\.)(?<after>[\\u0E01-\\u0E4E])?");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ORG_ABBREVIATION);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Optional<BodyKind> kind =
                BodyKind.of(reading.surroundings().organisation().type());
        if (kind.isEmpty() || !reading.mayHave("อบรม.")) return;
        String own = reading.surroundings().organisation().name();
        Matcher found = TRAINING.matcher(reading.text());
        while (found.find()) {
            boolean alone = !reading.isThaiLetter(found.start("word") - 1);
            boolean name =
                    reading.text().substring(found.end("word")).stripLeading().startsWith(own);
            boolean body = found.group("before") != null || name || alone && found.group("after") != null;
            if (!body) continue;
            String meant = kind.get().abbreviation();
            findings.report(
                    Code.ORG_ABBREVIATION,
                    reading,
                    found.start("word"),
                    found.end("word"),
                    Certainty.SUGGESTED,
                    meant,
                    found.group("word"),
                    meant);
        }
    }
}
