package org.prongsai.markdown;

import java.util.Arrays;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Place;

/** From offsets in a text to places in the file in which it stands. */
final class Positions {
    private final String text;
    private final Origin origin;
    /** Made when the first place is asked for: most texts are cells, of which no place is. */
    private int[] lineStarts;

    Positions(String text, Origin origin) {
        this.text = text;
        this.origin = origin;
    }

    /** The place of one character, for which lines are not worth remembering. @param offset in UTF-16 units from 0 */
    static Place of(int offset, String text, Origin origin) {
        int line = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
            start = end + 1;
            line++;
        }
        return origin.at(line, text.codePointCount(start, offset));
    }

    /** The place of the character at {@code offset}, in UTF-16 units from 0. */
    Place at(int offset) {
        if (lineStarts == null) lineStarts = lineStarts(text);
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return origin.at(line, text.codePointCount(lineStarts[line], offset));
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (lines == starts.length) starts = Arrays.copyOf(starts, lines * 2);
            starts[lines++] = end + 1;
        }
        return Arrays.copyOf(starts, lines);
    }
}
