package org.prongsai.check.framework;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.Search;

/** ITA is the assessment, IIT one of its tools, ITAS the system into which data are entered: they are not each other. */
public final class Confusions implements TextRule {
    private static final Pattern IIT =
            Pattern.compile("(?<![A-Za-z])(?<wrong>ITA)(?=[ ,]{1,3}EIT[ ,]{1,3}(?:และ ?)?OIT(?![A-Za-z]))");

    private static final Pattern ITA =
            Pattern.compile("(?:ผลการประเมิน|การประเมินคุณธรรม)(?:(?!ระบบ)[^\\n]){0,140}?[(](?<wrong>ITAS)[)]");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.FRAMEWORK_ABBREVIATION);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        if (!reading.mayHave("ITA")) return;
        find(reading, reading.search(IIT, "ITA"), "IIT", findings);
        if (!reading.mayHave("(ITAS)")) return;
        find(reading, reading.search(ITA, "ผลการประเมิน", "การประเมินคุณธรรม"), "ITA", findings);
    }

    private static void find(Reading reading, Search matches, String right, Findings findings) {
        for (Matcher found : matches) {
            findings.report(
                    Code.FRAMEWORK_ABBREVIATION,
                    reading,
                    found.start("wrong"),
                    found.end("wrong"),
                    Certainty.SUGGESTED,
                    right,
                    found.group("wrong"),
                    right);
        }
    }
}
