package org.prongsai.check.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.FileRule;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.Search;
import org.prongsai.thai.ThaiMonth;

/** A space stands between พ.ศ., ปี or a month and its number, in the whole of a document (หลักเกณฑ์การเว้นวรรคของราชบัณฑิตยสถาน). */
public final class Spacing implements FileRule {
    /** What stands before a year, each with and without a space behind it. */
    private static final List<Before> BEFORE_NUMBER =
            List.of(Before.year("พ.ศ."), Before.year("ปีงบประมาณ", "ปี"), Before.month());

    /** Words before a number. */
    private record Before(Pattern pattern, String... words) {
        static Before year(String... words) {
            return of("[0-9๐-๙]{4}", words);
        }

        static Before month() {
            return of(
                    "[0-9๐-๙]{2,4}",
                    Arrays.stream(ThaiMonth.values())
                            .map(ThaiMonth::abbreviation)
                            .toArray(String[]::new));
        }

        private static Before of(String number, String... words) {
            String any = Arrays.stream(words).map(Pattern::quote).collect(Collectors.joining("|"));
            return new Before(Pattern.compile("(?<word>" + any + ")(?<space> ?)(?<number>" + number + ")"), words);
        }

        Search in(Reading reading) {
            return reading.search(pattern, words);
        }
    }

    private static final Pattern DOUBLE = Pattern.compile("(?<=[^\\s])(?<spaces> {2,})(?=[^\\s])");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_MISSING_SPACE, Code.TEXT_MIXED_SPACING, Code.TEXT_DOUBLE_SPACE);
    }

    @Override
    public void check(FileReading file, Findings findings) {
        BEFORE_NUMBER.forEach(before -> file(file.readings(), before, findings));
        file.readings().forEach(reading -> doubled(reading, findings));
    }

    private static void file(List<Reading> readings, Before before, Findings findings) {
        int tight = 0;
        int spaced = 0;
        String spacedSample = "";
        Reading first = null;
        Match sample = null;
        for (Reading reading : readings) {
            if (!reading.hasDigits()) continue;
            for (Matcher found : before.in(reading)) {
                if (!found.group("space").isEmpty()) {
                    spaced++;
                    spacedSample = found.group();
                } else {
                    tight++;
                    if (first == null) {
                        first = reading;
                        sample = new Match(found.start(), found.group());
                    }
                    missing(reading, found, findings);
                }
            }
        }
        if (tight > 0 && spaced > 0) {
            findings.report(
                    Code.TEXT_MIXED_SPACING,
                    first,
                    sample.start(),
                    sample.text(),
                    Integer.toString(tight),
                    spacedSample,
                    Integer.toString(spaced));
        }
    }

    private record Match(int start, String text) {}

    private static void missing(Reading reading, Matcher found, Findings findings) {
        String right = found.group("word") + " " + found.group("number");
        findings.report(
                Code.TEXT_MISSING_SPACE,
                reading,
                found.start(),
                found.end(),
                Certainty.SAFE,
                right,
                found.group(),
                right);
    }

    private static void doubled(Reading reading, Findings findings) {
        if (!reading.text().contains("  ")) return;
        Matcher found = DOUBLE.matcher(reading.text());
        while (found.find()) {
            int word = reading.text().lastIndexOf(' ', found.start() - 1) + 1;
            String before = reading.text().substring(Math.max(word, reading.lineStart(found.start())), found.start());
            findings.report(
                    Code.TEXT_DOUBLE_SPACE,
                    reading,
                    found.start("spaces"),
                    found.end("spaces"),
                    Certainty.SAFE,
                    " ",
                    before);
        }
    }
}
