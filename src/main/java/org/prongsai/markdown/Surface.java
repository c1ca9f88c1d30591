package org.prongsai.markdown;

import java.util.List;
import org.prongsai.problem.Origin;

/**
 * What of a text others than its own page may see.
 *
 * @param origin where it stands
 * @param isEmpty whether no markup comes of it
 * @param isWordless whether it says nothing
 * @param anchors ids to which links may lead: those of headings and those that authors gave
 * @param links in order of first letters; {@link Piece.LinkSlot} points here
 * @param images in order; {@link Piece.ImageSlot} and {@link Piece.FigureSlot} point here
 * @param lost titles of what the original has there and this text has not, each with its place
 * @param opening the first paragraph without markup or number, for summaries and lists; empty when there is none
 */
public record Surface(
        Origin origin,
        boolean isEmpty,
        boolean isWordless,
        Anchors anchors,
        List<Link> links,
        List<Image> images,
        List<MarkdownDocument.Lost> lost,
        String opening) {
    public Surface {
        links = List.copyOf(links);
        images = List.copyOf(images);
        lost = List.copyOf(lost);
    }

    /** With another opening, such as a shorter one. */
    public Surface opening(String other) {
        return new Surface(origin, isEmpty, isWordless, anchors, links, images, lost, other);
    }
}
