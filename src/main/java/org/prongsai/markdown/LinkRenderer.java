package org.prongsai.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.Set;

/** Links and images, with a slot for each address. An image that is a paragraph of its own becomes a figure. */
final class LinkRenderer implements NodeRenderer {
    private final Outline outline;
    private final ReferenceRepository references;

    LinkRenderer(Outline outline, DataHolder options) {
        this.outline = outline;
        this.references = Parser.REFERENCES.get(options);
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(com.vladsch.flexmark.ast.Link.class, this::link),
                new NodeRenderingHandler<>(LinkRef.class, this::linkReference),
                new NodeRenderingHandler<>(AutoLink.class, this::autoLink),
                new NodeRenderingHandler<>(MailLink.class, this::mailLink),
                new NodeRenderingHandler<>(com.vladsch.flexmark.ast.Image.class, this::image),
                new NodeRenderingHandler<>(ImageRef.class, this::imageReference),
                new NodeRenderingHandler<>(Paragraph.class, this::paragraph));
    }

    private void link(com.vladsch.flexmark.ast.Link node, NodeRendererContext context, HtmlWriter html) {
        anchor(node, node.getUrl(), title(node.getTitle()), context, html);
    }

    private void linkReference(LinkRef node, NodeRendererContext context, HtmlWriter html) {
        if (!node.isDefined()) {
            undefined(node, context, html);
            return;
        }
        Reference reference = node.getReferenceNode(references);
        anchor(node, reference.getUrl(), title(reference.getTitle()), context, html);
    }

    private void anchor(
            Node node, BasedSequence url, Optional<String> title, NodeRendererContext context, HtmlWriter html) {
        html.attr("href", outline.add(node, url.unescape(), PlainText.of(node)));
        title.ifPresent(text -> html.attr("title", text));
        html.withAttr().tag("a", false, false, () -> context.renderChildren(node));
    }

    private void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
        String url = node.getText().toString();
        html.attr("href", outline.add(node, url, url)).withAttr();
        html.tag("a", false, false, () -> html.text(url));
    }

    private void mailLink(MailLink node, NodeRendererContext context, HtmlWriter html) {
        String address = node.getText().unescape();
        html.attr("href", outline.add(node, "mailto:" + address, address)).withAttr();
        html.tag("a", false, false, () -> html.text(address));
    }

    private void image(com.vladsch.flexmark.ast.Image node, NodeRendererContext context, HtmlWriter html) {
        image(node, node.getUrl(), title(node.getTitle()), html);
    }

    private void imageReference(ImageRef node, NodeRendererContext context, HtmlWriter html) {
        if (!node.isDefined()) {
            undefined(node, context, html);
            return;
        }
        Reference reference = node.getReferenceNode(references);
        image(node, reference.getUrl(), title(reference.getTitle()), html);
    }

    private void image(Node node, BasedSequence url, Optional<String> title, HtmlWriter html) {
        String alt = PlainText.of(node);
        if (isAlone(node)) {
            html.line()
                    .raw(Slots.figure(outline.add(node, url.unescape(), alt, title, Image.Position.ALONE)))
                    .line();
            return;
        }
        int image = outline.add(node, url.unescape(), alt, title, Image.Position.IN_LINE);
        html.attr("src", Slots.image(image)).attr("alt", alt);
        title.ifPresent(text -> html.attr("title", text));
        html.withAttr().tagVoid("img");
    }

    private static void undefined(RefNode node, NodeRendererContext context, HtmlWriter html) {
        BasedSequence chars = node.getChars();
        if (!node.hasChildren()) {
            html.text(chars.unescape());
            return;
        }
        html.text(chars.prefixOf(node.getChildChars()).unescape());
        context.renderChildren(node);
        html.text(chars.suffixOf(node.getChildChars()).unescape());
    }

    private void paragraph(Paragraph node, NodeRendererContext context, HtmlWriter html) {
        Node first = node.getFirstChild();
        if (first instanceof com.vladsch.flexmark.ast.Image || first instanceof ImageRef ref && ref.isDefined()) {
            if (isAlone(first)) {
                context.renderChildren(node);
                return;
            }
        }
        if (outline.flavour() == MarkdownFlavour.PAGE && node.getChars().trim().equals("[TOC]")) {
            html.line().raw(Slots.contents()).line();
            return;
        }
        context.delegateRender();
    }

    /** Whether an image is all that its paragraph has, and the paragraph stands directly on the page. */
    private static boolean isAlone(Node image) {
        Node paragraph = image.getParent();
        boolean onPage = paragraph instanceof Paragraph
                && paragraph.getParent() instanceof com.vladsch.flexmark.util.ast.Document;
        return onPage && image.getPreviousAnyNot(BlankLine.class) == null && image.getNext() == null;
    }

    private static Optional<String> title(BasedSequence title) {
        return title.isNotNull() ? Optional.of(Slots.withoutSlots(title.unescape())) : Optional.empty();
    }
}
