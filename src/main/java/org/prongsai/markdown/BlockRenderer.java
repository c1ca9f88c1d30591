package org.prongsai.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;
import java.util.Set;
import org.prongsai.problem.Code;

/** Tables, admonitions, tasks and lists with written markers, in markup that validates and that screen readers follow. */
final class BlockRenderer implements NodeRenderer {
    private final Outline outline;

    BlockRenderer(Outline outline) {
        this.outline = outline;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(TableBlock.class, this::table),
                new NodeRenderingHandler<>(
                        TableHead.class, (node, context, html) -> section("thead", node, context, html)),
                new NodeRenderingHandler<>(
                        TableBody.class, (node, context, html) -> section("tbody", node, context, html)),
                new NodeRenderingHandler<>(TableSeparator.class, (node, context, html) -> {}),
                new NodeRenderingHandler<>(
                        TableRow.class,
                        (node, context, html) -> html.tagLine("tr", () -> context.renderChildren(node))),
                new NodeRenderingHandler<>(TableCell.class, this::cell),
                new NodeRenderingHandler<>(AdmonitionBlock.class, this::admonition),
                new NodeRenderingHandler<>(TaskListItem.class, this::task),
                new NodeRenderingHandler<>(WrittenItem.class, this::writtenItem));
    }

    private void table(TableBlock node, NodeRendererContext context, HtmlWriter html) {
        reportExtraCells(node);
        html.attr("class", "scroll")
                .attr("role", "region")
                .attr("aria-label", "ตาราง")
                .attr("tabindex", "0")
                .withAttr()
                .tagLine(
                        "div",
                        () -> html.attr("class", "table")
                                .withAttr()
                                .tagLine("table", () -> context.renderChildren(node)));
    }

    private void reportExtraCells(TableBlock table) {
        int columns = 0;
        for (Node part : table.getChildren()) {
            for (Node row : part.getChildren()) {
                int cells = count(row);
                if (part instanceof TableHead) columns = Math.max(columns, cells);
                boolean extra = part instanceof TableBody && cells > columns;
                if (extra)
                    outline.report(
                            Code.MARKDOWN_TABLE_EXTRA_CELL,
                            row,
                            row.getChars().toString().strip());
            }
        }
    }

    private static int count(Node row) {
        int cells = 0;
        for (Node cell : row.getChildren()) if (cell instanceof TableCell) cells++;
        return cells;
    }

    private static void section(String tag, Node node, NodeRendererContext context, HtmlWriter html) {
        if (node.hasChildren()) html.tagLine(tag, () -> context.renderChildren(node));
    }

    private void cell(TableCell node, NodeRendererContext context, HtmlWriter html) {
        if (node.isHeader()) html.attr("scope", "col");
        if (node.getAlignment() == TableCell.Alignment.RIGHT) html.attr("class", "number");
        if (node.getAlignment() == TableCell.Alignment.CENTER) html.attr("class", "centre");
        html.withAttr().tag(node.isHeader() ? "th" : "td", false, false, () -> context.renderChildren(node));
    }

    private void admonition(AdmonitionBlock node, NodeRendererContext context, HtmlWriter html) {
        String typed = node.getInfo().toString();
        Optional<AdmonitionKind> kind = AdmonitionKind.of(typed);
        if (kind.isEmpty()) outline.reportUnknownBox(node, typed);
        AdmonitionKind shown = kind.orElse(AdmonitionKind.NOTE);
        String title = node.getTitle().isNotNull() ? node.getTitle().unescape() : shown.title();
        if (shown == AdmonitionKind.MISSING) outline.addLost(node, title);
        html.attr("class", "note note--" + shown.key())
                .attr("role", "note")
                .withAttr()
                .tagLine("div", () -> {
                    html.attr("class", "note__title")
                            .withAttr()
                            .tagLine("p", () -> html.text(outline.numerals().ofText(Slots.withoutSlots(title))));
                    context.renderChildren(node);
                });
    }

    private void task(TaskListItem node, NodeRendererContext context, HtmlWriter html) {
        html.attr("class", "task").withAttr().tagLine("li", () -> {
            html.attr("class", "task__mark").attr("role", "img");
            html.attr("aria-label", node.isItemDoneMarker() ? "ทำแล้ว" : "ยังไม่ทำ")
                    .withAttr();
            html.tag("span", false, false, () -> html.text(node.isItemDoneMarker() ? "☑" : "☐"));
            html.text(" ");
            context.renderChildren(node);
        });
    }

    /** The first of a row of items opens their list, the last one closes it. */
    private void writtenItem(WrittenItem node, NodeRendererContext context, HtmlWriter html) {
        boolean first = !(node.getPreviousAnyNot(BlankLine.class) instanceof WrittenItem before)
                || !node.marker().follows(before.marker());
        boolean last = !(node.getNextAnyNot(BlankLine.class) instanceof WrittenItem after)
                || !after.marker().follows(node.marker());
        if (first)
            html.line()
                    .attr("class", "written")
                    .attr("role", "list")
                    .withAttr()
                    .tag("ul")
                    .line();
        html.tagLine("li", () -> {
            html.attr("class", "written__mark").withAttr();
            html.tag(
                    "span",
                    false,
                    false,
                    () -> html.text(outline.numerals().ofText(node.marker().text())));
            if (node.marker().width() > node.marker().text().length()) html.text(" ");
            context.renderChildren(node);
        });
        if (last) html.line().tag("/ul").line();
    }
}
