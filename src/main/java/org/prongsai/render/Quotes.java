package org.prongsai.render;

import java.util.Comparator;
import java.util.Optional;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.render.view.FindingView.QuoteView;

/** Lines of files as they are quoted beside a finding: what is meant is marked, and what is far from it left out. */
final class Quotes {
    /** Characters kept on either side; a paragraph is one line of a file. */
    private static final int KEPT = 160;

    private static final String LEFT_OUT = "…";

    private Quotes() {}

    /** The line with what a problem is about: what would be corrected, or what its sentence quotes, or a letter. */
    static QuoteView of(Problem problem, String line) {
        Place place = problem.place();
        Optional<Correction> correction = problem.correction()
                .filter(found -> found.place().equals(place) && found.in(line).isPresent());
        int start = index(line, place.column());
        int end = correction
                .map(found -> start + found.written().length())
                .orElseGet(() -> place.column() == 0 ? start : endOfMeant(problem, line, start));
        return quote(line.substring(0, start), line.substring(start, end), line.substring(end));
    }

    /** The line as a correction would have it. */
    static Optional<QuoteView> corrected(Correction correction, String line) {
        return correction.in(line).map(corrected -> {
            int start = index(line, correction.place().column());
            int end = start + correction.instead().length();
            return quote(corrected.substring(0, start), corrected.substring(start, end), corrected.substring(end));
        });
    }

    private static int index(String line, int column) {
        int before = Math.min(Math.max(column - 1, 0), line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, before);
    }

    private static int endOfMeant(Problem problem, String line, int start) {
        return problem.details().stream()
                .filter(detail -> !detail.isEmpty() && line.startsWith(detail, start))
                .max(Comparator.comparingInt(String::length))
                .map(detail -> start + detail.length())
                .orElseGet(() -> nextLetter(line, start));
    }

    /** Indentation means something in the file, and nothing in a quotation. */
    private static QuoteView quote(String before, String marked, String after) {
        String near = before.stripLeading();
        if (before.length() > KEPT) near = LEFT_OUT + before.substring(nextLetter(before, before.length() - KEPT));
        String next = after;
        if (after.length() > KEPT) next = after.substring(0, nextLetter(after, KEPT)) + LEFT_OUT;
        return new QuoteView(near, marked, next);
    }

    /** Where the letter ends that stands at {@code index}, with the marks that belong to it. */
    private static int nextLetter(String text, int index) {
        if (index >= text.length()) return text.length();
        int end = text.offsetByCodePoints(index, 1);
        while (end < text.length() && isPartOfLetter(text.charAt(end))) end++;
        return end;
    }

    private static boolean isPartOfLetter(char character) {
        return Character.getType(character) == Character.NON_SPACING_MARK || Character.isLowSurrogate(character);
    }
}
