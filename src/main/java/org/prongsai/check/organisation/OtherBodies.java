package org.prongsai.check.organisation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.model.Organisation;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.Gazetteer;
import org.prongsai.thai.WordSpans;

/**
 * Another local government's name in one's own record is what remains of copying. It is no finding where the words before it say that
 * another body is meant: a visit, a joint project, a speaker, what it was before it was raised.
 */
public final class OtherBodies implements TextRule {
    private static final Pattern BODY = Pattern.compile(Stream.concat(
                    Arrays.stream(BodyKind.values()).map(BodyKind::fullName),
                    Arrays.stream(BodyKind.values())
                            .map(kind -> "(?<![\\u0E01-\\u0E4E])" + Pattern.quote(kind.abbreviation())))
            .sorted(Comparator.comparing(String::length).reversed())
            .collect(Collectors.joining("|")));

    private static final String[] WORDS = Arrays.stream(BodyKind.values())
            .flatMap(kind -> Stream.of(kind.fullName(), kind.abbreviation()))
            .toArray(String[]::new);

    /** Words that say that another body is meant. */
    private static final Pattern MEANT = Pattern.compile(
            "ดูงาน|ทัศนศึกษา|เยี่ยมชม|ร่วมกับ|ร่วมมือ|เครือข่าย|วิทยากร|ข้อตกลง|ต้นแบบ|ใกล้เคียง|ระหว่าง|เช่น|ประสาน|สนับสนุนจาก|อนุเคราะห์|บริจาค|ยืม|โอนย้าย|รับโอน|ทิศ(?:เหนือ|ใต้|ตะวัน)|อาณาเขต|เขตติดต่อ|ยกฐานะ|จัดตั้ง|เปลี่ยน(?:แปลง)?ฐานะ|เดิม(?:เป็น|คือ|ชื่อ)|ติดต่อกับ|(?<![\\u0E01-\\u0E4E])(?:ณ|จาก) ?$");

    /** How far before a name such words are looked for. */
    private static final int BEFORE = 90;

    /** What may follow the words for a kind of body where no name does. */
    private static final Set<String> NO_NAME = Set.of(
            "และ", "ได้", "มี", "ที่", "ใน", "ต้อง", "จะ", "เป็น", "ของ", "ให้", "ทุก", "ทั้ง", "อื่น", "ต่าง", "หรือ",
            "กับ", "เพื่อ", "โดย", "จึง", "ซึ่ง", "ตาม", "นี้", "นั้น", "แห่ง", "อยู่", "ไม่", "พ.ศ.", "คือ", "แต่",
            "ก็", "ขอ", "ว่า", "ดัง", "กำหนด", "ประกาศ", "ดำเนิน", "จัด", "สมัย", "ประจำ", "ควร", "แล้ว", "เอง",
            "เรื่อง", "ต่อ", "ถึง", "ด้วย");

    /** Below a post stands for whom somebody acts, and where the office is; neither is a name. */
    private static final Pattern NO_NAME_BEGINS =
            Pattern.compile("รักษา|ปฏิบัติ|ทำการแทน|โทร|อำเภอ|จังหวัด|หมู่ที่|เลขที่");

    /** The longest name that is looked for where the gazetteer has none. */
    private static final int LONGEST = 14;

    @Override
    public Set<Code> codes() {
        return Set.of(Code.ORG_OTHER_NAME);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Matcher body : reading.search(BODY, WORDS)) mention(reading, body, findings);
    }

    private static void mention(Reading reading, Matcher body, Findings findings) {
        Organisation own = reading.surroundings().organisation();
        int start = skipSpace(reading.text(), body.end());
        Optional<Integer> ownEnd = endOf(own.name(), reading.text(), start);
        if (ownEnd.isPresent()) {
            boolean ownKind = body.group().equals(own.type()) || isAbbreviationOf(body.group(), own.type());
            if (!ownKind && !isMeant(reading, body.start())) report(reading, body.start(), ownEnd.get(), own, findings);
            return;
        }
        name(reading, start, body.group(), own)
                .filter(end -> !isMeant(reading, body.start()))
                .ifPresent(end -> report(reading, body.start(), end, own, findings));
    }

    private static boolean isAbbreviationOf(String typed, String type) {
        return BodyKind.of(type).map(kind -> kind.abbreviation().equals(typed)).orElse(false);
    }

    private static int skipSpace(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    /** Where a name ends that stands here, with or without spaces in it. */
    private static Optional<Integer> endOf(String name, String text, int start) {
        int at = start;
        for (int i = 0; i < name.length(); i++) {
            while (i > 0 && at < text.length() && text.charAt(at) == ' ') at++;
            if (at >= text.length() || text.charAt(at) != name.charAt(i)) return Optional.empty();
            at++;
        }
        return Optional.of(at);
    }

    /** Where the name of another body ends that stands here. */
    private static Optional<Integer> name(Reading reading, int start, String body, Organisation own) {
        String text = reading.text();
        if (!reading.isThaiLetter(start)) return Optional.empty();
        Optional<String> known = Gazetteer.load().longestNameAt(text, start);
        String firstWord = wordAt(reading, start);
        if (known.isPresent()) {
            if (known.get().equals(own.province())) return Optional.empty();
            int end = start + known.get().length();
            boolean alone = !reading.isThaiLetter(end);
            boolean word = reading.wordsAround(start, end).isBoundary(end) && !NO_NAME.contains(firstWord);
            return alone || word ? Optional.of(end) : Optional.empty();
        }
        int end = start;
        while (reading.isThaiLetter(end)) end++;
        boolean title = switch (reading.kind()) {
            case COVER, RUNNING, SIGNATURE, MEMO_FIELD -> true;
            default -> false;
        };
        boolean plausible = title
                && end - start <= LONGEST
                && !NO_NAME.contains(firstWord)
                && !NO_NAME_BEGINS.matcher(text).region(start, end).lookingAt();
        return plausible ? Optional.of(end) : Optional.empty();
    }

    private static String wordAt(Reading reading, int start) {
        WordSpans words = reading.wordsAround(start, start + 1);
        return reading.text().substring(start, words.end(words.wordAt(start)));
    }

    private static boolean isMeant(Reading reading, int start) {
        int from = Math.max(reading.lineStart(start), start - BEFORE);
        return MEANT.matcher(reading.text().substring(from, start)).find();
    }

    private static void report(Reading reading, int start, int end, Organisation own, Findings findings) {
        String typed = reading.text().substring(start, end);
        findings.report(
                Code.ORG_OTHER_NAME, reading, start, end, Certainty.SUGGESTED, own.fullName(), typed, own.fullName());
    }
}
