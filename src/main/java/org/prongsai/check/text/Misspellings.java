package org.prongsai.check.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.check.text.SlipIndex.Slip;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.ThaiLetters;
import org.prongsai.thai.ThaiWords;
import org.prongsai.thai.WordSpans;

/**
 * A misspelt word cannot be found and discredits an official paper: words of the list in {@code words/misspellings.txt} and of the site's own,
 * and terms of the field with one letter lost or put in place of one that looks alike.
 */
public final class Misspellings implements TextRule {
    /** A term that is found in place of a wrong form, whatever is around it. */
    private static final int CERTAIN = 8;

    private static final int SHORTEST = 5;

    private final Map<String, String> listed = WordLists.misspellings();
    private final SlipIndex wrong;

    public Misspellings() {
        List<String> terms = new ArrayList<>(WordLists.vocabulary());
        terms.addAll(WordLists.moreTerms());
        Set<String> right = new HashSet<>(terms);
        right.addAll(WordLists.rightForms());
        terms.removeIf(term -> term.length() < SHORTEST);
        wrong = new SlipIndex(terms, listed.keySet(), right, new AlikeLetters());
    }

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_MISSPELLING);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        char[] text = reading.characters();
        Map<String, String> own = ownWordsIn(reading);
        for (int i = next(text, 0, own); i < text.length; i = next(text, i + 1, own)) {
            if (!reading.isThaiLetter(i) || ThaiLetters.isMark(text[i])) continue;
            Optional<String> said = ownAt(reading.text(), i, own);
            Optional<Slip> slip = said.isPresent() ? Optional.empty() : wrong.longestAt(text, i);
            if (said.isEmpty() && slip.isEmpty()) continue;
            int end = i + said.map(String::length).orElseGet(() -> slip.get().length());
            if (!isWhole(reading.text(), end)) continue;
            String typed = reading.text().substring(i, end);
            Optional<String> meant =
                    Optional.ofNullable(own.get(typed)).or(() -> Optional.ofNullable(listed.get(typed)));
            if (meant.isEmpty() && !isInsideWord(reading.wordsAround(i, end), i, end))
                meant = variant(reading, i, typed, slip.orElseThrow().term().orElseThrow());
            if (meant.isEmpty()) continue;
            findings.report(
                    Code.TEXT_MISSPELLING, reading, i, end, Certainty.SUGGESTED, meant.get(), typed, meant.get());
            i = end - 1;
        }
    }

    /** The site's own wrong words, as far as the text may have them. */
    private static Map<String, String> ownWordsIn(Reading reading) {
        Map<String, String> own = reading.surroundings().spelling();
        return own.keySet().stream().anyMatch(reading::mayHave) ? own : Map.of();
    }

    private int next(char[] text, int from, Map<String, String> own) {
        return own.isEmpty() ? wrong.next(text, from) : from;
    }

    /** A form like a term is a misspelling when the words around it fall into place with the term instead. */
    private static Optional<String> variant(Reading reading, int start, String typed, String term) {
        int from = reading.runStart(start);
        int to = reading.runEnd(start + typed.length());
        String before = reading.text().substring(from, to);
        String after = before.substring(0, start - from) + term + before.substring(start - from + typed.length());
        WordSpans now = ThaiWords.spans(before);
        WordSpans repaired = ThaiWords.spans(after);
        boolean fewer = repaired.count() < now.count();
        boolean whole = term.length() >= CERTAIN
                && now.isBoundary(start - from)
                && now.isBoundary(start - from + typed.length())
                && repaired.isBoundary(start - from)
                && repaired.isBoundary(start - from + term.length());
        return fewer || whole ? Optional.of(term) : Optional.empty();
    }

    /** Whether a longer word has it in itself. */
    private static boolean isInsideWord(WordSpans words, int start, int end) {
        int word = words.wordAt(start);
        return words.end(word) >= end && words.end(word) - words.start(word) > end - start;
    }

    /** The longest one, where one begins with another. */
    private static Optional<String> ownAt(String text, int at, Map<String, String> own) {
        if (own.isEmpty()) return Optional.empty();
        return own.keySet().stream()
                .filter(word -> text.startsWith(word, at))
                .max(Comparator.comparingInt(String::length));
    }

    /** A letter that goes on with a mark is another syllable: เมื่อ is not เมือ. */
    private static boolean isWhole(String text, int end) {
        boolean goesOn = end < text.length()
                && (ThaiLetters.isMark(text.charAt(end)) || text.charAt(end) == ThaiLetters.SARA_AM);
        return !goesOn;
    }
}
