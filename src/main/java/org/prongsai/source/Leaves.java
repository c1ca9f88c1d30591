package org.prongsai.source;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.Amount;
import org.prongsai.model.ItemReference;
import org.prongsai.model.Score;
import org.prongsai.model.Site.Feature;
import org.prongsai.model.Written;
import org.prongsai.model.WrittenDate;
import org.prongsai.model.WrittenPeriod;
import org.prongsai.model.WrittenScore;
import org.prongsai.problem.Code;
import org.prongsai.thai.BuddhistDate;
import org.prongsai.thai.DateReading;
import org.prongsai.thai.Digits;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;
import org.prongsai.thai.Period;
import org.prongsai.thai.ThaiMonth;

/**
 * How each kind of scalar is read. A method gives null for what it has reported, unless the value can still be used to find
 * other problems in the same run.
 */
final class Leaves {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern NUMBER = Pattern.compile("[0-9๐-๙]+(\\.[0-9๐-๙]+)?");
    private static final Pattern GROUPED_NUMBER = Pattern.compile("[0-9๐-๙]{1,3}(,[0-9๐-๙]{3})+(\\.[0-9๐-๙]+)?");
    private static final Pattern NO_NUMBER = Pattern.compile("ไม่มี(ข้อมูล)?");
    private static final int MOST_DIGITS = 15;
    private static final Pattern AT_LEAST = Pattern.compile("(?<number>[0-9๐-๙.]+) ?(?:คะแนน)? ?ขึ้นไป");
    private static final Pattern ITEM =
            Pattern.compile("(?:(?<year>[0-9๐-๙]{4})/)?(?:(?<number>[Oo][0-9]{1,2})|(?<topic>[a-z][a-z0-9-]*))");

    private Leaves() {}

    static WrittenDate date(Written written, YamlContext yaml) {
        DateReading reading = DateReading.of(written.text());
        if (reading instanceof DateReading.Impossible day) {
            Numerals asTyped = Digits.toArabic(written.text()).equals(written.text()) ? Numerals.ARABIC : Numerals.THAI;
            String last = asTyped.ofGenerated(Integer.toString(BuddhistDate.lastDayOf(day.year(), day.month())));
            String month =
                    ThaiMonth.of(day.month()).fullName() + " " + asTyped.ofGenerated(Integer.toString(day.year()));
            yaml.report(Code.DATE_IMPOSSIBLE, written.place(), written.text(), month, last);
        } else if (reading instanceof DateReading.Unreadable) {
            yaml.report(Code.DATE_UNREADABLE, written.place(), written.text());
        }
        return new WrittenDate(written, reading.existing());
    }

    static WrittenPeriod period(Written written, YamlContext yaml) {
        Optional<Period> period = Period.of(written.text());
        if (period.isEmpty()) yaml.report(Code.PERIOD_UNREADABLE, written.place(), written.text());
        return new WrittenPeriod(written, period);
    }

    static FiscalYear fiscalYear(Written written, YamlContext yaml) {
        Integer year = whole(written, yaml);
        if (year == null) return null;
        if (FiscalYear.isPlausible(year)) return new FiscalYear(year);
        String buddhist = year > 1900 && year < 2100 ? Integer.toString(year + BuddhistDate.ERA_OFFSET) : "";
        yaml.report(Code.YEAR_IMPLAUSIBLE, written.place(), written.text(), buddhist);
        return null;
    }

    /** A whole number from 0, in digits of one kind and without leading zeros. */
    static Integer whole(Written written, YamlContext yaml) {
        String text = written.text();
        OptionalInt value = Digits.value(text);
        if (value.isPresent() && (text.length() == 1 || Digits.toArabic(text).charAt(0) != '0'))
            return value.getAsInt();
        yaml.report(wrongNumber(text), written.place(), text);
        return null;
    }

    /** A score out of 100, or only its lower bound: {@code ๘๗.๑๓}, {@code ๘๕ คะแนนขึ้นไป}. */
    static Score score(Written written, YamlContext yaml) {
        Matcher bound = AT_LEAST.matcher(written.text());
        String number = bound.matches() ? bound.group("number") : written.text();
        boolean usable = NUMBER.matcher(number).matches() && !Digits.mixesKindsInOneNumber(number.replace(".", ""));
        if (!usable || hasLeadingZero(number)) {
            yaml.report(wrongNumber(number), written.place(), written.text());
            return null;
        }
        BigDecimal points = new BigDecimal(Digits.toArabic(number));
        if (Score.isInRange(points)) {
            return new Score(written.text(), points, bound.matches() ? Score.Bound.AT_LEAST : Score.Bound.EXACT);
        }
        yaml.report(Code.NUMBER_OUT_OF_RANGE, written.place(), written.text(), "0", "100");
        return null;
    }

    /** A score with its place. */
    static WrittenScore writtenScore(Written written, YamlContext yaml) {
        Score score = score(written, yaml);
        return score == null ? null : new WrittenScore(score, written.place());
    }

