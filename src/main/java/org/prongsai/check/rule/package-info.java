/**
 * What rules are made of: a rule, the text that it reads, the record that it surveys, and where its findings go.
 *
 * <p>A rule is of the smallest kind that serves it. A {@link org.prongsai.check.rule.TextRule} reads one text, a {@link
 * org.prongsai.check.rule.FileRule} those of one file, a {@link org.prongsai.check.rule.PreparedRule} one text with what it has
 * found for the whole site before. All three know of the rest of the site its {@link org.prongsai.check.rule.Surroundings} and
 * nothing else, so that a file has the same findings as long as it and its surroundings are the same. A {@link
 * org.prongsai.check.rule.NotingRule} leaves notes of each file, under the same condition. A {@link
 * org.prongsai.check.rule.RecordRule} is asked once, when all files have been read, and has no texts any more.
 *
 * <p>Enters: a site. Leaves: findings. Must not: change the site, know any single rule, or keep a text when its file has been read.
 */
package org.prongsai.check.rule;
