package org.prongsai.source;

/**
 * The text of a file that can be read: Unicode, without a byte order mark, lines ended by {@code \n}, and nothing in it
 * that readers cannot see.
 *
 * @param path from the site's folder
 */
record SourceText(String path, String text) {
    /** Line {@code number}, from 1, without its end; empty when there is no such line. */
    String line(int number) {
        int start = 0;
        for (int i = 1; i < number; i++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) return "";
        }
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }
}
