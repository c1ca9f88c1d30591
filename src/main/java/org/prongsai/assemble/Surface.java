package org.prongsai.assemble;

import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.prongsai.machine.Checksum;
import org.prongsai.markdown.Image;
import org.prongsai.markdown.Link;
import org.prongsai.markdown.MarkdownDocument;

/** What other pages than its own may see of a text. */
final class Surface {
    /** Stands in no text, and so between any two parts. */
    private static final char END = 0;

    private Surface() {}

    static long sumOf(MarkdownDocument document) {
        StringBuilder surface = new StringBuilder();
        add(document.isEmpty() ? "empty" : document.isWordless() ? "wordless" : "words", surface);
        add(document.opening(), surface);
        new TreeSet<>(document.anchors()).forEach(anchor -> add(anchor, surface));
        for (Link link : document.links()) {
            add("link", surface);
            add(link.target(), surface);
            add(link.text(), surface);
        }
        for (Image image : document.images()) {
            add(image.position().name(), surface);
            add(image.target(), surface);
            add(image.alt(), surface);
            add(image.title().orElse("none"), surface);
        }
        for (MarkdownDocument.Lost lost : document.lost()) {
            add("lost", surface);
            add(lost.title(), surface);
        }
        return Checksum.of(surface.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void add(String part, StringBuilder surface) {
        surface.append(part).append(END);
    }
}
