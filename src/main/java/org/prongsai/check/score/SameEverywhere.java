package org.prongsai.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.PreparedRule;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.RecordRule;
import org.prongsai.check.rule.Surroundings;
import org.prongsai.check.rule.Survey;
import org.prongsai.check.score.KnownScores.Known;
import org.prongsai.check.score.KnownScores.Subject;
import org.prongsai.model.Assessment;
import org.prongsai.model.Passage;
import org.prongsai.model.Score;
import org.prongsai.problem.Code;
import org.prongsai.thai.Digits;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.PhraseIndex;

/**
 * A score has one value per year, in assessment files and in every text. A text is judged where it names an indicator, a question or the
 * total, and then a number of points that no year has for it.
 */
public final class SameEverywhere implements PreparedRule, RecordRule {
    private static final String POINTS =
            "(?<![0-9๐-๙./-])(?<![0-9๐-๙],)[0-9๐-๙]{1,3}(?:\\.[0-9๐-๙]{1,2})?(?![0-9๐-๙/])(?!\\.[0-9๐-๙])";

    /** A number of points: with decimals, or followed by its unit. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<points>" + POINTS + ")(?<unit> ?คะแนน| ?%)?(?<bound> ?ขึ้นไป)?");

    private static final Pattern TOTAL = Pattern.compile(
            "(?:คะแนน)?(?:โดย|ใน)?ภาพรวม(?:ได้คะแนน|อยู่ที่|เท่ากับ| )*|คะแนนรวม(?: ?ITA)?|คะแนนการประเมินรวม|(?<![0-9๐-๙] )(?<![0-9๐-๙])คะแนน ITA(?: ได้| ปี[^0-9๐-๙]*[0-9๐-๙]{4} ได้)?");

    private static final Pattern TOOL =
            Pattern.compile("(?<![A-Za-z])(?<tool>IIT|EIT|OIT)(?![A-Za-z])(?: ?ส่วนที่ ?(?<part>[0-9๐-๙]))?");

    private static final Pattern ITEM = Pattern.compile("(?<![A-Za-z])O[0-9]{1,2}(?![0-9])");

    /** Another scheme than ITA; its scores are not those of ITA. */
    private static final Pattern OTHER_SCHEME = Pattern.compile("(?<![A-Za-z])(?:LPA|Core Team|PMQA)(?![A-Za-z])");

    /** What is behind these is of a part of the subject: a question, an indicator below an indicator. */
    private static final Pattern PART =
            Pattern.compile("(?<![A-Za-z])[ieIE] ?[0-9๐-๙]{1,2}(?![0-9๐-๙])|ข้อคำถาม|ตัวชี้วัดย่อย");

    private static final Pattern BY_NUMBER =
            Pattern.compile("ตัวชี้วัดที่ ?(?<number>[0-9]{1,2}|[๐-๙]{1,2})(?![0-9๐-๙])");

