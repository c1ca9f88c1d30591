package org.prongsai.markdown;

import java.lang.ref.WeakReference;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Problems;
import org.prongsai.thai.CompactText;
import org.prongsai.thai.Numerals;

/**
 * A content that was read once, whose problems are told, and of which only the source is kept. It stays at hand as long as somebody uses
 * it, and then until memory is wanted for something else.
 */
final class UnreadBody implements Body {
    private final Markdown reader;
    private final CompactText source;
    private final Origin origin;
    private final Numerals numerals;
    private final boolean empty;
    private final boolean wordless;
    private volatile WeakReference<Content> lastRead = new WeakReference<>(null);

    /** @param read from the source, as a page */
    UnreadBody(Markdown reader, CompactText source, Origin origin, Numerals numerals, Content read) {
        this.reader = reader;
        this.source = source;
        this.origin = origin;
        this.numerals = numerals;
        this.empty = read.isEmpty();
        this.wordless = read.isWordless();
    }

    @Override
    public Content content() {
        Content known = lastRead.get();
        if (known != null) return known;
        Content read = reader.read(source.toString(), origin, MarkdownFlavour.PAGE, numerals, new Problems())
                .content();
        lastRead = new WeakReference<>(read);
        return read;
    }

    @Override
    public boolean isEmpty() {
        return empty;
    }

    @Override
    public boolean isWordless() {
        return wordless;
    }
}
