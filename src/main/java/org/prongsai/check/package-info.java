/**
 * What a site says, judged: findings that need two pages and change nothing, and those that may stay.
 *
 * <p>Enters: a site and the problems found so far. Leaves: the problems that remain, and the findings that the organisation
 * chose to keep. Must not: change the site.
 */
package org.prongsai.check;
