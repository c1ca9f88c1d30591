package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.prongsai.machine.Workers;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.problem.Problem;
import org.prongsai.source.Manuscript;
import org.prongsai.thai.Numerals;

/** What the texts of one site were read as, so that one that is still the same is not read again. */
public final class TextMemory {
    private final Map<Manuscript.Text, Parsed> texts = new IdentityHashMap<>();

    /** @param numerals with which it is printed @param opening of the text, short enough for a summary @param problems that it has by itself */
    record Parsed(Numerals numerals, MarkdownDocument document, String opening, List<Problem> problems) {}

    /** Reads the texts of a manuscript, on all processors; those of the one before are forgotten. */
    void read(
            List<Manuscript.Text> manuscript,
            Function<Manuscript.Text, Numerals> numerals,
            Function<Manuscript.Text, Parsed> reading) {
        List<Manuscript.Text> unread = new ArrayList<>();
        Map<Manuscript.Text, Parsed> now = new IdentityHashMap<>();
        for (Manuscript.Text text : manuscript) {
            Parsed known = texts.get(text);
            if (known == null || known.numerals() != numerals.apply(text)) unread.add(text);
            else now.put(text, known);
        }
        List<Parsed> read = Workers.map(unread, reading);
        for (int i = 0; i < unread.size(); i++) now.put(unread.get(i), read.get(i));
        texts.clear();
        texts.putAll(now);
    }

    /** What a text of the manuscript was read as. */
    Parsed of(Manuscript.Text text) {
        return texts.get(text);
    }
}
