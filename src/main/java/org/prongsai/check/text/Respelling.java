package org.prongsai.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.check.rule.Reading;
import org.prongsai.thai.ThaiWords;
import org.prongsai.thai.WordSpans;

/**
 * A piece of a text that is typed in other characters than it looks.
 *
 * @param start of the piece in the text
 * @param end of it
 * @param right what it should be
 * @param typed the word in which it stands, as typed
 * @param corrected the word with every such piece in it put right
 */
record Respelling(int start, int end, String right, String typed, String corrected) {
    /** A piece, and where it stands in the line once every piece of the line is right. */
    private record Piece(int start, int end, int newStart, int newEnd) {}

    /**
     * Every piece of a text that matches. Words are found in the text as it should be: as it is typed no dictionary has them.
     *
     * @param wrong does not match across lines
     */
    static List<Respelling> in(Reading reading, Pattern wrong, Function<MatchResult, String> right) {
        List<Respelling> found = new ArrayList<>();
        Matcher matcher = wrong.matcher(reading.text());
        int from = 0;
        while (matcher.find(from)) {
            int lineStart = reading.lineStart(matcher.start());
            int lineEnd = reading.lineEnd(matcher.start());
            String line = reading.text().substring(lineStart, lineEnd);
            for (Respelling piece : inLine(line, wrong, right)) found.add(piece.movedBy(lineStart));
            from = lineEnd;
        }
        return found;
    }

    private static List<Respelling> inLine(String line, Pattern wrong, Function<MatchResult, String> right) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder newLine = new StringBuilder();
        int copied = 0;
        for (MatchResult match : wrong.matcher(line).results().toList()) {
            newLine.append(line, copied, match.start());
            int newStart = newLine.length();
            newLine.append(right.apply(match));
            pieces.add(new Piece(match.start(), match.end(), newStart, newLine.length()));
            copied = match.end();
        }
        newLine.append(line.substring(copied));
        WordSpans words = ThaiWords.spans(newLine.toString());
        return pieces.stream()
                .map(piece -> of(piece, line, newLine.toString(), words, pieces))
                .toList();
    }

    private static Respelling of(Piece piece, String line, String newLine, WordSpans words, List<Piece> pieces) {
        int wordStart = words.start(words.wordAt(piece.newStart()));
        int wordEnd = words.end(words.wordAt(piece.newEnd() - 1));
        return new Respelling(
                piece.start(),
                piece.end(),
                newLine.substring(piece.newStart(), piece.newEnd()),
                line.substring(asTyped(wordStart, pieces), asTyped(wordEnd, pieces)),
                newLine.substring(wordStart, wordEnd));
    }

    /** Where something stands as typed that stands between pieces of the new line. */
    private static int asTyped(int newIndex, List<Piece> pieces) {
        int index = newIndex;
        for (Piece piece : pieces) {
            if (piece.newEnd() <= newIndex) index = newIndex - piece.newEnd() + piece.end();
        }
        return index;
    }

    private Respelling movedBy(int distance) {
        return new Respelling(start + distance, end + distance, right, typed, corrected);
    }
}
