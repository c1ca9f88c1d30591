package org.prongsai.markdown;

import java.util.List;
import java.util.Set;

/**
 * A text that has been read.
 *
 * @param pieces its HTML, in order
 * @param headings in order
 * @param anchors ids to which links may lead: those of headings and those that authors gave
 * @param links in order of first letters; {@link Piece.LinkSlot} points here
 * @param images in order; {@link Piece.ImageSlot} and {@link Piece.FigureSlot} point here
 * @param opening the first paragraph without markup or number, for summaries and lists; empty when there is none
 */
public record MarkdownDocument(
        List<Piece> pieces,
        List<Heading> headings,
        Set<String> anchors,
        List<Link> links,
        List<Image> images,
        String opening) {
    public static final MarkdownDocument EMPTY =
            new MarkdownDocument(List.of(), List.of(), Set.of(), List.of(), List.of(), "");

    public MarkdownDocument {
        pieces = List.copyOf(pieces);
        headings = List.copyOf(headings);
        anchors = Set.copyOf(anchors);
        links = List.copyOf(links);
        images = List.copyOf(images);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }
}
