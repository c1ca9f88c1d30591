package org.prongsai.markdown;

import org.prongsai.problem.Origin;

/** A text that can be read as words: they are at hand, or are found when somebody asks for them. */
public sealed interface Words permits Wording, MarkdownDocument {
    Wording wording();

    /** Where the text stands as a whole. */
    Origin origin();

    /** Whether it says nothing. */
    boolean isWordless();
}
