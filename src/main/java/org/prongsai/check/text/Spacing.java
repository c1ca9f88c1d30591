package org.prongsai.check.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.SiteRule;
import org.prongsai.check.rule.Survey;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;

/** A space stands between พ.ศ., ปี or a month and its number, in the whole of a document (หลักเกณฑ์การเว้นวรรคของราชบัณฑิตยสถาน). */
public final class Spacing implements SiteRule {
    /** What stands before a year, each with and without a space behind it. */
    private static final Map<String, Pattern> BEFORE_NUMBER = beforeNumber();

    private static Map<String, Pattern> beforeNumber() {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        patterns.put("พ.ศ.", Pattern.compile("(?<word>พ\\.ศ\\.)(?<space> ?)(?<number>[0-9๐-๙]{4})"));
        patterns.put("ปี", Pattern.compile("(?<word>ปี(?:งบประมาณ)?)(?<space> ?)(?<number>[0-9๐-๙]{4})"));
        patterns.put(
                "เดือน",
                Pattern.compile(
                        "(?<word>(?:ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค)\\.)(?<space> ?)(?<number>[0-9๐-๙]{2,4})"));
        return patterns;
    }

    private static final Pattern DOUBLE = Pattern.compile("(?<=[^\\s])(?<spaces> {2,})(?=[^\\s])");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_MISSING_SPACE, Code.TEXT_MIXED_SPACING, Code.TEXT_DOUBLE_SPACE);
    }

    @Override
    public void check(Survey survey, Findings findings) {
        survey.readingsByFile().values().forEach(readings -> {
            BEFORE_NUMBER.values().forEach(pattern -> file(readings, pattern, findings));
            readings.forEach(reading -> doubled(reading, findings));
        });
    }

    private static void file(List<Reading> readings, Pattern pattern, Findings findings) {
        int tight = 0;
        int spaced = 0;
        String spacedSample = "";
        Reading first = null;
        Match sample = null;
        for (Reading reading : readings) {
            if (!reading.hasDigits()) continue;
            Matcher found = pattern.matcher(reading.text());
            while (found.find()) {
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
