package org.prongsai.check.text;

import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.ThaiLetters;
import org.prongsai.thai.WordSpans;

/**
 * A word or phrase typed twice is left over from editing. A word that ends as the next begins is none: เจ้าหน้าที่ที่, มาตรการการป้องกัน; so
 * whole words are compared, and their parts only where no word of Thai ends so.
 */
public final class RepeatedWords implements TextRule {
    /** The longest phrase, in words. */
    private static final int PHRASE = 8;

    /** Fewest letters of a phrase that is repeated right away, behind a space, and behind a particle. */
    private static final int RIGHT_AWAY = 6;

    private static final int BEHIND_SPACE = 10;
    private static final int BEHIND_PARTICLES = 14;

    /** Short words that never follow themselves; others may, as in เจ้าหน้าที่ที่. */
    private static final Set<String> NEVER_TWICE = Set.of(
            "ให้", "ไม่", "และ", "หรือ", "ใน", "จาก", "ด้วย", "เพื่อ", "โดย", "จะ", "มี", "เป็น", "กับ", "แก่", "ซึ่ง",
            "ว่า", "ต้อง", "ควร", "ความ", "ผู้", "ตาม");

    /** What may be left between the two when a phrase was typed anew. */
    private static final Set<String> PARTICLES = Set.of("ใน", "เพื่อ", "ของ", "โดย", "กับ", "การ", "ให้");

    /** Words that end in การ without being nouns of their own. */
    private static final Set<String> NO_NOUNS = Set.of("ให้การ", "ในการ", "ของการ");

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_REPEATED_WORD);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        WordSpans words = reading.words();
        for (int i = 0; i < words.count(); ) {
            int next = repeated(reading, words, i, findings);
            if (next == i) overlap(reading, words, i, findings);
            i = Math.max(next, i + 1);
        }
    }

    /** The word behind a phrase that begins here and is repeated; {@code first} when there is none. */
    private static int repeated(Reading reading, WordSpans words, int first, Findings findings) {
        String text = reading.text();
        if (!reading.isThaiLetter(words.start(first))) return first;
        if (!mayRepeat(text, words, first)) return first;
        for (int length = Math.min(PHRASE, (words.count() - first) / 2); length > 0; length--) {
            String phrase = text.substring(words.start(first), words.end(first + length - 1));
            if (!isWords(phrase)) continue;
            for (int gap = 0; gap <= 2 && first + length + gap < words.count(); gap++) {
                int again = words.start(first + length + gap);
                if (!text.startsWith(phrase, again) || !words.isBoundary(again + phrase.length())) continue;
                if (!isTooNear(phrase, text.substring(words.end(first + length - 1), again), length)) continue;
                int end = again + phrase.length();
                boolean thrice = end < text.length() && text.charAt(end) == ThaiLetters.MAI_YAMOK;
                if (thrice) continue;
                String typed = text.substring(words.start(first), end);
                findings.report(
                        Code.TEXT_REPEATED_WORD,
                        reading,
                        words.start(first),
                        end,
                        Certainty.SUGGESTED,
                        phrase,
                        typed,
                        phrase);
                return words.wordAt(end - 1) + 1;
            }
        }
        return first;
    }

    /** Whether the word stands again within reach; most do not, and need no closer look. */
    private static boolean mayRepeat(String text, WordSpans words, int first) {
        int length = words.end(first) - words.start(first);
        int last = Math.min(words.count() - 1, first + PHRASE + 2);
        for (int i = first + 1; i <= last; i++) {
            boolean same = words.end(i) - words.start(i) == length
                    && text.regionMatches(words.start(first), text, words.start(i), length);
            if (same) return true;
        }
        return false;
    }

    private static boolean isWords(String phrase) {
        return phrase.chars()
                .allMatch(character -> ThaiLetters.isLetter(character) && character != ThaiLetters.MAI_YAMOK);
    }

    private static boolean isTooNear(String phrase, String between, int words) {
        if (between.isEmpty()) return phrase.length() >= RIGHT_AWAY || words == 1 && NEVER_TWICE.contains(phrase);
        if (between.equals(" ")) return phrase.length() >= BEHIND_SPACE && words > 1;
        String particles = between;
        for (String particle : PARTICLES) particles = particles.replaceFirst("^" + particle, "");
        for (String particle : PARTICLES) particles = particles.replaceFirst("^" + particle, "");
        return phrase.length() >= BEHIND_PARTICLES && particles.isEmpty();
    }

    /** พฤติกรรม|กรรมการ: the end of a word again as the start of the next, longer than any suffix that words are made with. */
    private static void overlap(Reading reading, WordSpans words, int first, Findings findings) {
        if (first + 1 >= words.count()) return;
        int wordLength = words.end(first) - words.start(first);
        int nextLength = words.end(first + 1) - words.start(first + 1);
        if (wordLength < 4 || nextLength < 3) return;
        String word = reading.text().substring(words.start(first), words.end(first));
        String next = reading.text().substring(words.start(first + 1), words.end(first + 1));
        if (!isWords(word) || !isWords(next)) return;
        for (int length = Math.min(word.length() - 1, next.length()); length >= 3; length--) {
            String shared = next.substring(0, length);
            if (!word.endsWith(shared)) continue;
            boolean suffix = length < 4 && !(NO_NOUNS.contains(word) && next.equals(shared));
            boolean whole = next.equals(shared) && !NO_NOUNS.contains(word);
            if (suffix || whole) return;
            if (!ThaiLetters.isMark(next.charAt(Math.min(length, next.length() - 1))) || length == next.length()) {
                findings.report(
                        Code.TEXT_REPEATED_WORD,
                        reading,
                        words.end(first),
                        words.end(first) + length,
                        Certainty.SUGGESTED,
                        "",
                        word + next,
                        word + next.substring(length));
            }
            return;
        }
    }
}
