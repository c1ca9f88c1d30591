package org.prongsai.check.date;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.FileReading;
import org.prongsai.check.rule.FileRule;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.Surroundings;
import org.prongsai.markdown.Heading;
import org.prongsai.model.Passage;
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.thai.Digits;
import org.prongsai.thai.FiscalYear;

/**
 * A heading's year is that of what stands below it: titles and covers have the year of their folder, and an analysis of results the year
 * that was assessed.
 */
public final class HeadingYears implements FileRule {
    private static final Pattern YEAR = Pattern.compile("ปีงบประมาณ ?(?:พ\\.ศ\\. ?)?(?<year>[0-9]{4}|[๐-๙]{4})");
    private static final Pattern ANALYSIS = Pattern.compile("วิเคราะห์ผลการประเมิน|ผลการวิเคราะห์");
    private static final Pattern FROM_RESULTS = Pattern.compile("ผลการประเมิน[^\\n]{0,40}?" + YEAR.pattern());

    @Override
    public Set<Code> codes() {
        return Set.of(Code.DATE_HEADING_YEAR);
    }

    @Override
    public void check(FileReading file, Findings findings) {
        for (Reading reading : file.readings()) {
            Passage.Kind kind = reading.kind();
            boolean titles = kind == Passage.Kind.COVER || kind == Passage.Kind.RUNNING;
            if (titles) reading.year().ifPresent(year -> title(reading, year, findings));
            if (kind == Passage.Kind.BODY && file.isDocument()) headings(file.headings(), reading, findings);
        }
    }

    private static void title(Reading reading, FiscalYear folder, Findings findings) {
        Matcher found = YEAR.matcher(reading.text());
        while (found.find()) {
            int year = year(found);
            if (year != folder.year())
                report(reading.place(found.start("year")), found.group("year"), folder, findings);
        }
    }

    /** A heading about an analysis, against the year of the results of which the text right below it speaks. */
    private static void headings(List<Heading> headings, Reading body, Findings findings) {
        Optional<FiscalYear> assessed = body.surroundingYear().flatMap(Surroundings.Year::assessed);
        if (assessed.isEmpty() || assessed.equals(body.year())) return;
        String text = body.text();
        for (Heading heading : headings) {
            Matcher found = YEAR.matcher(heading.text());
            boolean analysis = ANALYSIS.matcher(heading.text()).find() && found.find();
            if (!analysis || year(found) == assessed.get().year()) continue;
            int below = text.indexOf('\n', Math.max(0, text.indexOf(heading.text())));
            Matcher results = FROM_RESULTS.matcher(text);
            boolean saysSo = below >= 0
                    && results.find(below)
                    && results.start() - below < 400
                    && year(results) == assessed.get().year();
            if (saysSo) report(heading.place(), found.group("year"), assessed.get(), findings);
        }
    }

    private static int year(Matcher found) {
        return Integer.parseInt(Digits.toArabic(found.group("year")));
    }

    private static void report(Place place, String typed, FiscalYear right, Findings findings) {
        String year = Digits.isArabic(typed.charAt(0)) ? right.toString() : Digits.toThai(right.toString());
        findings.report(Code.DATE_HEADING_YEAR, place, typed, year);
    }
}
