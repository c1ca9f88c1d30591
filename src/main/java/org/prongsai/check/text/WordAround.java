package org.prongsai.check.text;

import org.prongsai.check.rule.Reading;
import org.prongsai.thai.ThaiWords;
import org.prongsai.thai.WordSpans;

/**
 * The words in which a piece of a text stands that is typed wrongly.
 *
 * @param start of them in the text
 * @param end of them
 * @param typed the words as typed
 * @param corrected the words as they should be
 */
record WordAround(int start, int end, String typed, String corrected) {
    /**
     * Words are found in the text as it should be: as it is typed no dictionary has them.
     *
     * @param start of the piece in the text
     * @param end of it
     * @param right what it should be; empty to take it away
     * @param beside letters on either side whose words belong to it
     */
    static WordAround of(Reading reading, int start, int end, String right, int beside) {
        int from = reading.runStart(start);
        int to = reading.runEnd(end);
        String before = reading.text().substring(from, start);
        String run = before + right + reading.text().substring(end, to);
        WordSpans words = ThaiWords.spans(run);
        int behind = before.length() + right.length();
        int first = words.start(words.wordAt(Math.max(0, before.length() - beside)));
        int last = words.end(words.wordAt(Math.min(run.length(), behind + beside) - 1));
        int wordStart = from + Math.min(first, before.length());
        int wordEnd = end + Math.max(0, last - behind);
        return new WordAround(
                wordStart,
                wordEnd,
                reading.text().substring(wordStart, wordEnd),
                run.substring(wordStart - from, Math.max(last, behind)));
    }
}
