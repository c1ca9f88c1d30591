package org.prongsai.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.Echoes;
import org.prongsai.thai.ThaiLetters;
import org.prongsai.thai.ThaiWords;
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

    /** A shorter phrase is repeated right away only if it is one of some words. */
    private static final int SHORTEST = 4;

    /** Words that are shorter, twice, and what {@link #NO_NOUNS} make. */
    private static final List<String> SHORT_TWICE = Stream.concat(NEVER_TWICE.stream(), Stream.of("การ"))
            .filter(word -> word.length() < SHORTEST)
            .map(word -> word + word)
            .toList();

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_REPEATED_WORD);
    }

    /** Letters and the same letters again: words need be looked at only there. */
    private record Stretch(int start, int end) {}

    @Override
    public void check(Reading reading, Findings findings) {
        List<Stretch> stretches = stretches(reading);
        for (int i = 0; i < stretches.size(); ) {
            int from = stretches.get(i).start();
            int to = stretches.get(i).end();
            while (i < stretches.size() && stretches.get(i).start() <= to) {
                to = ThaiWords.phraseEnd(
                        reading.text(), Math.max(to, stretches.get(i).end()));
                i++;
            }
            words(reading, ThaiWords.spans(reading.text(), from, to), findings);
        }
    }

    private static void words(Reading reading, WordSpans words, Findings findings) {
        for (int i = 0; i < words.count(); ) {
            int next = repeated(reading, words, i, findings);
            if (next == i) overlap(reading, words, i, findings);
            i = Math.max(next, i + 1);
        }
    }

    /** All that there are, in order, and some that are none. */
    private static List<Stretch> stretches(Reading reading) {
        List<Stretch> stretches = new ArrayList<>();
        for (String twice : SHORT_TWICE) {
            int at = reading.mayHave(twice) ? reading.text().indexOf(twice) : -1;
            for (; at >= 0; at = reading.text().indexOf(twice, at + 1))
                stretches.add(new Stretch(at, at + twice.length()));
        }
        char[] text = reading.characters();
        Echoes.rightAway(text, SHORTEST, BEHIND_SPACE - 1, (start, end, distance) -> {
            if (end - start >= distance) stretches.add(new Stretch(start, end + distance));
        });
        Echoes.anywhere(text, BEHIND_SPACE, (start, end, distance) -> {
            boolean near = end - start >= distance - 1;
            boolean behindParticles = end - start >= BEHIND_PARTICLES && areLetters(text, end, start + distance);
            if (near || behindParticles) stretches.add(new Stretch(start, end + distance));
        });
        stretches.sort(Comparator.comparingInt(Stretch::start));
        return stretches;
    }

    private static boolean areLetters(char[] text, int from, int to) {
        for (int i = from; i < to; i++) if (!ThaiLetters.isLetter(text[i])) return false;
        return true;
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
        return phrase.length() >= BEHIND_PARTICLES && isOfParticles(between);
    }

    /** No particle begins with another, so that it does not matter which is looked for first. */
    private static boolean isOfParticles(String text) {
        String left = text;
        while (!left.isEmpty()) {
            Optional<String> first = PARTICLES.stream().filter(left::startsWith).findFirst();
            if (first.isEmpty()) return false;
            left = left.substring(first.get().length());
        }
        return true;
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
