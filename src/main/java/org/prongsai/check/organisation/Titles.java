package org.prongsai.check.organisation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    private static final Map<BodyKind, Map<String, String>> OF_OTHERS =
            Arrays.stream(BodyKind.values()).collect(Collectors.toMap(kind -> kind, Titles::ofOthers));

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ORG_ROLE_MISMATCH);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        BodyKind.of(reading.surroundings().organisation().type())
                .map(OF_OTHERS::get)
                .ifPresent(titles -> titles.forEach((wrong, right) -> find(reading, wrong, right, findings)));
    }

    /** Titles that a kind of body does not have, each with its own in place of it. */
    private static Map<String, String> ofOthers(BodyKind own) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (BodyKind other : BodyKind.values()) {
            for (int i = 0; i < other.titles().size(); i++)
                titles.putIfAbsent(other.titles().get(i), own.titles().get(i));
        }
        own.titles().forEach(titles::remove);
        return titles;
    }

    /** {@code นายกเทศมนตรีเมืองสุรินทร์}: with the name of a place that is not the body's own, somebody else is meant. */
    private static boolean isOfOtherPlace(Reading reading, int end) {
        String own = reading.surroundings().organisation().name();
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
        if (!reading.mayHave(wrong)) return;
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
                        reading.surroundings().organisation().type(),
                        right);
            }
            at = reading.text().indexOf(wrong, at + 1);
        }
    }
}
