package org.prongsai.check.rule;

/** A rule that reads one text at a time. */
public non-sealed interface TextRule extends Rule {
    void check(Reading reading, Findings findings);
}
