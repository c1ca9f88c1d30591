package org.prongsai.markdown;

import java.util.List;
import org.prongsai.problem.Origin;

/** Writes what {@link PlainInlines} has read, as flexmark and our renderers would: as markup and as words with their places. */
final class PlainWriter {
    private final String text;
    private final Outline outline;
    private final PlainMarkup markup;
    private final Wording.Builder words = new Wording.Builder();

    PlainWriter(String text, Outline outline) {
        this.text = text;
        this.outline = outline;
        this.markup = new PlainMarkup(text.length());
    }

    /** For the tags around blocks. */
    PlainMarkup markup() {
        return markup;
    }

    /** Adds a block's content to the markup, and to the words as a line. */
    void line(List<Inline> content) {
        words.newLine();
        write(content);
        words.newLine();
    }

    /** Adds an item's content. @param start where its number begins, which is part of its words */
    void numberedLine(int start, int end, List<Inline> content) {
        words.newLine();
        words.add(text.substring(start, end), start);
        write(content);
        words.newLine();
    }

    /** Adds a paragraph and gives its content without markup. */
    String paragraph(List<Inline> content) {
        markup.open("p");
        line(content);
        markup.close("p").line();
        return plain(content);
    }

    /** The content without markup. */
    String plain(List<Inline> content) {
        StringBuilder plain = new StringBuilder();
        addPlain(content, plain);
        return plain.toString().strip();
    }

    Wording wording(Origin origin) {
        return words.build(text, origin);
    }

    private void write(List<Inline> content) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Words letters) {
                words(letters);
            } else if (inline instanceof Inline.Break line) {
                if (joinsThaiWords(line)) continue;
                markup.line();
                words.add(' ');
            } else if (inline instanceof Inline.Emphasis emphasis) {
                String tag = emphasis.strong() ? "strong" : "em";
                markup.open(tag);
                write(emphasis.content());
                markup.close(tag);
            } else if (inline instanceof Inline.Anchor link) {
                String target = text.substring(link.targetStart(), link.targetEnd());
                markup.open("a", "href", outline.add(link.start(), target, plain(link.content())));
                write(link.content());
                markup.close("a");
            }
        }
    }

    private void words(Inline.Words letters) {
        String typed = text.substring(letters.start(), letters.end());
        markup.text(outline.numerals().ofText(typed));
        words.add(typed, letters.start());
    }

    private void addPlain(List<Inline> content, StringBuilder plain) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Words letters) {
                plain.append(text, letters.start(), letters.end());
            } else if (inline instanceof Inline.Break line) {
                if (!joinsThaiWords(line)) plain.append(' ');
            } else if (inline instanceof Inline.Emphasis emphasis) {
                addPlain(emphasis.content(), plain);
            } else if (inline instanceof Inline.Anchor link) {
                addPlain(link.content(), plain);
            }
        }
    }

    private boolean joinsThaiWords(Inline.Break line) {
        return PlainText.joinsThaiWords(text, line.at(), line.at() + 1);
    }
}
