package org.prongsai.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the blocks of a text: paragraphs, headings, lists and tables that begin at the edge of the page. */
final class PlainBlocks {
    private final String text;
    private final Outline outline;
    private final PlainWriter writer;
    private PlainLine line;
    private String opening = "";

    private PlainBlocks(String text, Outline outline, PlainWriter writer) {
        this.text = text;
        this.outline = outline;
        this.writer = writer;
        this.line = PlainLine.at(0, text);
    }

    /** Writes the text and gives its first paragraph without markup, empty when there is none; nothing when the text is not plain. */
    static Optional<String> read(String text, Outline outline, PlainWriter writer) {
        PlainBlocks blocks = new PlainBlocks(text, outline, writer);
        while (blocks.hasLine()) {
            if (!blocks.addBlock()) return Optional.empty();
        }
        return Optional.of(blocks.opening);
    }

    private boolean addBlock() {
        return switch (line.kind()) {
            case BLANK -> {
                nextLine();
                yield true;
            }
            case TEXT -> addParagraph();
            case HEADING -> addHeading();
            case ITEM -> addList();
            case ROW -> addTable();
            case OTHER -> false;
        };
    }

    private boolean hasLine() {
        return line.start() < text.length();
    }

    private boolean is(PlainLine.Kind kind) {
        return hasLine() && line.kind() == kind;
    }

    private void nextLine() {
        line = PlainLine.at(Math.min(text.length(), line.end() + 1), text);
    }

    private boolean addParagraph() {
        int start = line.start();
        int end = start;
        while (is(PlainLine.Kind.TEXT)) {
            end = line.end();
            nextLine();
        }
        if (is(PlainLine.Kind.ITEM) && !interruptsText(line)) return false;
        Optional<List<Inline>> content = PlainInlines.read(text, start, end);
        content.ifPresent(read -> {
            String plain = writer.paragraph(read);
            if (opening.isEmpty()) opening = plain;
        });
        return content.isPresent();
    }

    /** A list right under a line of text begins with its first number. */
    private boolean interruptsText(PlainLine item) {
        return item.sign(text) == '-' || item.number(text) == 1;
    }

    private boolean addHeading() {
        PlainLine heading = line;
        if (text.charAt(heading.end() - 1) == '#') return false;
        Optional<List<Inline>> content = PlainInlines.read(text, heading.content(), heading.end());
        if (content.isEmpty()) return false;
        int level = heading.content() - 1 - heading.start();
        String plain = outline.numerals().ofText(writer.plain(content.get()));
        String id = outline.add(heading.start(), level, Optional.empty(), plain);
        String tag = "h" + Slots.level(level);
        if (outline.flavour() == MarkdownFlavour.PAGE) writer.markup().open(tag, "id", Slots.id(id));
        else writer.markup().open(tag);
        writer.line(content.get());
        writer.markup().close(tag).line();
        nextLine();
        return true;
    }

    /** Items with lines between all of them stand apart from each other; with lines between some of them it is not certain. */
    private boolean addList() {
        char sign = line.sign(text);
        List<PlainLine> items = new ArrayList<>();
        int gaps = 0;
        boolean gap = false;
        while (is(PlainLine.Kind.ITEM) && line.sign(text) == sign) {
            if (gap) gaps++;
            items.add(line);
            nextLine();
            gap = is(PlainLine.Kind.BLANK);
            while (is(PlainLine.Kind.BLANK)) nextLine();
        }
        boolean endsPlainly = gap || !is(PlainLine.Kind.TEXT) && !is(PlainLine.Kind.ITEM);
        boolean loose = gaps > 0;
        if (!endsPlainly || loose && gaps < items.size() - 1) return false;
        return PlainList.write(items, loose, text, outline.numerals(), writer);
    }

    private boolean addTable() {
        List<PlainLine> rows = new ArrayList<>();
        while (is(PlainLine.Kind.ROW)) {
            rows.add(line);
            nextLine();
        }
        boolean endsPlainly = !hasLine() || is(PlainLine.Kind.BLANK);
        return endsPlainly && PlainTable.write(rows, text, writer);
    }
}
