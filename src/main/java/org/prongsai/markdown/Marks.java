package org.prongsai.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.DoNotDecorate;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
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

    /** The marks right behind an inline element. */
    static Optional<Marks> behind(Node element) {
        return element.getNext() instanceof Marks marks && marks.isBehindElement()
                ? Optional.of(marks)
                : Optional.empty();
    }

    /** The marks at the end of a heading or paragraph, unless they belong to the element that they stand behind. */
    static Optional<Marks> atEndOf(Node block) {
        return block.getLastChild() instanceof Marks marks && marks.endBlock() ? Optional.of(marks) : Optional.empty();
    }

    /** Whether they name something. Otherwise they are text, and printed. */
    boolean nameSomething() {
        return isBehindElement() || endBlock();
    }

    private boolean endBlock() {
        boolean last = getPrevious() != null && getNext() == null && !isBehindElement();
        return last && (getParent() instanceof Heading || hasTagOfItsOwn(getParent()));
    }

    private boolean isBehindElement() {
        Node before = getPrevious();
        return before != null && before.getEndOffset() == getStartOffset() && takesMarks(before);
    }

    private static boolean takesMarks(Node node) {
        return node instanceof DelimitedNode || node instanceof LinkNodeBase || node instanceof AutoLink;
    }

    /** The paragraph of a short item of a list has no tag that could carry a name. */
    private static boolean hasTagOfItsOwn(Node node) {
        if (!(node instanceof Paragraph paragraph)) return false;
        DataHolder options = node.getDocument();
        return !(node.getParent() instanceof ParagraphItemContainer item)
                || !item.isParagraphWrappingDisabled(paragraph, ListOptions.get(options), options);
    }
}
