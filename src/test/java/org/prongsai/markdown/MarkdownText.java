package org.prongsai.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Problem;
import org.prongsai.problem.Problems;
import org.prongsai.thai.Numerals;

/** A Markdown text in a test: read, and joined to HTML with every address as it was written. */
final class MarkdownText {
    private static final Markdown MARKDOWN = new Markdown();

    private final Problems problems = new Problems();
    private final MarkdownDocument document;

    MarkdownText(String text, MarkdownFlavour flavour, Numerals numerals) {
        this.document = MARKDOWN.read(text, Origin.lines("test.md", 1, 1), flavour, numerals, problems);
    }

    static MarkdownText page(String text) {
        return new MarkdownText(text, MarkdownFlavour.PAGE, Numerals.AS_WRITTEN);
    }

    static MarkdownText cell(String text) {
        return new MarkdownText(text, MarkdownFlavour.CELL, Numerals.AS_WRITTEN);
    }

    MarkdownDocument document() {
        return document;
    }

    /** {@code code line:column details}, in order. */
    List<String> problems() {
        return problems.sorted().stream().map(MarkdownText::line).toList();
    }

    private static String line(Problem problem) {
        return problem.code().id() + " " + problem.place().line() + ":"
                + problem.place().column() + " " + String.join("|", problem.details());
    }

    String html() {
        StringBuilder html = new StringBuilder();
        document.content().pieces().forEach(piece -> html.append(html(piece)));
        return html.toString().strip();
    }

    private String html(Piece piece) {
        if (piece instanceof Piece.Html markup) return markup.markup();
        if (piece instanceof Piece.LinkSlot slot)
            return url(document.links().get(slot.link()).target());
        if (piece instanceof Piece.ImageSlot slot)
            return url(document.images().get(slot.image()).target());
        if (piece instanceof Piece.FigureSlot slot)
            return figure(document.images().get(slot.image()));
        if (piece instanceof Piece.IdSlot) return "";
        if (piece instanceof Piece.LevelSlot slot) return Integer.toString(slot.level());
        return "<contents>";
    }

    /** An image of its own as CommonMark prints it. */
    private static String figure(Image image) {
        String title = image.title()
                .map(text -> " title=\"" + Escaping.escapeHtml(text, false) + "\"")
                .orElse("");
        String alt = Escaping.escapeHtml(image.alt(), false);
        return "<p><img src=\"" + url(image.target()) + "\" alt=\"" + alt + "\"" + title + " /></p>";
    }

    private static String url(String target) {
        return Escaping.escapeHtml(Escaping.percentEncodeUrl(target), false);
    }
}