    /** How far behind its subject a score may stand. */
    private static final int REACH = 110;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.SCORE_DIFFERS, Code.SCORE_PRECISION);
    }

    /** Something that has a score, as a text names it. */
    private record Mention(int start, int end, Subject subject) {}

    @Override
    public Reader prepare(Surroundings surroundings) {
        KnownScores known = new KnownScores(surroundings);
        PhraseIndex names = new PhraseIndex(known.names());
        return (reading, findings) -> {
            Passage.Kind kind = reading.kind();
            boolean said = kind == Passage.Kind.BODY || kind == Passage.Kind.CELL || kind == Passage.Kind.SUMMARY;
            boolean judged = said && reading.hasDigits() && !known.assessments().isEmpty();
            if (judged) text(reading, known, names, findings);
        };
    }

    @Override
    public void check(Survey survey, Findings findings) {
        files(new KnownScores(survey.surroundings()), findings);
    }

    /** Two lines of assessment files that say the same of the same year. */
    private static void files(KnownScores known, Findings findings) {
        for (Assessment assessment : known.assessments()) {
            for (Assessment.Line line : assessment.lines()) {
                Subject subject = known.subjectOf(line, assessment);
                List<Known> all = known.of(subject);
                for (Known one : all) {
                    if (!one.place().equals(line.place())) continue;
                    all.stream()
                            .filter(other -> other.year().equals(one.year())
                                    && other.place().compareTo(one.place()) < 0)
                            .filter(other ->
                                    other.score().points().compareTo(one.score().points()) != 0)
                            .findFirst()
                            .ifPresent(other -> report(subject, one, other, findings));
                }
            }
        }
    }

    private static void report(Subject subject, Known one, Known other, Findings findings) {
        findings.report(
                Code.SCORE_DIFFERS,
                one.place(),
                subject.name(),
                one.year().toString(),
                one.score().written(),
                other.place().toString(),
                other.score().written());
    }

    private static void text(Reading reading, KnownScores known, PhraseIndex names, Findings findings) {
        List<Mention> mentions = mentions(reading, known, names);
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            int next = i + 1 < mentions.size()
                    ? mentions.get(i + 1).start()
                    : reading.text().length();
            boolean cell = reading.kind() == Passage.Kind.CELL;
            int line = cell ? reading.text().length() : reading.lineEnd(mention.end());
            int end = Math.min(Math.min(next, line), mention.end() + REACH);
            Matcher other = OTHER_SCHEME.matcher(reading.text()).region(mention.end(), end);
            if (other.find()) end = other.start();
            Matcher part = PART.matcher(reading.text()).region(mention.end(), end);
            if (part.find()) end = part.start();
            if (speaksOfOtherScheme(reading, mention)) continue;
            scores(reading, mention, end, known, findings);
        }
    }

    /** The last scheme that is named before a total is the one of which it is. */
    private static boolean speaksOfOtherScheme(Reading reading, Mention mention) {
        if (!mention.subject().equals(KnownScores.OVERALL)) return false;
        String before = reading.text().substring(reading.lineStart(mention.start()), mention.end());
        int other = -1;
        Matcher scheme = OTHER_SCHEME.matcher(before);
        while (scheme.find()) other = scheme.start();
        return other > before.lastIndexOf("ITA");
    }

    private static List<Mention> mentions(Reading reading, KnownScores known, PhraseIndex names) {
        String text = reading.text();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Optional<String> name = names.longestAt(text, i);
            if (name.isEmpty()) continue;
            mentions.add(new Mention(i, i + name.get().length(), known.named(name.get())));
            i += name.get().length() - 1;
        }
        Matcher total = TOTAL.matcher(text);
        while (total.find()) mentions.add(new Mention(total.start(), total.end(), KnownScores.OVERALL));
        Matcher numbered = BY_NUMBER.matcher(text);
        while (numbered.find()) {
            int number = Integer.parseInt(Digits.toArabic(numbered.group("number")));
            known.indicator(number)
                    .ifPresent(subject -> mentions.add(new Mention(numbered.start(), numbered.end(), subject)));
        }
        Matcher tool = TOOL.matcher(text);
        while (tool.find()) {
            String code = tool.group("tool") + (tool.group("part") == null ? "" : Digits.toArabic(tool.group("part")));
            mentions.add(new Mention(tool.start(), tool.end(), known.tool(code)));
        }
        Matcher item = ITEM.matcher(text);
        while (item.find())
            mentions.add(new Mention(item.start(), item.end(), known.item(item.group(), reading.year())));
        mentions.sort(java.util.Comparator.comparingInt(Mention::start));
        return mentions;
    }

    private static void scores(Reading reading, Mention mention, int end, KnownScores known, Findings findings) {
        List<Known> said = known.of(mention.subject());
        if (said.isEmpty()) return;
        Matcher number = NUMBER.matcher(reading.text()).region(mention.end(), end);
        number.useTransparentBounds(true);
        while (number.find()) {
            if (!PointsInText.isScore(reading, mention.end(), number)) continue;
            BigDecimal points = new BigDecimal(Digits.toArabic(number.group("points")));
            Optional<Known> same = said.stream()
                    .filter(one -> one.score().points().compareTo(points) == 0)
                    .findFirst();
            if (same.isPresent()) {
                precision(reading, number, same.get().score(), findings);
            } else {
                Known nearest = nearest(said, reading);
                findings.report(
                        Code.SCORE_DIFFERS,
                        reading,
                        number.start("points"),
                        mention.subject().name(),
                        nearest.year().toString(),
                        number.group("points"),
                        nearest.place().toString(),
                        nearest.score().written());
            }
        }
    }

    /** The score of the year that a text is about: the assessed one, or else the folder's. */
    private static Known nearest(List<Known> said, Reading reading) {
        Optional<FiscalYear> assessed = reading.surroundingYear().flatMap(Surroundings.Year::assessed);
        return said.stream()
                .filter(known -> assessed.equals(Optional.of(known.year())))
                .findFirst()
                .or(() -> said.stream()
                        .filter(known -> reading.year().equals(Optional.of(known.year())))
                        .findFirst())
                .orElse(said.get(0));
    }

    /** {@code ๖๒.๒} for {@code ๖๒.๒๐}: the same score, with a decimal lost. */
    private static void precision(Reading reading, Matcher number, Score score, Findings findings) {
        int typed = decimals(number.group("points"));
        int published = score.points().scale();
        if (typed > 0 && typed < published && score.bound() == Score.Bound.EXACT) {
            findings.report(
                    Code.SCORE_PRECISION, reading, number.start("points"), number.group("points"), score.written());
        }
    }

    private static int decimals(String typed) {
        int point = typed.indexOf('.');
        return point < 0 ? 0 : typed.length() - point - 1;
    }
}
