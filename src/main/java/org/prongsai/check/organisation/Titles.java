package org.prongsai.check.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;

/** A mayor in a subdistrict organisation, or its chief executive in a municipality, was copied from another kind of body. */
public final class Titles implements TextRule {
    private static final Pattern OTHERS =
            Pattern.compile("ดูงาน|ทัศนศึกษา|เยี่ยมชม|ร่วมกับ|วิทยากร|ข้อตกลง|พ\\.ร\\.บ\\.|พระราชบัญญัติ");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ORG_ROLE_MISMATCH);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Optional<BodyKind> own = BodyKind.of(reading.survey().organisation().type());
        if (own.isEmpty()) return;
        for (BodyKind other : BodyKind.values()) {
            for (int i = 0; i < other.titles().size(); i++) {
                String wrong = other.titles().get(i);
                String right = own.get().titles().get(i);
                boolean differs = Arrays.stream(BodyKind.values())
                        .noneMatch(kind -> kind == own.get() && kind.titles().contains(wrong));
                if (differs && isFirstWith(other, wrong)) find(reading, wrong, right, findings);
            }
        }
    }

    /** Several kinds share their titles; each is looked for once. */
    private static boolean isFirstWith(BodyKind kind, String title) {
        List<BodyKind> with = Arrays.stream(BodyKind.values())
                .filter(other -> other.titles().contains(title))
                .toList();
        return with.get(0) == kind;
    }

    private static void find(Reading reading, String wrong, String right, Findings findings) {
        int at = reading.text().indexOf(wrong);
        while (at >= 0) {
            if (!OTHERS.matcher(reading.line(at)).find()) {
                findings.report(
                        Code.ORG_ROLE_MISMATCH,
                        reading,
                        at,
                        at + wrong.length(),
                        Certainty.SUGGESTED,
                        right,
                        wrong,
                        reading.survey().organisation().type(),
                        right);
            }
            at = reading.text().indexOf(wrong, at + 1);
        }
    }
}
