package org.prongsai.markdown;

import java.util.List;

/** A part of a line that {@link PlainInlines} has read; offsets are of the whole text. */
sealed interface Inline {
    /** Letters as they stand. */
    record Words(int start, int end) implements Inline {}

    /** The end of a line within a paragraph. @param at of the {@code \n} */
    record Break(int at) implements Inline {}

    /** Between stars. @param strong whether there are two on either side */
    record Emphasis(boolean strong, List<Inline> content) implements Inline {}

    /** A link. @param start of its bracket @param targetStart of its address @param targetEnd behind its address */
    record Anchor(int start, List<Inline> content, int targetStart, int targetEnd) implements Inline {}
}
