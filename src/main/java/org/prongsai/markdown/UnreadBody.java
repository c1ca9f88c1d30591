package org.prongsai.markdown;

import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Problems;
import org.prongsai.thai.Numerals;

/**
 * A content that was read once, whose problems are told, and of which only the source is kept. It stays at hand as long as somebody uses
 * it, and then until memory is wanted for something else.
 */
final class UnreadBody implements Body {
    private final Markdown reader;
    private final Supplier<String> source;
    private final Origin origin;
    private final Numerals numerals;
    private volatile WeakReference<Content> lastRead = new WeakReference<>(null);

    /** @param source gives the text, which was read as a page */
    UnreadBody(Markdown reader, Supplier<String> source, Origin origin, Numerals numerals) {
        this.reader = reader;
        this.source = source;
        this.origin = origin;
        this.numerals = numerals;
    }

    @Override
    public Content content() {
        Content known = lastRead.get();
        if (known != null) return known;
        Content read = reader.read(source.get(), origin, MarkdownFlavour.PAGE, numerals, new Problems())
                .content();
        lastRead = new WeakReference<>(read);
        return read;
    }
}
