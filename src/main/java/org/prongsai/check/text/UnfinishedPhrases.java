package org.prongsai.check.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.thai.ThaiWords;
import org.prongsai.thai.WordSpans;

/** การ and ความ make a noun of what follows; before a preposition nothing does. Only the free-standing word is meant, not โครงการ. */
public final class UnfinishedPhrases implements TextRule {
    private static final Set<String> NOMINALISERS = Set.of("การ", "ความ");
    private static final Set<String> PREPOSITIONS =
            Set.of("ใน", "ของ", "และ", "เพื่อ", "กับ", "โดย", "จาก", "หรือ", "แก่", "ซึ่ง", "ณ");

    /** {@code ตามความในมาตรา 9}: what a law says. */
    private static final Pattern OF_LAW = Pattern.compile(
            "การในหน้าที่|ความใน(?:มาตรา|ข้อ|วรรค|หมวด|บท|กฎหมาย|พระราช|ระเบียบ|ประกาศ|คำสั่ง|หนังสือ|สัญญา)");

    /** A word that makes a noun, with a preposition right behind it. */
    private record Unfinished(String noun, String whole) {}

    private static final List<Unfinished> UNFINISHED = NOMINALISERS.stream()
            .flatMap(noun -> PREPOSITIONS.stream().map(preposition -> new Unfinished(noun, noun + preposition)))
            .toList();

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_UNFINISHED_PHRASE);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Unfinished phrase : UNFINISHED) {
            int at = reading.mayHave(phrase.whole()) ? reading.text().indexOf(phrase.whole()) : -1;
            for (; at >= 0; at = reading.text().indexOf(phrase.whole(), at + 1)) phrase(reading, phrase, at, findings);
        }
    }

    private static void phrase(Reading reading, Unfinished phrase, int at, Findings findings) {
        String text = reading.text();
        int end = at + phrase.whole().length();
        boolean ofLaw = OF_LAW.matcher(text).region(at, text.length()).lookingAt();
        if (ofLaw || Nominals.endWord(text.substring(reading.runStart(at), at))) return;
        WordSpans words = reading.wordsAround(Math.max(0, at - 1), Math.min(text.length(), end + 1));
        int noun = words.wordAt(at);
        boolean two =
                words.start(noun) == at && words.end(noun) == at + phrase.noun().length() && words.end(noun + 1) == end;
        if (!two) return;
        int from = Math.max(0, noun - 1);
        int to = Math.min(words.count() - 1, noun + 2);
        String quoted = ThaiWords.shorten(text.substring(words.start(from), words.end(to)), 40);
        findings.report(Code.TEXT_UNFINISHED_PHRASE, reading, at, quoted.strip(), phrase.noun());
    }
}
