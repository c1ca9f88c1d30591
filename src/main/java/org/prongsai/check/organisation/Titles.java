package org.prongsai.check.organisation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.Gazetteer;

/** A mayor in a subdistrict organisation, or its chief executive in a municipality, was copied from another kind of body. */
public final class Titles implements TextRule {
    private static final Pattern OTHERS =
            Pattern.compile("ดูงาน|ทัศนศึกษา|เยี่ยมชม|ร่วมกับ|วิทยากร|ข้อตกลง|พ\\.ร\\.บ\\.|พระราชบัญญัติ");

    private static final Pattern KIND = Pattern.compile(" ?(?:ตำบล|เมือง|นคร) ?");

    /** Names of places that are shorter are words as well. */
    private static final int SHORTEST = 4;

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

    /** {@code นายกเทศมนตรีเมืองสุรินทร์}: with the name of a place that is not the body's own, somebody else is meant. */
    private static boolean isOfOtherPlace(Reading reading, int end) {
        String own = reading.survey().organisation().name();
        Matcher kind = KIND.matcher(reading.text()).region(end, reading.text().length());
        int behind = kind.lookingAt() ? kind.end() : end;
        return isOtherName(reading.text(), end, own) || isOtherName(reading.text(), behind, own);
    }

    private static boolean isOtherName(String text, int start, String own) {
        Optional<String> name = Gazetteer.load().longestNameAt(text, start);
        return !text.startsWith(own, start)
                && name.filter(found -> found.length() >= SHORTEST).isPresent();
    }

    private static void find(Reading reading, String wrong, String right, Findings findings) {
        int at = reading.text().indexOf(wrong);
        while (at >= 0) {
            boolean others = OTHERS.matcher(reading.line(at)).find() || isOfOtherPlace(reading, at + wrong.length());
            if (!others) {
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
