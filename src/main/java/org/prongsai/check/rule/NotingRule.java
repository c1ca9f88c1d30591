package org.prongsai.check.rule;

import java.util.List;

/**
 * A rule that compares what stands in several files: of each it notes what it needs, and as a {@link RecordRule} it looks at the notes of
 * all, once every file has been read.
 */
public non-sealed interface NotingRule extends Rule {
    /** What is to be remembered of a file, in the order of its texts. */
    List<? extends Note> notes(FileReading file);
}
