package org.prongsai.model;

import java.util.Optional;
import org.prongsai.markdown.Wording;
import org.prongsai.markdown.Words;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Numerals;

/**
 * A text of the record as its author typed it, and what it is there for.
 *
 * @param column role of the column in which a cell stands
 * @param year in whose folder it stands
 * @param numerals with which digits it is printed
 */
public record Passage(
        Kind kind, Optional<ColumnRole> column, Optional<FiscalYear> year, Numerals numerals, Words words) {
    /** What a text is there for. */
    public enum Kind {
        TITLE,
        SUMMARY,
        BODY,
        CELL,
        /** A line across a table that names the lines below it. */
        GROUP,
        COLUMN_LABEL,
        /** A field of a memo's head: office, number, subject or addressee. */
        MEMO_FIELD,
        /** What a memo prints before a field. */
        MEMO_LABEL,
        COVER,
        /** The line at the foot of each page of the original. */
        RUNNING,
        /** A line of a signature block: name, position, for whom. */
        SIGNATURE,
        /** An officer's comment, and what stands before it. */
        COMMENT,
        /** Dates and initials beside signatures. */
        STAMP,
        CLOSING_LINE,
        /** What a file or picture is called, or what stands for it where it cannot be seen. */
        MEDIA,
        /** The name of an indicator, question, item or scheme beside a score. */
        SCORE_NAME,
        /** Words of the whole site: its notice and menu. */
        SITE
    }

    /** The file in which it stands, from the site's folder. */
    public String file() {
        return words.origin().file();
    }

    /** Its words as they are read, and where each stands. They may have to be found first: not to be asked for twice. */
    public Wording wording() {
        return words.wording();
    }

    public String text() {
        return wording().text();
    }
}
