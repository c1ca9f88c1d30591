package org.prongsai.check.rule;

import java.util.Set;
import org.prongsai.problem.Code;

/**
 * One question asked of a site. A rule is one class; why it is asked, and by whose rule, stands in its docstring and, for officers, in the
 * messages under {@code <code>.why}. Its kind says what it looks at; a rule may be of several kinds.
 */
public sealed interface Rule permits TextRule, FileRule, PreparedRule, NotingRule, RecordRule {
    /** Every code under which it reports; no other rule has any of them. */
    Set<Code> codes();
}
