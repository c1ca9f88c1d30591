package org.prongsai.thai;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where Thai text, which has no spaces between words, may be divided. */
public final class ThaiWords {
    private static final String INITIAL = "[\\u0E40-\\u0E44]?[\\u0E01-\\u0E2E][\\u0E34-\\u0E3A\\u0E47-\\u0E4C]?\\.";

    /** Abbreviations with dots, each one word: พ.ศ., ต.ค., เม.ย., ป.ป.ช.; อบต., กม.; and ฯลฯ. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "ฯลฯ|" + INITIAL + "(?: ?" + INITIAL + ")+|(?<![\\u0E01-\\u0E4E])[\\u0E01-\\u0E2E]{1,4}\\.");

    /** An abbreviation has its first dot behind at most so many letters. */
    private static final int FIRST_LETTERS = 4;

    private static final int LONGEST = 60;

    private static final ULocale THAI = new ULocale("th");

    // an iterator belongs to one thread, and takes longer to make than a short text to divide
    private static final ThreadLocal<BreakIterator> WORDS =
            ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(THAI));

    private static final ThreadLocal<BreakIterator> LINES =
            ThreadLocal.withInitial(() -> BreakIterator.getLineInstance(THAI));

    private ThaiWords() {}

    /** The text in pieces between which a word ends; joined again they are the text. Abbreviations stay whole. */
    public static List<String> words(String text) {
        return pieces(text, boundaries(text, WORDS.get()));
    }

    /** Where the words of a text begin. Abbreviations stay whole. */
    public static WordSpans spans(String text) {
        return new WordSpans(boundaries(text, WORDS.get()));
    }

    /**
     * Where the words begin in a part of a text, the same as in the whole: at least from one place to another, out to where a phrase ends. A space
     * behind a Thai letter and before one that begins a syllable divides words whatever else is around it, and no abbreviation goes on behind it;
     * the dictionary sees one run of Thai letters at a time.
     */
    public static WordSpans spans(String text, int from, int to) {
        int start = Math.min(from, text.length());
        while (!endsPhrase(text, start)) start--;
        int end = phraseEnd(text, Math.max(to, start + 1));
        int[] boundaries = boundaries(text.substring(start, end), WORDS.get());
        for (int i = 0; i < boundaries.length; i++) boundaries[i] += start;
        return new WordSpans(boundaries);
    }

    /** The first place from an index on where a phrase ends, so that words before it do not depend on what is behind. */
    public static int phraseEnd(String text, int from) {
        int end = Math.min(from, text.length());
        while (!endsPhrase(text, end)) end++;
        return end;
    }

    private static boolean endsPhrase(String text, int at) {
        if (at == 0 || at == text.length()) return true;
        char space = text.charAt(at - 1);
        if (space != ' ' && space != '\n' || at == 1) return false;
        char behind = text.charAt(at);
        boolean begins = behind >= 'ก' && behind <= 'ฮ' || ThaiLetters.isLeadingVowel(behind);
        return begins && ThaiLetters.isLetter(text.charAt(at - 2));
    }

    /** The text in pieces between which a line may break; joined again they are the text. Abbreviations and {@link Compounds} stay whole. */
    public static List<String> linePieces(String text) {
        TreeSet<Integer> ends = new TreeSet<>();
        for (int end : boundaries(text, LINES.get())) ends.add(end);
        for (Compounds.Span compound : Compounds.in(text)) {
            ends.subSet(compound.start(), false, compound.end(), false).clear();
            // signs stay with the word that they open or close
            if (isLetterAt(compound.start() - 1, text)) ends.add(compound.start());
            if (isLetterAt(compound.end(), text)) ends.add(compound.end());
        }
        return pieces(text, ends.stream().mapToInt(Integer::intValue).toArray());
    }

    private static boolean isLetterAt(int place, String text) {
        return place >= 0 && place < text.length() && ThaiLetters.isLetter(text.charAt(place));
    }

    /** The text in letters, each with its marks; joined again they are the text. */
    public static List<String> letters(String text) {
        List<String> letters = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            if (at < text.length() && belongsToTheLetterBefore(text.charAt(at))) continue;
            letters.add(text.substring(start, at));
            start = at;
        }
        return letters;
    }

    /**
     * The start of a text, at most {@code limit} characters of it and cut between words, with an ellipsis when something
     * was cut. A single word that is longer is cut where no letter loses its marks.
     */
    public static String shorten(String text, int limit) {
        if (text.length() <= limit) return text;
        StringBuilder start = new StringBuilder();
        // words depend on what is near them only
        for (String word : words(text.substring(0, Math.min(text.length(), limit * 4)))) {
            if (start.length() + word.length() > limit - 1) break;
            start.append(word);
        }
        String kept = start.length() > 0 ? start.toString() : text.substring(0, endOfCluster(text, limit - 1));
        return kept.stripTrailing() + "…";
    }

    /** The last place up to {@code limit} where a letter and its marks end; after the first letter when that is longer. */
    private static int endOfCluster(String text, int limit) {
        int end = limit;
        while (end > 0 && belongsToTheLetterBefore(text.charAt(end))) end--;
        if (end > 0) return end;
        end = 1;
        while (end < text.length() && belongsToTheLetterBefore(text.charAt(end))) end++;
        return end;
    }

    private static boolean belongsToTheLetterBefore(char character) {
        return ThaiLetters.isMark(character)
                || character == ThaiLetters.SARA_AM
                || Character.isLowSurrogate(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static List<String> pieces(String text, int[] boundaries) {
        List<String> pieces = new ArrayList<>(boundaries.length - 1);
        for (int i = 1; i < boundaries.length; i++) pieces.add(text.substring(boundaries[i - 1], boundaries[i]));
        return pieces;
    }

    /** 0, then the end of each piece, rising; the last is the length of the text. */
    private static int[] boundaries(String text, BreakIterator breaks) {
        Iterator<int[]> abbreviations = abbreviations(text).iterator();
        int[] whole = next(abbreviations);
        breaks.setText(text);
        int[] boundaries = new int[text.length() + 1];
        int count = 1;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            while (whole[1] <= end) whole = next(abbreviations);
            if (end <= whole[0]) boundaries[count++] = end;
        }
        return Arrays.copyOf(boundaries, count);
    }

    /** Each has a dot within its first letters, or is ฯลฯ, so that they are looked for there only. */
    private static List<int[]> abbreviations(String text) {
        int first = nextSign(text, 0);
        if (first < 0) return List.of();
        List<int[]> found = new ArrayList<>();
        Matcher matcher = ABBREVIATION.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int sign = first; sign >= 0; ) {
            int done = found.isEmpty() ? 0 : found.get(found.size() - 1)[1];
            matcher.region(Math.max(done, sign - FIRST_LETTERS), Math.min(text.length(), sign + LONGEST));
            boolean here = matcher.find() && matcher.start() <= sign;
            if (here) found.add(new int[] {matcher.start(), matcher.end()});
            sign = nextSign(text, here ? matcher.end() : sign + 1);
        }
        return found;
    }

    private static int nextSign(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '.' || text.charAt(i) == ThaiLetters.PAIYANNOI) return i;
        }
        return -1;
    }

    /** Start and end of the next abbreviation; behind every text when there is no more. */
    private static int[] next(Iterator<int[]> abbreviations) {
        return abbreviations.hasNext() ? abbreviations.next() : new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE};
    }
}
