package org.prongsai.check.rule;

import java.util.List;
import java.util.Optional;
import org.prongsai.model.Passage;
import org.prongsai.problem.Place;
import org.prongsai.thai.DateMention;
import org.prongsai.thai.Digits;
import org.prongsai.thai.ThaiLetters;
import org.prongsai.thai.ThaiWords;
import org.prongsai.thai.WordSpans;

/** A text while rules read it: what several of them need of it is found once. */
public final class Reading {
    private static final int RUN = 24;

    private final Survey survey;
    private final Passage passage;
    private final String text;
    private WordSpans words;
    private List<DateMention> dates;
    private Optional<StatedBands> bands;
    private Boolean digits;
    private Boolean latin;

    Reading(Survey survey, Passage passage) {
        this.survey = survey;
        this.passage = passage;
        this.text = passage.text();
    }

    public Survey survey() {
        return survey;
    }

    public Passage passage() {
        return passage;
    }

    public String text() {
        return text;
    }

    /** The place in the file of a character of the text. */
    public Place place(int index) {
        return passage.wording().place(index);
    }

    /** The days that it names. */
    public List<DateMention> dates() {
        if (dates == null) dates = hasDigits() ? DateMention.in(text) : List.of();
        return dates;
    }

    /** The bands of scores that it states. */
    public Optional<StatedBands> statedBands() {
        if (bands == null) bands = hasDigits() ? StatedBands.in(this) : Optional.empty();
        return bands;
    }

    public boolean hasDigits() {
        if (digits == null) digits = text.chars().anyMatch(Digits::isDigit);
        return digits;
    }

    /** Whether a Latin letter stands in it. */
    public boolean hasLatin() {
        if (latin == null)
            latin = text.chars()
                    .anyMatch(character -> character >= 'A' && character <= 'z' && Character.isLetter(character));
        return latin;
    }

    /** Where its words begin and end. */
    public WordSpans words() {
        if (words == null) words = ThaiWords.spans(text);
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
