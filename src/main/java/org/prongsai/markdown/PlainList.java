package org.prongsai.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.thai.Numerals;

/** Writes a list of one level. */
final class PlainList {
    private final List<PlainLine> items;
    private final String text;
    private final PlainWriter writer;

    private PlainList(List<PlainLine> items, String text, PlainWriter writer) {
        this.items = items;
        this.text = text;
        this.writer = writer;
    }

    /** False when an item is not plain. @param loose whether each item is a paragraph */
    static boolean write(List<PlainLine> items, boolean loose, String text, Numerals numerals, PlainWriter writer) {
        PlainList list = new PlainList(items, text, writer);
        PlainLine first = items.get(0);
        boolean numbered = first.sign(text) != '-';
        String tag = numbered ? "ol" : "ul";
        writer.markup()
                .open(tag, numbered ? list.attributes(numerals) : new String[0])
                .line();
        for (int i = 0; i < items.size(); i++) {
            if (!list.addItem(i, numbered, loose)) return false;
        }
        writer.markup().close(tag).line();
        return true;
    }

    private String[] attributes(Numerals numerals) {
        PlainLine first = items.get(0);
        List<String> attributes = new ArrayList<>();
        if (first.number(text) != 1) attributes.addAll(List.of("start", Integer.toString(first.number(text))));
        String classes = ListNumbers.classes(numerals, first.sign(text));
        if (!classes.isEmpty()) attributes.addAll(List.of("class", classes));
        return attributes.toArray(String[]::new);
    }

    private boolean addItem(int index, boolean numbered, boolean loose) {
        PlainLine item = items.get(index);
        Optional<List<Inline>> content = PlainInlines.read(text, item.content(), item.end());
        if (content.isEmpty()) return false;
        boolean follows = !numbered
                || index == 0
                || item.number(text) == items.get(index - 1).number(text) + 1;
        if (follows) writer.markup().open("li");
        else writer.markup().open("li", "value", Integer.toString(item.number(text)));
        if (loose) writer.markup().line().open("p");
        if (numbered) writer.numberedLine(item.start(), item.content(), content.get());
        else writer.line(content.get());
        if (loose) writer.markup().close("p").line();
        writer.markup().close("li").line();
        return true;
    }
}
