package org.prongsai.sharing;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.sharing.font.Typeface;
import org.prongsai.thai.ThaiWords;

/**
 * Words on lines that are broken where Thai words end. What does not fit gets smaller, and at last shorter; nothing is wider than it may be.
 *
 * @param size of type, in pixels
 */
record Paragraph(List<String> lines, int size) {
    /** Between the lines on which letters stand, by type size: room for two marks above a letter and one below. */
    private static final double LEADING = 1.45;

    private static final int SMALLER = 2;
    private static final String LEFT_OUT = "…";

    Paragraph {
        lines = List.copyOf(lines);
    }

    /** Where words may stand. @param width of a line, in pixels @param lines at most @param height of all lines, in pixels */
    record Room(double width, int lines, double height) {
        boolean holds(Paragraph words) {
            return words.lines().size() <= lines && words.height() <= height;
        }
    }

    /** The largest that there is room for. @param largest type size @param smallest below which words are cut instead */
    static Paragraph fitted(String text, Typeface face, Room room, int largest, int smallest) {
        List<Piece> pieces = Piece.of(text, face);
        for (int size = largest; size > smallest; size -= SMALLER) {
            Paragraph words = set(pieces, room, size);
            if (room.holds(words)) return words;
        }
        Paragraph words = set(pieces, room, smallest);
        Piece leftOut = Piece.measured(LEFT_OUT, face);
        for (int kept = pieces.size() - 1; kept > 0 && !room.holds(words); kept--) {
            List<Piece> fewer = new ArrayList<>(pieces.subList(0, kept));
            fewer.add(leftOut);
            words = set(fewer, room, smallest);
        }
        return words;
    }

    /** From the first line on which letters stand to where the next would be. */
    double height() {
        return lines.size() * leading();
    }

    double leading() {
        return size * LEADING;
    }

    /**
     * What stays together on a line.
     *
     * @param width with the space behind it, in thousandths of the type size
     * @param bare width without that space
     */
    private record Piece(String text, double width, double bare) {
        /** Words; letters where a word is so long that no line could be sure to hold it. */
        static List<Piece> of(String text, Typeface face) {
            List<Piece> pieces = new ArrayList<>();
            for (String word : ThaiWords.linePieces(text.strip())) {
                Piece piece = measured(word, face);
                if (piece.bare() < LONGEST) pieces.add(piece);
                else ThaiWords.letters(word).forEach(letter -> pieces.add(measured(letter, face)));
            }
            return pieces;
        }

        static Piece measured(String text, Typeface face) {
            double bare = face.width(text.stripTrailing());
            return new Piece(text, text.equals(text.stripTrailing()) ? bare : face.width(text), bare);
        }
    }

    /** The longest word of a line, in thousandths of the type size. */
    private static final double LONGEST = 9_000;

    /** As few lines as there can be, and these as even as they can be. */
    private static Paragraph set(List<Piece> pieces, Room room, int size) {
        double width = room.width() * Typeface.EM / size;
        List<String> lines = filled(pieces, width);
        int fewest = lines.size();
        for (double less = width * 0.97; fewest > 1 && less > width / 2; less -= width * 0.03) {
            List<String> narrower = filled(pieces, less);
            if (narrower.size() > fewest) break;
            lines = narrower;
        }
        return new Paragraph(lines, size);
    }

    private static List<String> filled(List<Piece> pieces, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (Piece piece : pieces) {
            if (used > 0 && used + piece.bare() > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
                used = 0;
            }
            line.append(piece.text());
            used += piece.width();
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
