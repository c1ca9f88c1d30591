package org.prongsai.check.text;

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

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_UNFINISHED_PHRASE);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        String text = reading.text();
        if (!text.contains("การ") && !text.contains("ความ")) return;
        WordSpans words = reading.words();
        for (int i = 0; i + 1 < words.count(); i++) {
            String word = text.substring(words.start(i), words.end(i));
            if (!NOMINALISERS.contains(word)) continue;
            String next = text.substring(words.start(i + 1), words.end(i + 1));
            if (!PREPOSITIONS.contains(next)) continue;
            String before = text.substring(reading.runStart(words.start(i)), words.start(i));
            boolean ofLaw =
                    OF_LAW.matcher(text).region(words.start(i), text.length()).lookingAt();
            if (Nominals.endWord(before) || ofLaw) continue;
            int from = Math.max(0, i - 1);
            int to = Math.min(words.count() - 1, i + 2);
            String quoted = ThaiWords.shorten(text.substring(words.start(from), words.end(to)), 40);
            findings.report(Code.TEXT_UNFINISHED_PHRASE, reading, words.start(i), quoted.strip(), word);
        }
    }
}
