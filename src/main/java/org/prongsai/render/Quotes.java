package org.prongsai.render;

import java.util.Comparator;
import java.util.Optional;
import org.prongsai.problem.Correction;
import org.prongsai.problem.Place;
import org.prongsai.problem.Problem;
import org.prongsai.render.view.FindingView.QuoteView;
import org.prongsai.thai.Excerpt;

/** Lines of files as they are quoted beside a finding: what is meant is marked, and what is far from it left out. */
final class Quotes {
    /** Columns of a line that are shown beside what is marked; the report breaks them into lines of its own. */
    private static final int SHOWN = 200;

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
        return quote(line, start, end);
    }

    /** The line as a correction would have it. */
    static Optional<QuoteView> corrected(Correction correction, String line) {
        return correction.in(line).map(corrected -> {
            int start = index(line, correction.place().column());
            return quote(corrected, start, start + correction.instead().length());
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
                .orElseGet(() -> Excerpt.nextLetter(line, start));
    }

    /** Indentation means something in the file, and nothing in a quotation. */
    private static QuoteView quote(String line, int start, int end) {
        Excerpt excerpt = Excerpt.of(line, start, end, SHOWN);
        return new QuoteView(excerpt.before().stripLeading(), excerpt.marked(), excerpt.after());
    }
}
