package org.prongsai.check.rule;

/** A rule that looks at a site as a whole. */
public non-sealed interface SiteRule extends Rule {
    void check(Survey survey, Findings findings);
}
