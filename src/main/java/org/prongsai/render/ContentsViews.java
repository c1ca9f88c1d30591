package org.prongsai.render;

import java.util.List;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.markdown.Piece;
import org.prongsai.render.view.HeadingView;

/** The contents of a page: its headings of the first two levels below the title. */
final class ContentsViews {
    private static final int DEEPEST = 3;

    /** A page with fewer headings needs no contents unless its author asks for them. */
    private static final int FEWEST = 3;

    private ContentsViews() {}

    /** Where the author asks for them with {@code [TOC]}. */
    static List<HeadingView> of(MarkdownDocument text, TextPlace place) {
        return text.headings().stream()
                .filter(heading -> heading.level() <= DEEPEST)
                .map(heading -> new HeadingView(heading.level(), place.idPrefix() + heading.id(), heading.text()))
                .toList();
    }

    /** Above the text; none when it is short, or has them in a place of its own. */
    static List<HeadingView> above(MarkdownDocument text) {
        List<HeadingView> headings = of(text, TextPlace.ALONE);
        boolean placed = text.content().pieces().stream().anyMatch(Piece.ContentsSlot.class::isInstance);
        return placed || headings.size() < FEWEST ? List.of() : headings;
    }
}
