package org.prongsai.assemble;

import java.util.List;
import org.prongsai.markdown.Markdown;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.markdown.MarkdownFlavour;
import org.prongsai.markdown.Surface;
import org.prongsai.model.SitePath;
import org.prongsai.problem.Problems;
import org.prongsai.source.Manuscript;
import org.prongsai.thai.Numerals;
import org.prongsai.thai.ThaiWords;

/** Reads what texts say, all of a site at once, and each no more often than it has to be. */
final class TextParser {
    /** A summary made from a text has at most so many characters. */
    private static final int SUMMARY = 200;

    private final Markdown markdown;
    private final TextMemory memory;
    private final Numerals siteNumerals;
    private final Problems problems;

    TextParser(Manuscript manuscript, Markdown markdown, TextMemory memory, Problems problems) {
        this.markdown = markdown;
        this.memory = memory;
        this.siteNumerals = manuscript.site().numerals().orElse(Numerals.AS_WRITTEN);
        this.problems = problems;
    }

    /** To be called before any of them is asked for. */
    void readAll(List<Manuscript.Text> texts) {
        memory.read(texts, text -> numeralsOf(text, siteNumerals), this::parse, this::recalled);
    }

    /** With which digits a text is printed. */
    static Numerals numeralsOf(Manuscript.Text text, Numerals siteNumerals) {
        return text.front().numerals().orElse(siteNumerals);
    }

    /** A text of the manuscript. @param path of its page */
    ParsedText parsed(Manuscript.Text text, SitePath path) {
        TextMemory.Parsed parsed = memory.of(text);
        problems.addAll(parsed.problems());
        return new ParsedText(text, path, parsed.document(), parsed.opening());
    }

    private TextMemory.Parsed parse(Manuscript.Text text) {
        Problems alone = new Problems();
        Numerals numerals = numeralsOf(text, siteNumerals);
        MarkdownDocument read =
                markdown.read(text.markdown().text(), text.body(), MarkdownFlavour.PAGE, numerals, alone);
        boolean kept = read.isEmpty() || memory.hasRoomFor(text);
        String opening = ThaiWords.shorten(read.opening(), SUMMARY);
        Surface surface = read.surface().opening(opening);
        MarkdownDocument document = kept ? read : markdown.unread(surface, memory.sourceOf(text)::text, numerals);
        return new TextMemory.Parsed(numerals, document, opening, alone.sorted());
    }

    /** A text of which everything but its content is known from another time. */
    private TextMemory.Parsed recalled(Manuscript.Text text, TextMemory.Known known) {
        MarkdownDocument document = markdown.unread(known.surface(), memory.sourceOf(text)::text, known.numerals());
        return new TextMemory.Parsed(known.numerals(), document, known.opening(), List.of());
    }
}
