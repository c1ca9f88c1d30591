package org.prongsai.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.html.renderer.PhasedNodeRenderer;
import com.vladsch.flexmark.html.renderer.RenderingPhase;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.problem.Code;

/** Footnotes, numbered in order of first reference, listed at the end of the text. */
final class FootnoteRenderer implements PhasedNodeRenderer {
    private final Outline outline;
    /** The notes in order of first reference, each with how often it has been referred to. */
    private final Map<FootnoteBlock, Integer> references = new LinkedHashMap<>();

    FootnoteRenderer(Outline outline) {
        this.outline = outline;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Footnote.class, this::reference),
                new NodeRenderingHandler<>(FootnoteBlock.class, (node, context, html) -> {}));
    }

    @Override
    public Set<RenderingPhase> getRenderingPhases() {
        return Set.of(RenderingPhase.BODY_BOTTOM);
    }

    private void reference(Footnote node, NodeRendererContext context, HtmlWriter html) {
        if (node.getFootnoteBlock() == null) {
            outline.report(Code.FOOTNOTE_MISSING, node, node.getReference().toString());
            html.text(node.getChars().toString());
            return;
        }
        int reference = references.merge(node.getFootnoteBlock(), 1, Integer::sum);
        int number = List.copyOf(references.keySet()).indexOf(node.getFootnoteBlock()) + 1;
        html.tag("sup", false, false, () -> {
            html.attr("class", "footnote-mark").attr("id", Slots.id(referenceId(number, reference)));
            html.attr("href", "#" + Slots.id(noteId(number))).withAttr();
            html.tag("a", false, false, () -> html.text(number(number)));
        });
    }

    @Override
    public void renderDocument(NodeRendererContext context, HtmlWriter html, Document document, RenderingPhase phase) {
        if (references.isEmpty()) {
            reportUnused(document);
            return;
        }
        html.attr("class", "footnotes")
                .attr("role", "doc-endnotes")
                .attr("aria-label", "เชิงอรรถ")
                .withAttr();
        html.tagLine("section", () -> html.tagLine("ol", () -> notes(context, html)));
        reportUnused(document);
    }

    /** A note that nothing refers to would not be printed. */
    private void reportUnused(Document document) {
        for (Node node : document.getDescendants()) {
            boolean unused = node instanceof FootnoteBlock note && !references.containsKey(note);
            if (unused)
                outline.report(
                        Code.FOOTNOTE_UNUSED,
                        node,
                        ((FootnoteBlock) node).getText().toString());
        }
    }

    /** A note may refer to another, which then follows it; so the list grows while it is printed. */
    private void notes(NodeRendererContext context, HtmlWriter html) {
        for (int i = 0; i < references.size(); i++) {
            FootnoteBlock note = List.copyOf(references.keySet()).get(i);
            int number = i + 1;
            html.attr("id", Slots.id(noteId(number))).withAttr().tagLine("li", () -> {
                context.renderChildren(note);
                for (int reference = 1; reference <= references.get(note); reference++) back(number, reference, html);
            });
        }
    }

    private void back(int number, int reference, HtmlWriter html) {
        html.attr("class", "footnote-back").attr("href", "#" + Slots.id(referenceId(number, reference)));
        html.attr("aria-label", "กลับไปที่ข้อความที่อ้างเชิงอรรถ " + number(number))
                .withAttr();
        html.tag("a", false, false, () -> html.text("↩"));
    }

    private String number(int number) {
        return outline.numerals().ofGenerated(Integer.toString(number));
    }

    private static String noteId(int number) {
        return "page-note-" + number;
    }

    private static String referenceId(int number, int reference) {
        return "page-ref-" + number + (reference == 1 ? "" : "-" + reference);
    }
}
