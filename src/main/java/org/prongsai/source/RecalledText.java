package org.prongsai.source;

import org.prongsai.source.Manuscript.Sums;

/**
 * What was kept of a Markdown file that had no problems, so that its Markdown need not be read again.
 *
 * @param front its front matter, without the lines around it
 * @param bodyLine line of the file on which its Markdown begins, from 1
 */
public record RecalledText(Sums sums, String front, int bodyLine) {}
