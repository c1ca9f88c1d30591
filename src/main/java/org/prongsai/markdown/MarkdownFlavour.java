package org.prongsai.markdown;

/** Where a text will stand. */
public enum MarkdownFlavour {
    /** The body of a page: headings with ids, footnotes, contents. */
    PAGE,
    /** A cell: no headings, and no ids, because the same cell may stand on a page twice. */
    CELL,
    /** A cell of one line: words, with nothing at its start that makes a list, heading or quote of it. */
    PHRASE;

    /** The flavour of a cell with the given text. */
    public static MarkdownFlavour ofCell(String text) {
        return text.strip().indexOf('\n') < 0 ? PHRASE : CELL;
    }
}
