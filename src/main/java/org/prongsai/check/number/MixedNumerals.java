package org.prongsai.check.number;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Note;
import org.prongsai.check.rule.NotingRule;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.model.Passage;
import org.prongsai.model.YearRecord;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;
import org.prongsai.thai.Search;

/** One set of papers uses one kind of digits. Where {@code numerals} says which, the site is printed so whatever is typed. */
public final class MixedNumerals implements NotingRule, RecordRule {
    /** Numbers that belong to words and addresses are as they are: O42, e-GP codes, file names. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![A-Za-z0-9๐-๙/:._-])(?:(?<thai>[๐-๙]+)|(?<arabic>[0-9]+))(?![A-Za-z])");

    /** A few numbers in the other kind may be quoted, such as a house number or a telephone. */
    private static final int QUOTED = 4;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.NUMBER_MIXED_NUMERALS);
    }

    /** Numbers of one kind of digits: how many, and where the first stands. */
    private record Count(int times, Optional<Place> first) {
        private static final Count NONE = new Count(0, Optional.empty());

        Count and(Count later) {
            return new Count(times + later.times(), first.or(later::first));
        }
    }

    /** The numbers in the papers of a year. */
    private record Numbers(FiscalYear year, Count thai, Count arabic) implements Note {
        Numbers and(Numbers later) {
            return new Numbers(year, thai.and(later.thai()), arabic.and(later.arabic()));
        }
    }

    @Override
    public List<Numbers> notes(FileReading file) {
        return file.readings().stream()
                .filter(MixedNumerals::isJudged)
                .map(reading ->
                        new Numbers(reading.year().orElseThrow(), count(reading, "thai"), count(reading, "arabic")))
                .reduce(Numbers::and)
                .stream()
                .toList();
    }

    private static boolean isJudged(Reading reading) {
        return reading.year().isPresent()
                && reading.numerals() == Numerals.AS_WRITTEN
                && reading.kind() != Passage.Kind.SCORE_NAME
                && reading.hasDigits();
    }

    private static Count count(Reading reading, String kind) {
        int times = 0;
        int first = 0;
        for (Matcher number : Search.forDigits(NUMBER, reading.text())) {
            if (number.group(kind) == null) continue;
            if (times == 0) first = number.start();
            times++;
        }
        return times == 0 ? Count.NONE : new Count(times, Optional.of(reading.place(first)));
    }

    @Override
    public void check(Survey survey, Findings findings) {
        List<Numbers> all = survey.notes(Numbers.class);
        for (YearRecord year : survey.years()) {
            all.stream()
                    .filter(numbers -> numbers.year().equals(year.year()))
                    .reduce(Numbers::and)
                    .ifPresent(numbers -> year(numbers, findings));
        }
    }

    private static void year(Numbers numbers, Findings findings) {
        int thai = numbers.thai().times();
        int arabic = numbers.arabic().times();
        if (Math.min(thai, arabic) < QUOTED) return;
        Count rare = thai < arabic ? numbers.thai() : numbers.arabic();
        findings.report(
                Code.NUMBER_MIXED_NUMERALS,
                rare.first().orElseThrow(),
                numbers.year().toString(),
                Integer.toString(thai),
                Integer.toString(arabic));
    }
}
