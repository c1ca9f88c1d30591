package org.prongsai.check.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.model.Passage;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.Digits;
import org.prongsai.thai.Search;

/** A difference in a text is that of the two scores beside it, and goes in the direction that is said. */
public final class StatedGains implements TextRule {
    private static final String POINTS = "[0-9๐-๙]{1,3}(?:\\.[0-9๐-๙]{1,2})?";

    private static final Pattern GAIN =
            Pattern.compile("(?<word>เพิ่มขึ้น|สูงขึ้น|ลดลง|ต่ำลง)(?:อีก|จากปีก่อน|จากเดิม|เฉลี่ย| )*(?<points>"
                    + POINTS + ")(?<unit> ?คะแนน)?(?![0-9๐-๙.]*[0-9๐-๙/])");

    private static final Pattern FROM_TO = Pattern.compile("จาก(?:คะแนน|ร้อยละ| )*(?<from>" + POINTS
            + ")(?: ?คะแนน)?(?: ?ในปี ?[0-9๐-๙]{4})? ?เป็น(?:คะแนน|ร้อยละ| )*(?<to>" + POINTS + ")");

    private static final Pattern CHANGED =
            Pattern.compile("(?<word>เพิ่มขึ้น|สูงขึ้น|เพิ่ม|ลดลง|ลด|ต่ำลง) ?" + FROM_TO.pattern());

    private static final Pattern OF_YEAR = Pattern.compile(
            "ปี(?:งบประมาณ)? ?(?:พ\\.ศ\\. ?)?[0-9๐-๙]{4} ?(?:ได้|มี)?(?:ผล)?(?:คะแนน|ร้อยละ|เท่ากับ|อยู่ที่| )*(?<points>"
                    + POINTS + ") ?คะแนน");

    /** How far apart a difference and its scores may stand. */
    private static final int REACH = 220;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.SCORE_DELTA, Code.SCORE_DIRECTION);
    }

    /** Two scores, the earlier first. @param start @param end where they stand */
    private record Pair(BigDecimal from, BigDecimal to, String writtenFrom, String writtenTo, int start, int end) {}

    @Override
    public void check(Reading reading, Findings findings) {
        String text = reading.text();
        boolean speaks =
                reading.hasDigits() && reading.sketch().mayHaveAny("เพิ่ม", "ลดลง", "ลด ", "ลดจาก", "สูงขึ้น", "ต่ำลง");
        if (!speaks) return;
        directions(reading, findings);
        List<Pair> pairs = pairs(text);
        for (Matcher gain : Search.forOpenings(GAIN, text, "เพิ่มขึ้น", "สูงขึ้น", "ลดลง", "ต่ำลง")) {
            Optional<Pair> pair = nearest(pairs, gain, reading);
            pair.ifPresent(found -> {
                pairs.remove(found);
                gain(reading, gain, found, findings);
            });
        }
    }

    private static void directions(Reading reading, Findings findings) {
        for (Matcher changed : reading.search(CHANGED, "เพิ่ม", "สูงขึ้น", "ลด", "ต่ำลง")) {
            int sign = value(changed.group("to")).compareTo(value(changed.group("from")));
            boolean up = isUp(changed.group("word"));
            if (sign == 0 || up == sign > 0) continue;
            String word = changed.group("word");
            String right = sign > 0 ? "เพิ่มขึ้น" : "ลดลง";
            findings.report(
                    Code.SCORE_DIRECTION,
                    reading,
                    changed.start(),
                    word,
                    changed.group("from"),
                    changed.group("to"),
                    right);
        }
    }

    private static boolean isUp(String word) {
        return word.startsWith("เพิ่ม") || word.startsWith("สูง");
    }

    private static List<Pair> pairs(String text) {
        List<Pair> pairs = new ArrayList<>();
        for (Matcher fromTo : Search.forOpenings(FROM_TO, text, "จาก"))
            pairs.add(pair(fromTo.group("from"), fromTo.group("to"), fromTo.start(), fromTo.end()));
        String before = null;
        int start = 0;
        for (Matcher year : Search.forOpenings(OF_YEAR, text, "ปี")) {
            if (before != null) pairs.add(pair(before, year.group("points"), start, year.end()));
            before = year.group("points");
            start = year.start();
        }
        return pairs;
    }

    private static Pair pair(String from, String to, int start, int end) {
        return new Pair(value(from), value(to), from, to, start, end);
    }

    private static BigDecimal value(String typed) {
        return new BigDecimal(Digits.toArabic(typed));
    }

    /** The pair right behind a difference ("เพิ่มขึ้น 2.63 คะแนน จาก … เป็น …"), or else the last before it. */
    private static Optional<Pair> nearest(List<Pair> pairs, Matcher gain, Reading reading) {
        Optional<Pair> behind = pairs.stream()
                .filter(pair -> pair.start() >= gain.end() && pair.start() - gain.end() < 12)
                .findFirst();
        if (behind.isPresent()) return behind;
        return pairs.stream()
                .filter(pair -> pair.end() <= gain.start() && gain.start() - pair.end() < REACH)
                .filter(pair -> speaksOfTheSame(reading, pair.end(), gain.start()))
                .reduce((earlier, later) -> later);
    }

    /** Between scores and their difference no other indicator is named; in running text they stand in one paragraph. */
    private static boolean speaksOfTheSame(Reading reading, int from, int to) {
        String between = reading.text().substring(from, to);
        boolean cell = reading.kind() == Passage.Kind.CELL;
        return !between.contains("ตัวชี้วัด") && !between.contains("รองลงมา") && (cell || between.indexOf('\n') < 0);
    }

    private static void gain(Reading reading, Matcher gain, Pair pair, Findings findings) {
        BigDecimal stated = value(gain.group("points"));
        BigDecimal right = pair.to().subtract(pair.from());
        boolean up = isUp(gain.group("word"));
        if (right.signum() != 0 && up != right.signum() > 0) {
            findings.report(
                    Code.SCORE_DIRECTION,
                    reading,
                    gain.start(),
                    gain.group("word"),
                    pair.writtenFrom(),
                    pair.writtenTo(),
                    right.signum() > 0 ? "เพิ่มขึ้น" : "ลดลง");
        } else if (stated.compareTo(right.abs()) != 0) {
            boolean thai = !Digits.toArabic(gain.group("points")).equals(gain.group("points"));
            String points = right.abs().toPlainString();
            String written = thai ? Digits.toThai(points) : points;
            findings.report(
                    Code.SCORE_DELTA,
                    reading,
                    gain.start("points"),
                    gain.end("points"),
                    Certainty.SUGGESTED,
                    written,
                    gain.group("points"),
                    pair.writtenFrom(),
                    pair.writtenTo(),
                    written);
        }
    }
}
