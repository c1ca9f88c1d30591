package org.prongsai.check.rule;

/** A rule that looks at the record as a whole, its years, tables, files and what was noted in texts. It reads no text of a page. */
public non-sealed interface RecordRule extends Rule {
    void check(Survey survey, Findings findings);
}
