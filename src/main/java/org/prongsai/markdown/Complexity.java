package org.prongsai.markdown;

import java.util.regex.Pattern;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problems;

/**
 * Refuses texts on which flexmark takes time that grows with the square of their length, or more stack than there is.
 * Nobody writes such texts by hand: the limits lie far above any document of an office.
 */
final class Complexity {
    private static final int NESTING = 40;
    private static final int INDENT = 160;
    private static final int PER_PARAGRAPH = 1_500;
    private static final int LINES_TOGETHER = 5_000;
    /** flexmark takes as long over a brace as over so many other signs. */
    private static final int BRACE = 10;

    private static final int REFERENCES = 1_000;
    private static final Pattern REFERENCE = Pattern.compile("^ {0,3}\\[[^\\]]+\\]:");

    private final Positions positions;
    private final Problems problems;
    private int lines;
    private int special;
    private int backtickRuns;
    private int references;

    private Complexity(Positions positions, Problems problems) {
        this.positions = positions;
        this.problems = problems;
    }

    /** Whether the text is too much; reports the first place where it is. */
    static boolean isRefused(String text, Positions positions, Problems problems) {
        Complexity complexity = new Complexity(positions, problems);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            if (complexity.isTooMuch(text.substring(start, end))) {
                problems.report(Code.MARKDOWN_TOO_COMPLEX, positions.at(start));
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private boolean isTooMuch(String line) {
        if (line.isBlank()) {
            lines = 0;
            special = 0;
            backtickRuns = 0;
            return false;
        }
        count(line);
        return ++lines > LINES_TOGETHER
                || special > PER_PARAGRAPH
                || backtickRuns > PER_PARAGRAPH / 10
                || references > REFERENCES
                || indent(line) > INDENT
                || mayBeNested(line, 0, line.length()) && !isRule(line);
    }

    private void count(String line) {
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if ("*_[]!~<&".indexOf(character) >= 0) special++;
            if (character == '{') special += BRACE;
            if (character == '`' && (i == 0 || line.charAt(i - 1) != '`')) backtickRuns++;
        }
        if (line.indexOf("]:") >= 0 && REFERENCE.matcher(line).find()) references++;
    }

    private static int indent(String line) {
        int columns = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\t') columns += 4;
            else if (line.charAt(i) == ' ') columns++;
            else break;
        }
        return columns;
    }

    /** A line of dashes, stars or equals signs alone, however long. */
    private static boolean isRule(String line) {
        return line.strip().chars().distinct().count() == 1 && line.strip().charAt(0) != '>';
    }

    /** Whether a line is refused, or might be, for what it begins with. */
    static boolean mayBeNested(String text, int start, int end) {
        return nesting(text, start, end) > NESTING;
    }

    /** Quotes and list markers with which the line begins; a number and its dot count as many. */
    private static int nesting(String text, int start, int end) {
        int markers = 0;
        for (int i = start; i < end; i++) {
            char character = text.charAt(i);
            if (">-+*.)".indexOf(character) >= 0) markers++;
            else if (!Character.isWhitespace(character) && !Character.isDigit(character)) break;
        }
        return markers;
    }
}
