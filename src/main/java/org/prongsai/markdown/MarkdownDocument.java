package org.prongsai.markdown;

import java.util.List;
import java.util.Set;
import org.prongsai.problem.Place;

/**
 * A text that has been read.
 *
 * @param pieces its HTML, in order
 * @param headings in order
 * @param anchors ids to which links may lead: those of headings and those that authors gave
 * @param links in order of first letters; {@link Piece.LinkSlot} points here
 * @param images in order; {@link Piece.ImageSlot} and {@link Piece.FigureSlot} point here
 * @param wording its words, each where it stands
 * @param lost titles of what the original has there and this text has not, each with its place
 * @param opening the first paragraph without markup or number, for summaries and lists; empty when there is none
 */
public record MarkdownDocument(
        List<Piece> pieces,
        List<Heading> headings,
        Set<String> anchors,
        List<Link> links,
        List<Image> images,
        Wording wording,
        List<Lost> lost,
        String opening) {
    public static final MarkdownDocument EMPTY =
            new MarkdownDocument(List.of(), List.of(), Set.of(), List.of(), List.of(), Wording.EMPTY, List.of(), "");

    /** A part of the original that is missing here, as the author says in a box {@code !!! missing}. */
    public record Lost(String title, Place place) {}

    public MarkdownDocument {
        pieces = List.copyOf(pieces);
        headings = List.copyOf(headings);
        anchors = Set.copyOf(anchors);
        links = List.copyOf(links);
        images = List.copyOf(images);
        lost = List.copyOf(lost);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }
}
