package org.prongsai.check.date;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.prongsai.problem.Code;
import org.prongsai.problem.Place;
import org.prongsai.thai.Digits;
import org.prongsai.thai.FiscalYear;

/**
 * One subject is dated by calendar years here and by fiscal years there. Only the words right behind the same name are compared: a
 * committee of a calendar year beside a report of a fiscal year is nothing wrong.
 */
public final class YearKinds implements NotingRule, RecordRule {
    private static final Pattern DATED =
            Pattern.compile("(?<kind>ประจำปี(?:งบประมาณ)?) ?(?:พ\\.ศ\\. ?)?(?<year>[0-9]{4}|[๐-๙]{4})");

    /** So many last letters of a subject tell it from others. */
    private static final int TELLING = 22;

    /** A shorter subject is no name of anything. */
    private static final int SHORTEST = 12;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.DATE_YEAR_KIND);
    }

    /** Where a subject is dated, and how. @param subject with the year's folder, and the year that is said */
    private record Dated(String subject, Place place, String words, String kind) implements Note {}

    @Override
    public List<Dated> notes(FileReading file) {
        List<Dated> notes = new ArrayList<>();
        for (Reading reading : file.readings()) {
            if (reading.year().isPresent() && reading.hasDigits()) collect(reading, notes);
        }
        return notes;
    }

    @Override
    public void check(Survey survey, Findings findings) {
        Map<String, List<Dated>> bySubject = new LinkedHashMap<>();
        for (Dated dated : survey.notes(Dated.class)) {
            bySubject
                    .computeIfAbsent(dated.subject(), unseen -> new ArrayList<>())
                    .add(dated);
        }
        for (List<Dated> dated : bySubject.values()) {
            Dated fiscal = first(dated, "ประจำปีงบประมาณ");
            if (fiscal == null) continue;
            dated.stream()
                    .filter(other -> other.kind().equals("ประจำปี"))
                    .forEach(other ->
                            findings.report(Code.DATE_YEAR_KIND, other.place(), other.words(), fiscal.words()));
        }
    }

    private static void collect(Reading reading, List<Dated> notes) {
        FiscalYear folder = reading.year().orElseThrow();
        for (Matcher found : reading.search(DATED, "ประจำปี")) {
            String subject = subject(reading, found.start());
            if (subject.length() < SHORTEST) continue;
            String telling = subject.substring(Math.max(0, subject.length() - TELLING));
            String key = folder + " " + telling + " " + Digits.toArabic(found.group("year"));
            notes.add(new Dated(key, reading.place(found.start()), found.group(), found.group("kind")));
        }
    }

    /** The Thai letters right before the words, with a bracket and a space between. */
    private static String subject(Reading reading, int start) {
        int end = start;
        while (end > 0
                && (reading.text().charAt(end - 1) == ' ' || reading.text().charAt(end - 1) == ')')) end--;
        int from = end;
        while (end - from < TELLING && reading.isThaiLetter(from - 1)) from--;
        return reading.text().substring(from, end);
    }

    private static Dated first(List<Dated> dated, String kind) {
        return dated.stream().filter(one -> one.kind().equals(kind)).findFirst().orElse(null);
    }
}
