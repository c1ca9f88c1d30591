package org.prongsai.render;

/**
 * How a text stands on its page.
 *
 * @param idPrefix before each of its ids
 * @param deeper levels by which its headings are lowered
 */
record TextPlace(String idPrefix, int deeper) {
    /** With the page to itself, below the page's title. */
    static final TextPlace ALONE = new TextPlace("", 0);

    private static final int DEEPEST = 6;

    /** As a part of a page that has several texts. @param level of the part's own heading */
    static TextPlace inPart(String part, int level) {
        return new TextPlace(idInPart(part, ""), level - 1);
    }

    /** An id of a text that stands in a part. Parts have no dot in the names that authors give them. */
    static String idInPart(String part, String id) {
        return part + "." + id;
    }

    /** The level on the page of a heading of the text. */
    int level(int level) {
        return Math.min(DEEPEST, level + deeper);
    }
}
