package org.prongsai.markdown;

import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code {#id .class}} behind a heading, a paragraph or an inline element: a name for it, and nothing else. */
final class Marks extends Node implements DoNotDecorate {
    private final List<String> classes = new ArrayList<>();
    private Optional<String> id = Optional.empty();

    /** @param chars the whole, with its braces */
    Marks(BasedSequence chars) {
        super(chars);
        for (String mark :
                chars.subSequence(1, chars.length() - 1).toString().trim().split("\\s+")) {
            if (mark.startsWith("#")) {
                id = Optional.of(mark.substring(1));
            } else {
                classes.add(mark.substring(1));
            }
        }
    }

    Optional<String> id() {
        return id;
    }

    /** Class names, joined by spaces; empty when there are none. */
    String classes() {
        return String.join(" ", classes);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** The marks of a node: at the end of a heading or paragraph, or right behind an inline element. */
    static Optional<Marks> of(Node node) {
        if (node.getNext() instanceof Marks behind && behind.getStartOffset() == node.getEndOffset())
            return Optional.of(behind);
        return Optional.empty();
    }

    /** The marks at the end of a block, unless they stand right behind an inline element and belong to that. */
    static Optional<Marks> atEndOf(Node block) {
        if (!(block.getLastChild() instanceof Marks marks)) return Optional.empty();
        Node before = marks.getPrevious();
        boolean ofElement = before != null && takesMarks(before) && before.getEndOffset() == marks.getStartOffset();
        return ofElement ? Optional.empty() : Optional.of(marks);
    }

    private static boolean takesMarks(Node node) {
        return !(node instanceof com.vladsch.flexmark.ast.Text)
                && !(node instanceof com.vladsch.flexmark.ast.SoftLineBreak);
    }
}
