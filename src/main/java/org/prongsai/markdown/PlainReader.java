package org.prongsai.markdown;

import java.util.Optional;
import org.prongsai.problem.Origin;
import org.prongsai.problem.Problems;
import org.prongsai.thai.Numerals;

/**
 * Reads texts that have nothing but the ordinary part of the language, in a tenth of the time that flexmark takes: paragraphs,
 * headings, simple lists and tables, emphasis, links. A text is read whole, or not at all at the first sign of anything else;
 * what is read equals in every respect what flexmark and our renderers make of it ({@code PlainReaderTest}).
 */
final class PlainReader {
    private PlainReader() {}

    /** The document; nothing when the text has to go to flexmark, and then nothing was reported. */
    static Optional<MarkdownDocument> read(
            String text, Origin origin, MarkdownFlavour flavour, Numerals numerals, Problems problems) {
        if (!PlainSigns.mayBePlain(text)) return Optional.empty();
        Problems found = new Problems();
        Outline outline = new Outline(new Positions(text, origin), flavour, numerals, found);
        PlainWriter writer = new PlainWriter(text, outline);
        Optional<String> opening =
                flavour == MarkdownFlavour.PHRASE ? phrase(text, writer) : PlainBlocks.read(text, outline, writer);
        if (opening.isEmpty()) return Optional.empty();
        problems.addAll(found.sorted());
        Content content =
                new Content(Slots.pieces(writer.markup().toString()), outline.headings(), writer.wording(origin));
        return Optional.of(
                MarkdownDocument.of(origin, content, outline, numerals.ofText(WrittenMarker.without(opening.get()))));
    }

    /** The text of a cell of one line, which is its opening too. */
    private static Optional<String> phrase(String text, PlainWriter writer) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') end--;
        boolean oneLine =
                end > 0 && text.charAt(0) != ' ' && text.charAt(end - 1) != ' ' && text.lastIndexOf('\n', end - 1) < 0;
        return oneLine ? PlainInlines.read(text, 0, end).map(writer::paragraph) : Optional.empty();
    }
}
