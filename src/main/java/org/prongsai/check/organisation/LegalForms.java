package org.prongsai.check.organisation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;

/** องค์กรบริหารส่วนตำบล is no body: the law calls it องค์การ (พ.ร.บ. สภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537). */
public final class LegalForms implements TextRule {
    private static final Pattern WRONG = Pattern.compile("องค์กร ?บริหาร ?ส่วน ?(?:ตำบล|จังหวัด)");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ORG_LEGAL_FORM);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Matcher wrong : reading.search(WRONG, "องค์กร")) {
            String right = wrong.group().replaceFirst("องค์กร", "องค์การ").replace(" ", "");
            findings.report(
                    Code.ORG_LEGAL_FORM,
                    reading,
                    wrong.start(),
                    wrong.end(),
                    Certainty.SAFE,
                    right,
                    wrong.group(),
                    right);
        }
    }
}
