package org.prongsai.problem;

import java.util.Comparator;

/**
 * A character in a file of the site.
 *
 * @param file path from the site's folder, with {@code /} on every system, e.g. {@code content/2567/memo.md}
 * @param line from 1; 0 when the file as a whole is meant
 * @param column from 1, in characters (code points); 0 when the line or file as a whole is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column);

    public Place {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column count from 1, 0 for none: " + line + ":" + column);
        }
    }

    /** The file as a whole. */
    public static Place ofFile(String file) {
        return new Place(file, 0, 0);
    }

    /** By file, then line, then column. */
    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) return file;
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
