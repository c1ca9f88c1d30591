package org.prongsai.markdown;

/** The content of a text: at hand, or read again from its source whenever somebody asks for it. */
sealed interface Body permits Content, UnreadBody {
    Content content();
}
