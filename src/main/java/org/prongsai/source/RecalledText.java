package org.prongsai.source;

import java.util.Map;
import java.util.Optional;
import org.prongsai.source.Manuscript.Sums;
import org.prongsai.thai.CompactText;

/**
 * What was kept of a Markdown file that had no problems, so that its Markdown need not be read again.
 *
 * @param front its front matter, without the lines around it
 * @param bodyLine line of the file on which its Markdown begins, from 1
 * @param quoted lines of it that were quoted beside findings, by their numbers, as {@link SourceLines} gave them
 */
public record RecalledText(Sums sums, CompactText front, int bodyLine, Map<Integer, Optional<String>> quoted) {
    public RecalledText {
        quoted = Map.copyOf(quoted);
    }
}
