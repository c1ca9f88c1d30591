package org.prongsai.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.thai.ThaiWords;

/** Headings and what stands in a line: letters with their numerals, addresses, line breaks, code, and HTML as text. */
final class TextRenderer implements NodeRenderer {
    /** An address in running text ends at a space or at a Thai letter, for Thai text goes on without a space. */
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s<>\"'“”‘’|{}\\\\^`\\u0E00-\\u0E7F]*[^\\s<>\"'“”‘’|{}\\\\^`\\u0E00-\\u0E7F.,;:!?()\\[\\]]");

    /** So many letters of HTML are quoted; what is pasted from elsewhere can be pages long. */
    private static final int QUOTED = 60;

    private final Outline outline;

    TextRenderer(Outline outline) {
        this.outline = outline;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(Heading.class, this::heading),
                new NodeRenderingHandler<>(Text.class, this::text),
                new NodeRenderingHandler<>(SoftLineBreak.class, this::softBreak),
                new NodeRenderingHandler<>(Code.class, this::code),
                new NodeRenderingHandler<>(HtmlInline.class, this::html),
                new NodeRenderingHandler<>(HtmlInlineComment.class, this::html),
                new NodeRenderingHandler<>(Marks.class, this::marks));
    }

    private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
        Optional<Marks> marks = Marks.atEndOf(node);
        String text = outline.numerals().ofText(PlainText.of(node));
        String id = outline.add(node.getStartOffset(), node.getLevel(), marks.flatMap(Marks::id), text);
        if (outline.flavour() == MarkdownFlavour.PAGE) html.attr("id", Slots.id(id));
        html.withAttr().tagLine("h" + Slots.level(node.getLevel()), () -> context.renderChildren(node));
    }

    private void text(Text node, NodeRendererContext context, HtmlWriter html) {
        String typed = Slots.withoutSlots(Escaping.normalizeEOL(node.getChars().unescape()));
        String text = isBeforeClosingMarks(node) ? typed.stripTrailing() : typed;
        if (text.contains("://") && !isInsideLink(node)) {
            textWithAddresses(text, node, html);
        } else {
            html.text(outline.numerals().ofText(text));
        }
    }

    private void textWithAddresses(String text, Text node, HtmlWriter html) {
        Matcher address = ADDRESS.matcher(text);
        int done = 0;
        while (address.find()) {
            html.text(outline.numerals().ofText(text.substring(done, address.start())));
            // where nothing was escaped, a letter of the text is one of the file
            int offset = node.getChars().matches(text) ? address.start() : 0;
            html.attr("href", outline.add(node.getStartOffset() + offset, address.group(), address.group()))
                    .withAttr();
            html.tag("a", false, false, () -> html.text(address.group()));
            done = address.end();
        }
        html.text(outline.numerals().ofText(text.substring(done)));
    }

    private static boolean isInsideLink(Node node) {
        return node.getAncestorOfType(LinkNodeBase.class, RefNode.class) != null;
    }

    private void softBreak(SoftLineBreak node, NodeRendererContext context, HtmlWriter html) {
        if (beginsItem(node)) {
            html.tagVoid("br");
        } else if (!PlainText.joinsThaiWords(node) && !isBeforeClosingMarks(node)) {
            html.raw("\n");
        }
    }

    /** A single item is no list, but its line stays a line. */
    private static boolean beginsItem(SoftLineBreak node) {
        BasedSequence text = node.getChars().getBaseSequence();
        return WrittenMarker.beginsItem(
                text.subSequence(node.getEndOffset(), text.length()).trimStart());
    }

    private static boolean isBeforeClosingMarks(Node node) {
        return node.getNext() instanceof Marks marks && marks.getNext() == null && marks.nameSomething();
    }

    private void marks(Marks node, NodeRendererContext context, HtmlWriter html) {
        if (!node.nameSomething()) html.text(node.getChars().normalizeEOL());
    }

    /** By CommonMark 0.31.2: line ends are spaces, and one space is taken from both sides when both have one. */
    private void code(Code node, NodeRendererContext context, HtmlWriter html) {
        String text = node.getText().toString().replace('\n', ' ');
        boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        String content = padded ? text.substring(1, text.length() - 1) : text;
        html.withAttr().tag("code", false, false, () -> html.text(Slots.withoutSlots(content)));
    }

    private void html(Node node, NodeRendererContext context, HtmlWriter html) {
        String tag = node.getChars().normalizeEOL();
        if (!tag.startsWith("</"))
            outline.report(org.prongsai.problem.Code.MARKDOWN_RAW_HTML, node, ThaiWords.shorten(tag, QUOTED));
        html.text(tag);
    }
}
