package org.prongsai.check.rule;

/** A rule that reads one text at a time. It is asked even when files of the site could not be used. */
public non-sealed interface TextRule extends Rule {
    void check(Reading reading, Findings findings);
}
