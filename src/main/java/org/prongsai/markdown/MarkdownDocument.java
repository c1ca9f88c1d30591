package org.prongsai.markdown;

import java.util.List;
import java.util.Set;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Place;

/**
 * A text that has been read.
 *
 * @param origin where it stands
 * @param body what it says
 * @param anchors ids to which links may lead: those of headings and those that authors gave
 * @param links in order of first letters; {@link Piece.LinkSlot} points here
 * @param images in order; {@link Piece.ImageSlot} and {@link Piece.FigureSlot} point here
 * @param lost titles of what the original has there and this text has not, each with its place
 * @param opening the first paragraph without markup or number, for summaries and lists; empty when there is none
 */
public record MarkdownDocument(
        Origin origin,
        Body body,
        Set<String> anchors,
        List<Link> links,
        List<Image> images,
        List<Lost> lost,
        String opening)
        implements Words {
    public static final MarkdownDocument EMPTY =
            new MarkdownDocument(Wording.EMPTY.origin(), Content.NONE, Set.of(), List.of(), List.of(), List.of(), "");

    /** A part of the original that is missing here, as the author says in a box {@code !!! missing}. */
    public record Lost(String title, Place place) {}

    public MarkdownDocument {
        anchors = Set.copyOf(anchors);
        links = List.copyOf(links);
        images = List.copyOf(images);
        lost = List.copyOf(lost);
    }

    /** What it says. Whoever needs several parts of it asks once: it may have to be read again. */
    public Content content() {
        ContentUse.note(origin.file());
        return body.content();
    }

    /** Whether what it says stays at hand as long as the document does. */
    public boolean keepsContent() {
        return body instanceof Content;
    }

    /** Its headings, in order. */
    public List<Heading> headings() {
        return content().headings();
    }

    @Override
    public Wording wording() {
        return content().wording();
    }

    /** Whether no markup comes of it. */
    public boolean isEmpty() {
        return body.isEmpty();
    }

    @Override
    public boolean isWordless() {
        return body.isWordless();
    }
}
