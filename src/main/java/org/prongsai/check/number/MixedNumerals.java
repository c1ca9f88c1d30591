package org.prongsai.check.number;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.SiteRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Passage;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Code;
import org.prongsai.thai.Numerals;
import org.prongsai.thai.Search;

/** One set of papers uses one kind of digits. Where {@code numerals} says which, the site is printed so whatever is typed. */
public final class MixedNumerals implements SiteRule {
    /** Numbers that belong to words and addresses are as they are: O42, e-GP codes, file names. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![A-Za-z0-9๐-๙/:._-])(?:(?<thai>[๐-๙]+)|(?<arabic>[0-9]+))(?![A-Za-z])");

    /** A few numbers in the other kind may be quoted, such as a house number or a telephone. */
    private static final int QUOTED = 4;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.NUMBER_MIXED_NUMERALS);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        for (YearRecord year : survey.site().years()) {
            List<Reading> readings = survey.readings().stream()
                    .filter(reading -> reading.passage().year().equals(Optional.of(year.year())))
                    .filter(reading -> reading.passage().numerals() == Numerals.AS_WRITTEN)
                    .filter(reading -> reading.passage().kind() != Passage.Kind.SCORE_NAME)
                    .filter(Reading::hasDigits)
                    .toList();
            year(year, readings, findings);
        }
    }

    private static void year(YearRecord year, List<Reading> readings, Findings findings) {
        int thai = count(readings, "thai");
        int arabic = count(readings, "arabic");
        if (Math.min(thai, arabic) < QUOTED) return;
        String rare = thai < arabic ? "thai" : "arabic";
        for (Reading reading : readings) {
            for (Matcher number : Search.forDigits(NUMBER, reading.text())) {
                if (number.group(rare) == null) continue;
                findings.report(
                        Code.NUMBER_MIXED_NUMERALS,
                        reading,
                        number.start(),
                        year.year().toString(),
                        Integer.toString(thai),
                        Integer.toString(arabic));
                return;
            }
        }
    }

    private static int count(List<Reading> readings, String kind) {
        int count = 0;
        for (Reading reading : readings) {
            for (Matcher number : Search.forDigits(NUMBER, reading.text())) if (number.group(kind) != null) count++;
        }
        return count;
    }
}
