package org.prongsai.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Optional;

/** Writes ids and classes from {@link Marks} on the elements that they belong to. The id of a heading is its own affair. */
final class MarksProvider implements AttributeProvider {
    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        boolean endsWithMarks = node instanceof Paragraph || node instanceof Heading;
        Optional<Marks> marks =
                endsWithMarks ? Marks.atEndOf(node) : node instanceof Block ? Optional.empty() : Marks.behind(node);
        marks.ifPresent(found -> {
            if (!found.classes().isEmpty()) attributes.addValue("class", found.classes());
            if (!(node instanceof Heading)) found.id().ifPresent(id -> name(node, id, attributes));
        });
    }

    private static void name(Node node, String id, MutableAttributes attributes) {
        Outline.KEY.get(node.getDocument()).addId(node, id);
        attributes.replaceValue("id", Slots.id(id));
    }

    static final class Factory extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return new MarksProvider();
        }
    }
}
