package org.prongsai.check.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.prongsai.markdown.Wording;
import org.prongsai.model.ColumnRole;
import org.prongsai.model.Passage;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Correction.Certainty;
import org.prongsai.problem.Place;
import org.prongsai.thai.DateMention;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;
import org.prongsai.thai.Search;
import org.prongsai.thai.TextSketch;
import org.prongsai.thai.ThaiLetters;
import org.prongsai.thai.ThaiWords;
import org.prongsai.thai.WordSpans;

/** A text while rules read it: what several of them need of it is found once. The text is fetched when its file is read, and goes with it. */
public final class Reading {
    private static final int RUN = 24;

    private final Passage passage;
    private final Surroundings surroundings;
    private final Wording wording;
    private final String text;
    private char[] characters;
    private TextSketch sketch;
    private WordSpans words;
    private List<DateMention> dates;
    private Optional<StatedBands> bands;

    Reading(Passage passage, Wording wording, Surroundings surroundings) {
        this.passage = passage;
        this.surroundings = surroundings;
        this.wording = wording;
        this.text = wording.text();
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** What the text is there for. */
    public Passage.Kind kind() {
        return passage.kind();
    }

    /** The role of the column in which a cell stands. */
    public Optional<ColumnRole> column() {
        return passage.column();
    }

    /** The year in whose folder it stands. */
    public Optional<FiscalYear> year() {
        return passage.year();
    }

    /** What is to be known of that year. */
    public Optional<Surroundings.Year> surroundingYear() {
        return passage.year().flatMap(surroundings::year);
    }

    /** With which digits it is printed. */
    public Numerals numerals() {
        return passage.numerals();
    }

    public String text() {
        return text;
    }

    /** The place in the file of a character of the text. */
    public Place place(int index) {
        return wording.place(index);
    }

    /** The places of many characters. */
    public IntFunction<Place> places() {
        return wording.places();
    }

    /** How the file would be corrected where a piece of the text stands; nothing when it is not one piece of a line of it. */
    Optional<Correction> correction(int start, int end, String instead, Certainty certainty) {
        return wording.correction(start, end, instead, certainty);
    }

    /** The days that it names. */
    public List<DateMention> dates() {
        if (dates == null) dates = hasDigits() ? DateMention.in(text, sketch()) : List.of();
        return dates;
    }

    /** The bands of scores that it states. */
    public Optional<StatedBands> statedBands() {
        if (bands == null) bands = hasDigits() ? StatedBands.in(this) : Optional.empty();
        return bands;
    }

    /** The text's characters, for walking over all of them; not to be changed. */
    public char[] characters() {
        if (characters == null) characters = text.toCharArray();
        return characters;
    }

    /** What the text can and cannot have in it. */
    public TextSketch sketch() {
        if (sketch == null) sketch = new TextSketch(characters());
        return sketch;
    }

    /** Whether some words may stand in the text: no is certain, and costs much less than looking for them. */
    public boolean mayHave(String some) {
        return sketch().mayHave(some);
    }

    /** The matches of a pattern whose matches all begin with one of some words. */
    public Search search(Pattern pattern, String... openings) {
        int here = 0;
        String[] possible = new String[openings.length];
        for (String opening : openings) if (mayHave(opening)) possible[here++] = opening;
        return Search.forOpenings(pattern, text, Arrays.copyOf(possible, here));
    }

    public boolean hasDigits() {
        return sketch().hasThaiDigits() || sketch().hasArabicDigits();
    }

    /** Whether a Latin letter stands in it. */
    public boolean hasLatin() {
        return sketch().hasLatin();
    }

    /** Where the words begin and end around a piece of the text, at least from one place to another. */
    public WordSpans wordsAround(int from, int to) {
        if (words == null || !words.covers(from, to)) words = ThaiWords.spans(text, from, to);
        return words;
    }

    /** The line on which a character stands: a paragraph, an item, a heading or a cell. */
    public String line(int index) {
        return text.substring(lineStart(index), lineEnd(index));
    }

    public int lineStart(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }

    public int lineEnd(int index) {
        int end = text.indexOf('\n', index);
        return end < 0 ? text.length() : end;
    }

    /** The start of the run of Thai letters around a character, at most 24 letters before it. */
    public int runStart(int index) {
        int start = index;
        while (start > 0 && index - start < RUN && isThaiLetter(start - 1)) start--;
        boolean cut = isThaiLetter(start - 1);
        while (cut && start < index && ThaiLetters.isMark(text.charAt(start))) start++;
        return start;
    }

    /** The end of the run of Thai letters that goes on here, at most 24 letters behind and the marks of the last. */
    public int runEnd(int index) {
        int end = index;
        while (end - index < RUN && isThaiLetter(end)) end++;
        while (end < text.length() && ThaiLetters.isMark(text.charAt(end))) end++;
        return end;
    }

    /** Whether a Thai letter stands there. */
    public boolean isThaiLetter(int index) {
        return index >= 0 && index < text.length() && ThaiLetters.isLetter(text.charAt(index));
    }
}
