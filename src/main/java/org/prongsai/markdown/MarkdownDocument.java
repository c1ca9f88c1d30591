package org.prongsai.markdown;

import java.util.List;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Place;

/** A text that has been read. @param body what it says */
public record MarkdownDocument(Surface surface, Body body) implements Words {
    public static final MarkdownDocument EMPTY = new MarkdownDocument(
            new Surface(Wording.EMPTY.origin(), true, true, Anchors.NONE, List.of(), List.of(), List.of(), ""),
            Content.NONE);

    /** A part of the original that is missing here, as the author says in a box {@code !!! missing}. */
    public record Lost(String title, Place place) {}

    /** A text whose content is at hand. */
    static MarkdownDocument of(Origin origin, Content content, Outline outline, String opening) {
        Surface surface = new Surface(
                origin,
                content.pieces().isEmpty(),
                content.wording().isEmpty(),
                Anchors.of(outline.anchors()),
                outline.links(),
                outline.images(),
                outline.lost(),
                opening);
        return new MarkdownDocument(surface, content);
    }

    /** What it says. Whoever needs several parts of it asks once: it may have to be read again. */
    public Content content() {
        ContentUse.note(origin().file());
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

    @Override
    public Origin origin() {
        return surface.origin();
    }

    /** Whether no markup comes of it. */
    public boolean isEmpty() {
        return surface.isEmpty();
    }

    @Override
    public boolean isWordless() {
        return surface.isWordless();
    }

    /** See {@link Surface#anchors()}. */
    public Anchors anchors() {
        return surface.anchors();
    }

    /** See {@link Surface#links()}. */
    public List<Link> links() {
        return surface.links();
    }

    /** See {@link Surface#images()}. */
    public List<Image> images() {
        return surface.images();
    }

    /** See {@link Surface#lost()}. */
    public List<Lost> lost() {
        return surface.lost();
    }

    /** See {@link Surface#opening()}. */
    public String opening() {
        return surface.opening();
    }
}