    /**
     * A number of a chart from 0, {@code 25,000.50}; only its lower bound, {@code 85 ขึ้นไป}; or that there is none,
     * {@code ไม่มี}. One that has been reported counts as none, so that the others keep their places.
     */
    static Amount amount(Written written, YamlContext yaml) {
        Matcher bound = AT_LEAST.matcher(written.text());
        Optional<BigDecimal> number = NO_NUMBER.matcher(written.text()).matches()
                ? Optional.empty()
                : number(bound.matches() ? bound.group("number") : written.text(), written, yaml);
        Score.Bound known = bound.matches() ? Score.Bound.AT_LEAST : Score.Bound.EXACT;
        return new Amount(written.text(), number, known, written.place());
    }

    private static Optional<BigDecimal> number(String text, Written written, YamlContext yaml) {
        String plain = GROUPED_NUMBER.matcher(text).matches() ? text.replace(",", "") : text;
        boolean usable = NUMBER.matcher(plain).matches() && !Digits.mixesKindsInOneNumber(plain.replace(".", ""));
        if (!usable || hasLeadingZero(plain)) {
            yaml.report(usable ? Code.NUMBER_LEADING_ZERO : wrongDigits(plain), written.place(), written.text());
            return Optional.empty();
        }
        if (plain.length() <= MOST_DIGITS) return Optional.of(new BigDecimal(Digits.toArabic(plain)));
        yaml.report(Code.NUMBER_OUT_OF_RANGE, written.place(), written.text(), "0", "9".repeat(MOST_DIGITS));
        return Optional.empty();
    }

    private static Code wrongDigits(String text) {
        return NUMBER.matcher(text).matches() ? Code.NUMBER_MIXED_DIGITS : Code.NUMBER_UNREADABLE;
    }

    private static Code wrongNumber(String text) {
        boolean number = NUMBER.matcher(text).matches();
        if (number && Digits.mixesKindsInOneNumber(text.replace(".", ""))) return Code.NUMBER_MIXED_DIGITS;
        if (number && hasLeadingZero(text)) return Code.NUMBER_LEADING_ZERO;
        return number && text.contains(".") ? Code.NUMBER_NOT_WHOLE : Code.NUMBER_UNREADABLE;
    }

    private static boolean hasLeadingZero(String text) {
        String arabic = Digits.toArabic(text);
        return arabic.length() > 1 && arabic.charAt(0) == '0' && arabic.charAt(1) != '.';
    }

    static Id id(Written written, YamlContext yaml) {
        if (!ID.matcher(written.text()).matches()) yaml.report(Code.ID_INVALID, written.place(), written.text());
        return new Id(written);
    }

    static YearYaml.Round round(Written written, YamlContext yaml) {
        Integer months = whole(written, yaml);
        if (months == null) return null;
        if (months == 6 || months == 12) return new YearYaml.Round(months);
        yaml.report(Code.YAML_UNKNOWN_VALUE, written.place(), written.text(), "", "6, 12");
        return null;
    }

    /** {@code true} and {@code false}; other words for them mean different things to different readers of YAML. */
    static Feature feature(Written written, YamlContext yaml) {
        if (written.text().equals("true")) return Feature.ON;
        if (written.text().equals("false")) return Feature.OFF;
        yaml.report(Code.BOOLEAN_UNREADABLE, written.place(), written.text());
        return null;
    }

    static Colour colour(Written written, YamlContext yaml) {
        if (COLOUR.matcher(written.text()).matches())
            return new Colour(written.text().toLowerCase(java.util.Locale.ROOT), written.place());
        yaml.report(Code.COLOUR_UNREADABLE, written.place(), written.text());
        return null;
    }

    static URI url(Written written, YamlContext yaml) {
        try {
            URI url = new URI(written.text());
            boolean usable = ("https".equals(url.getScheme()) || "http".equals(url.getScheme()))
                    && url.getHost() != null
                    && url.getRawQuery() == null
                    && url.getRawFragment() == null
                    && url.getRawPath().endsWith("/");
            if (usable) return url;
        } catch (URISyntaxException e) {
            // reported below, with every other address that cannot be used
        }
        yaml.report(Code.URL_UNREADABLE, written.place(), written.text());
        return null;
    }

    static ItemReference item(Written written, YamlContext yaml) {
        Matcher item = ITEM.matcher(written.text());
        if (!item.matches()) {
            yaml.report(Code.ITEM_UNREADABLE, written.place(), written.text());
            return null;
        }
        String key = item.group("number") != null
                ? item.group("number").toUpperCase(java.util.Locale.ROOT)
                : item.group("topic");
        Optional<FiscalYear> year = Optional.empty();
        if (item.group("year") != null) {
            FiscalYear typed = fiscalYear(new Written(item.group("year"), written.origin()), yaml);
            if (typed == null) return null;
            year = Optional.of(typed);
        }
        return new ItemReference(year, key, written.place());
    }
}
