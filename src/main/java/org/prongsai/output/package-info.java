/**
 * From bytes to a finished site on the disk: audited, and replaced whole or not at all.
 *
 * <p>Enters: addresses and bytes, one page at a time. Leaves: the folder of the site, with a list of what is in it. Must not:
 * know what a page says, remove a file that Prongsai did not write, or touch the last good site before the new one is whole.
 * jsoup is used here and nowhere else.
 */
package org.prongsai.output;
