package org.prongsai.check.date;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.BuddhistDate;
import org.prongsai.thai.Digits;
import org.prongsai.thai.FiscalYear;

/**
 * A year far from the years of the record, or one of the Common Era behind a Buddhist era's word, is a slip. Plans reach into the future
 * (ยุทธศาสตร์ชาติ ๒๕๖๑ - ๒๕๘๐) and laws into the past, so only what no plan or law could name is reported; a page outside the years may tell the history of a place.
 */
public final class ImplausibleYears implements TextRule {
    private static final Pattern YEAR = Pattern.compile(
            "(?<era>(?:ประจำ)?ปี(?:งบประมาณ)? ?(?:พ\\.ศ\\. ?|พุทธศักราช ?)?|พ\\.ศ\\. ?|พุทธศักราช ?)(?<year>[0-9]{4}|[๐-๙]{4})(?![0-9๐-๙])");

    /** The first year of which a Thai law in force could be: the era of Rattanakosin's reforms. */
    private static final int FIRST = 2430;

    /** National strategies plan for twenty years. */
    private static final int AHEAD = 30;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.DATE_IMPLAUSIBLE_YEAR);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Optional<FiscalYear> latest = reading.surroundings().latestYear();
        if (latest.isEmpty() || !reading.hasDigits()) return;
        for (Matcher found : reading.search(YEAR, "ประจำปี", "ปี", "พ.ศ.", "พุทธศักราช")) {
            int year = Integer.parseInt(Digits.toArabic(found.group("year")));
            boolean buddhistSaid = found.group("era").contains("พ");
            boolean common = year >= 1800 && year < 2200;
            boolean past = year < FIRST && !common && reading.year().isEmpty();
            boolean plausible = past || year >= FIRST && year <= latest.get().year() + AHEAD || common && !buddhistSaid;
            if (plausible) continue;
            Optional<String> meant = meant(year, common, reading, latest.get())
                    .map(other -> Digits.isArabic(found.group("year").charAt(0)) ? other : Digits.toThai(other));
            findings.report(
                    Code.DATE_IMPLAUSIBLE_YEAR,
                    reading,
                    found.start("year"),
                    found.end("year"),
                    Certainty.SUGGESTED,
                    meant.orElse(found.group("year")),
                    found.group("year"),
                    found.group(),
                    meant.orElse(""));
        }
    }

    /** The year of the record that differs by one digit, the nearest to the folder's year; or the Buddhist year of a Common Era one. */
    private static Optional<String> meant(int year, boolean common, Reading reading, FiscalYear latest) {
        if (common) return Optional.of(Integer.toString(year + BuddhistDate.ERA_OFFSET));
        int near = reading.year().orElse(latest).year();
        for (int distance = 0; distance < 10; distance++) {
            for (int candidate : new int[] {near - distance, near + distance}) {
                if (differsByOneDigit(year, candidate)) return Optional.of(Integer.toString(candidate));
            }
        }
        return Optional.empty();
    }

    private static boolean differsByOneDigit(int one, int other) {
        String first = Integer.toString(one);
        String second = Integer.toString(other);
        int different = 0;
        for (int i = 0; i < first.length(); i++) if (first.charAt(i) != second.charAt(i)) different++;
        return first.length() == second.length() && different == 1;
    }
}
