package org.prongsai.model;

import java.util.Map;
import org.prongsai.markdown.MarkdownDocument;

/**
 * A text whose links and figures have been found.
 *
 * @param targets by the target as written; one that leads nowhere has been reported and is missing here
 * @param figures by the target as written
 */
public record Prose(MarkdownDocument document, Map<String, Target> targets, Map<String, Figure> figures) {
    public static final Prose EMPTY = new Prose(MarkdownDocument.EMPTY, Map.of(), Map.of());

    public Prose {
        targets = Map.copyOf(targets);
        figures = Map.copyOf(figures);
    }

    public boolean isEmpty() {
        return document.isEmpty();
    }
}
