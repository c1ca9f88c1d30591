/**
 * What rules are made of: a rule, the text that it reads, the site that it surveys, and where its findings go.
 *
 * <p>Enters: a site. Leaves: findings. Must not: change the site, or know any single rule.
 */
package org.prongsai.check.rule;
