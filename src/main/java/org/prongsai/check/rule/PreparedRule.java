package org.prongsai.check.rule;

/** A rule that reads one text at a time with something that is found once for a site, in its surroundings. */
public non-sealed interface PreparedRule extends Rule {
    /** Makes ready to read texts that have these surroundings. */
    Reader prepare(Surroundings surroundings);

    /** A rule that is ready. Several threads may read with it. */
    interface Reader {
        void check(Reading reading, Findings findings);
    }
}
