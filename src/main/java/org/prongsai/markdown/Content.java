package org.prongsai.markdown;

import java.util.List;

/**
 * What a text says, as its own page shows it and checks read it: by far the largest part of a document.
 *
 * @param pieces its HTML, in order
 * @param headings in order
 * @param wording its words, each where it stands
 */
public record Content(List<Piece> pieces, List<Heading> headings, Wording wording) implements Body {
    static final Content NONE = new Content(List.of(), List.of(), Wording.EMPTY);

    public Content {
        pieces = List.copyOf(pieces);
        headings = List.copyOf(headings);
    }

    @Override
    public Content content() {
        return this;
    }
}
