package org.prongsai.problem;

/**
 * Where a piece of text stands in its file, so that a character of the piece can be named by its place in the file.
 *
 * <p>A Markdown body stands with its first character at some line, column 1; the lines of a YAML block scalar all stand
 * at the same column; a one-line YAML value stands on one line only.
 *
 * @param file path from the site's folder
 * @param line line of the first character, from 1
 * @param column column of the first character of every line, from 1
 * @param exact false when lines of the text are not lines of the file (a folded or quoted YAML value of several lines);
 *     every character is then placed at the start
 */
public record Origin(String file, int line, int column, boolean exact) {

    /** A text whose lines are lines of the file, each starting at {@code column}. */
    public static Origin lines(String file, int line, int column) {
        return new Origin(file, line, column, true);
    }

    /** A text of which only the start is known. */
    public static Origin start(Place place) {
        return new Origin(place.file(), place.line(), place.column(), false);
    }

    /** The place of the first character. */
    public Place place() {
        return new Place(file, line, column);
    }

    /**
     * The place of a character of the text.
     *
     * @param textLine line within the text, from 0
     * @param textColumn column within that line, from 0, in code points
     */
    public Place at(int textLine, int textColumn) {
        return exact ? new Place(file, line + textLine, column + textColumn) : place();
    }
}
