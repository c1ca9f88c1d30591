package org.prongsai.thai;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A day that is named within a text, with its month and year: {@code ๓๐ กุมภาพันธ์ ๒๕๖๘}, {@code 25 ก.พ. 2564}.
 *
 * @param start index of its first digit
 * @param end index behind its year
 */
public record DateMention(int start, int end, DateReading reading) {
    private static final String MONTHS = Arrays.stream(ThaiMonth.values())
            .map(month -> Pattern.quote(month.fullName()) + "|"
                    + Pattern.quote(month.abbreviation()).replace(".", ".") + "|"
                    + Pattern.quote(withoutLastDot(month)))
            .collect(Collectors.joining("|"));

    private static final Pattern DAY = Pattern.compile("(?<![\\d๐-๙/.-])(?:[0-9]{1,2}|[๐-๙]{1,2}) ?(?:เดือน ?)?(?:"
            + MONTHS + ") ?(?:พ\\.ศ\\. ?|ค\\.ศ\\. ?)?(?:[0-9]{4}|[๐-๙]{4}|[0-9]{2}|[๐-๙]{2})(?![\\d๐-๙])");

    /** By which a text speaks of a month: its name or the start of its abbreviation. */
    private static final String[] MONTH_WORDS = Arrays.stream(ThaiMonth.values())
            .flatMap(month -> Stream.of(month.fullName(), withoutLastDot(month)))
            .toArray(String[]::new);

    private static String withoutLastDot(ThaiMonth month) {
        return month.abbreviation().substring(0, month.abbreviation().length() - 1);
    }

    /** All days that a text names, in order. A day without its year is not one of them. */
    public static List<DateMention> in(String text) {
        List<DateMention> mentions = new ArrayList<>();
        for (Matcher day : Search.forDigits(DAY, text))
            mentions.add(new DateMention(day.start(), day.end(), DateReading.of(day.group())));
        return mentions;
    }

    /** The same as {@link #in(String)}, where much is known of the text. */
    public static List<DateMention> in(String text, TextSketch sketch) {
        for (String month : MONTH_WORDS) if (sketch.mayHave(month) && text.contains(month)) return in(text);
        return List.of();
    }
}
