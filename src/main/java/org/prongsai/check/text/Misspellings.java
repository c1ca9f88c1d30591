package org.prongsai.check.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.check.rule.Findings;
import org.prongsai.check.rule.Reading;
import org.prongsai.check.rule.TextRule;
import org.prongsai.problem.Code;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.thai.PhraseIndex;
import org.prongsai.thai.ThaiLetters;
import org.prongsai.thai.ThaiWords;
import org.prongsai.thai.WordSpans;

/**
 * A misspelt word cannot be found and discredits an official paper: words of the list in {@code words/misspellings.txt} and of the site's own,
 * and terms of the field with one letter lost or put in place of one that looks alike.
 */
public final class Misspellings implements TextRule {
    /** Letters that are taken for each other when a text is typed or read from a picture. */
    private static final List<String> ALIKE = List.of(
            ("ซช ดค คศ ศต ถภ บป พฟ ผฝ ฟฝ ณน ณญ ณฌ ฎฏ ฎฐ ใไ โไ โใ เแ ศษ ศส ษส ฐถ ฒต ฑท ฆม กถ อฮ ขช ดต คต วา าอ วอ นม ทห พผ ลร ลส รธ รจ จง กภ ยบ ยน ะา ำา"
                            + " ัื ึื ิึ ีึ ้๊ ๊๋ ็๊ ็้ ็ั ์่ ร์ ัี ัิ ิี ีื ุู ่้ ์้")
                    .split(" "));

    /** A term that is found in place of a wrong form, whatever is around it. */
    private static final int CERTAIN = 8;

    private static final int SHORTEST = 5;

    private final Map<String, String> listed = WordLists.misspellings();
    private final Map<String, String> variants = new HashMap<>();
    private final PhraseIndex wrong;

    public Misspellings() {
        List<String> terms = Stream.concat(WordLists.vocabulary().stream(), WordLists.moreTerms().stream())
                .toList();
        Set<String> known = new HashSet<>(terms);
        known.addAll(WordLists.rightForms());
        for (String term : terms) if (term.length() >= SHORTEST) addVariants(term, known);
        Set<String> all = new HashSet<>(variants.keySet());
        all.addAll(listed.keySet());
        wrong = new PhraseIndex(all);
    }

    private void addVariants(String term, Set<String> known) {
        for (int i = 1; i + 1 < term.length(); i++) {
            addVariant(term.substring(0, i) + term.substring(i + 1), term, known);
            addVariant(term.substring(0, i) + term.charAt(i) + term.substring(i), term, known);
            for (String pair : ALIKE) {
                int at = pair.indexOf(term.charAt(i));
                if (at >= 0)
                    addVariant(term.substring(0, i) + pair.charAt(1 - at) + term.substring(i + 1), term, known);
            }
        }
    }

    private void addVariant(String variant, String term, Set<String> known) {
        // องค์กร for องค์การ is told by a rule of its own
        boolean otherRule = term.startsWith("องค์การ") && variant.startsWith("องค์กร");
        if (!known.contains(variant) && !otherRule) variants.putIfAbsent(variant, term);
    }

    @Override
    public Set<Code> codes() {
        return Set.of(Code.TEXT_MISSPELLING);
    }

    @Override
    public void check(Reading reading, Findings findings) {
        String text = reading.text();
        Map<String, String> own = reading.survey().site().spelling();
        for (int i = 0; i < text.length(); i++) {
            if (!reading.isThaiLetter(i) || ThaiLetters.isMark(text.charAt(i))) continue;
            Optional<String> found = own.isEmpty() ? Optional.empty() : ownAt(text, i, own);
            if (found.isEmpty()) found = wrong.longestAt(text, i);
            if (found.isEmpty() || !isWhole(text, i + found.get().length())) continue;
            String typed = found.get();
            Optional<String> meant =
                    Optional.ofNullable(own.get(typed)).or(() -> Optional.ofNullable(listed.get(typed)));
            if (meant.isEmpty() && !isInsideWord(reading.words(), i, i + typed.length()))
                meant = variant(reading, i, typed);
            if (meant.isEmpty()) continue;
            findings.report(
                    Code.TEXT_MISSPELLING,
                    reading,
                    i,
                    i + typed.length(),
                    Certainty.SUGGESTED,
                    meant.get(),
                    typed,
                    meant.get());
            i += typed.length() - 1;
        }
    }

    /** A form like a term is a misspelling when the words around it fall into place with the term instead. */
    private Optional<String> variant(Reading reading, int start, String typed) {
        String term = variants.get(typed);
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

    private static Optional<String> ownAt(String text, int at, Map<String, String> own) {
        return own.keySet().stream().filter(word -> text.startsWith(word, at)).findFirst();
    }

    /** A letter that goes on with a mark is another syllable: เมื่อ is not เมือ. */
    private static boolean isWhole(String text, int end) {
        boolean goesOn = end < text.length()
                && (ThaiLetters.isMark(text.charAt(end)) || text.charAt(end) == ThaiLetters.SARA_AM);
        return !goesOn;
    }
}
