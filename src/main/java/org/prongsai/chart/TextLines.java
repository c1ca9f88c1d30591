package org.prongsai.chart;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.thai.ThaiWords;

/** A label on as many lines as it needs, broken where Thai words end. */
final class TextLines {
    private static final double STEP = 0.5;

    private TextLines() {}

    /**
     * As few lines as there can be, and these as even as they can be.
     *
     * @param width that a line may have, in rem; a single word that is wider keeps a line of its own
     */
    static List<String> of(String text, double width) {
        List<String> lines = filled(text, width);
        int fewest = lines.size();
        for (double less = width - STEP; less > width / 2; less -= STEP) {
            List<String> narrower = filled(text, less);
            if (narrower.size() > fewest) return lines;
            lines = narrower;
        }
        return lines;
    }

    private static List<String> filled(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : ThaiWords.linePieces(text.strip())) {
            if (line.length() > 0 && TextWidth.of((line + piece).stripTrailing()) > width) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
