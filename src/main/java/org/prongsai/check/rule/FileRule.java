package org.prongsai.check.rule;

/** A rule that reads all texts of one file together, with its headings, links and pictures. */
public non-sealed interface FileRule extends Rule {
    void check(FileReading file, Findings findings);
}
