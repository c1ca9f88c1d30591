package org.prongsai.seeds;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a reader sees of a page's content, list markers included, without what Prongsai's editors say themselves. */
final class PageText {
    private PageText() {}

    /** The text of an element; blocks and line breaks are divided by a space. */
    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        add(element, text);
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static void add(Node node, StringBuilder text) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
            return;
        }
        if (!(node instanceof Element element) || isOurs(element)) return;
        boolean block = element.isBlock()
                || element.tagName().equals("br")
                || element.tagName().matches("td|th|dt|dd|li|caption");
        if (block) text.append(' ');
        if (element.tagName().equals("li")) text.append(marker(element));
        element.childNodes().forEach(child -> add(child, text));
        if (block) text.append(' ');
    }

    private static boolean isOurs(Element element) {
        return element.hasClass("hide") || element.hasClass("note--missing") || element.hasClass("entries__note");
    }

    private static String marker(Element item) {
        Element list = item.parent();
        if (list.tagName().equals("ol")) {
            int start = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
            return start + item.elementSiblingIndex() + ". ";
        }
        return list.hasClass("written") || list.hasClass("entries") || list.hasClass("stamps") ? "" : "- ";
    }

    /** The rows of a table as lists of cells; a line across all columns is a list of one. */
    static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            rows.add(row.children().stream().map(PageText::of).toList());
        }
        return rows;
    }
}
