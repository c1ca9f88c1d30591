package org.prongsai.markdown;

/** Where a text will stand. */
public enum MarkdownFlavour {
    /** The body of a page: headings with ids, footnotes, contents. */
    PAGE,
    /** A cell or a phrase: no headings, and no ids, because the same cell may stand on a page twice. */
    CELL
}
