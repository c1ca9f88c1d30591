package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.prongsai.machine.Retention;
import org.prongsai.machine.Workers;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.markdown.Surface;
import org.prongsai.problem.Problem;
import org.prongsai.source.Manuscript;
import org.prongsai.source.Source;
import org.prongsai.thai.Numerals;

/**
 * What the texts of one site were read as, so that one that is still the same is not read again. Of a large site only some keep what they
 * say at hand; the others have it read again from their source when it is asked for.
 */
public final class TextMemory {
    /** Letters of all the texts that keep their content, which takes a dozen times as many bytes. */
    private static final long MOST = 2_000_000;

    private final Retention retention;
    private final Recall recall;
    private final Map<Manuscript.Text, Parsed> texts = new IdentityHashMap<>();
    private final AtomicLong kept = new AtomicLong();

    private TextMemory(Retention retention, Recall recall) {
        this.retention = retention;
        this.recall = recall;
    }

    /** For a site that is read again and again. */
    public static TextMemory lasting() {
        return new TextMemory(Retention.KEEPS, text -> Optional.empty());
    }

    /** For a site that is read once. */
    public static TextMemory none() {
        return recalling(text -> Optional.empty());
    }

    /** For a site that is read once, of which something is known from another time. */
    public static TextMemory recalling(Recall recall) {
        return new TextMemory(Retention.FORGETS, recall);
    }

    /**
     * @param numerals with which it is printed
     * @param opening of the text, short enough for a summary
     * @param problems that it has by itself
     */
    record Parsed(Numerals numerals, MarkdownDocument document, String opening, List<Problem> problems) {}

    /** What is known of a text from another time, if it is the same still. Several threads may ask. */
    public interface Recall {
        Optional<Known> of(Manuscript.Text text);
    }

    /** What others than its own page may see of a text. @param numerals with which it is printed @param opening short enough for a summary */
    public record Known(Numerals numerals, Surface surface, String opening) {}

    /** Reads the texts of a manuscript, on all processors; those of the one before are forgotten. */
    void read(
            List<Manuscript.Text> manuscript,
            Function<Manuscript.Text, Numerals> numerals,
            Function<Manuscript.Text, Parsed> reading,
            BiFunction<Manuscript.Text, Known, Parsed> recalling) {
        List<Manuscript.Text> unread = new ArrayList<>();
        Map<Manuscript.Text, Parsed> now = new IdentityHashMap<>();
        for (Manuscript.Text text : manuscript) {
            Parsed known = texts.get(text);
            if (known == null || known.numerals() != numerals.apply(text)) unread.add(text);
            else now.put(text, known);
        }
        kept.set(now.entrySet().stream()
                .filter(known -> known.getValue().document().keepsContent())
                .mapToLong(known -> known.getKey().markdown().length())
                .sum());
        List<Parsed> read = Workers.map(
                unread,
                text -> recall.of(text)
                        .filter(known -> known.numerals() == numerals.apply(text))
                        .map(known -> recalling.apply(text, known))
                        .orElseGet(() -> reading.apply(text)));
        for (int i = 0; i < unread.size(); i++) now.put(unread.get(i), read.get(i));
        texts.clear();
        texts.putAll(now);
    }

    /** What is known of each text, by its file. */
    public Map<String, Known> known() {
        Map<String, Known> known = new TreeMap<>();
        texts.forEach((text, parsed) -> known.put(
                text.path(), new Known(parsed.numerals(), parsed.document().surface(), parsed.opening())));
        return known;
    }

    /** Forgets all texts, for a site that is not read again. */
    public void clear() {
        texts.clear();
    }

    /** Where what a text says comes from when it is asked for again: the disk, unless the site is written while its pages are looked at. */
    Source sourceOf(Manuscript.Text text) {
        return retention == Retention.KEEPS ? text.markdown() : text.markdown().givenUp();
    }

    /** Whether a text that is being read may keep its content; then it is counted. */
    boolean hasRoomFor(Manuscript.Text text) {
        if (kept.addAndGet(text.markdown().length()) <= MOST) return true;
        kept.addAndGet(-text.markdown().length());
        return false;
    }

    /** What a text of the manuscript was read as. */
    Parsed of(Manuscript.Text text) {
        return texts.get(text);
    }
}
