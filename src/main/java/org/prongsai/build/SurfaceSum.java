package org.prongsai.build;

import java.nio.charset.StandardCharsets;
import org.prongsai.assemble.TextMemory;
import org.prongsai.machine.Checksum;
import org.prongsai.markdown.Image;
import org.prongsai.markdown.Link;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.markdown.Surface;

/** A sum of what other pages than its own may see of a text; not of where in the file it stands. */
final class SurfaceSum {
    /** Stands in no text, and so between any two parts. */
    private static final char END = 0;

    private SurfaceSum() {}

    static long of(TextMemory.Known known) {
        Surface surface = known.surface();
        StringBuilder parts = new StringBuilder();
        add(surface.isEmpty() ? "empty" : surface.isWordless() ? "wordless" : "words", parts);
        add(known.opening(), parts);
        add(surface.anchors().ids().toString(), parts);
        for (Link link : surface.links()) {
            add("link", parts);
            add(link.target(), parts);
            add(link.text(), parts);
        }
        for (Image image : surface.images()) {
            add(image.position().name(), parts);
            add(image.target(), parts);
            add(image.alt(), parts);
            add(image.title().orElse("none"), parts);
        }
        for (MarkdownDocument.Lost lost : surface.lost()) {
            add("lost", parts);
            add(lost.title(), parts);
        }
        return Checksum.of(parts.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void add(String part, StringBuilder parts) {
        parts.append(part).append(END);
    }
}
