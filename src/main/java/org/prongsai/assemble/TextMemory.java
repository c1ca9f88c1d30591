package org.prongsai.assemble;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.prongsai.machine.Workers;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.problem.Problem;
import org.prongsai.source.Manuscript;
import org.prongsai.thai.CompactText;
import org.prongsai.thai.Numerals;

/**
 * What the texts of one site were read as, so that one that is still the same is not read again. Of a large site only some keep what they
 * say at hand; the others have it read again from their source when it is asked for.
 */
public final class TextMemory {
    /** Letters of all the texts that keep their content, which takes a dozen times as many bytes. */
    private static final long MOST = 4_000_000;

    private final long most;
    private final Map<Manuscript.Text, Parsed> texts = new IdentityHashMap<>();
    private final AtomicLong kept = new AtomicLong();

    public TextMemory() {
        this(MOST);
    }

    /** @param most letters of all the texts that keep their content */
    TextMemory(long most) {
        this.most = most;
    }

    /**
     * @param numerals with which it is printed
     * @param opening of the text, short enough for a summary
     * @param problems that it has by itself
     * @param surface a sum of what other pages than its own may see of it
     */
    record Parsed(Numerals numerals, MarkdownDocument document, String opening, List<Problem> problems, long surface) {}

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
        kept.set(now.entrySet().stream()
                .filter(known -> known.getValue().document().keepsContent())
                .mapToLong(known -> known.getKey().markdown().length())
                .sum());
        List<Parsed> read = Workers.map(unread, reading);
        for (int i = 0; i < unread.size(); i++) now.put(unread.get(i), read.get(i));
        texts.clear();
        texts.putAll(now);
    }

    /**
     * By file, a sum of what other pages than a text's own may see of it besides its front matter: where links may lead and where its own lead,
     * its images, its opening. Not what it says, and not where in the file things stand.
     */
    public Map<String, Long> surfaces() {
        Map<String, Long> surfaces = new TreeMap<>();
        texts.forEach((text, parsed) -> surfaces.put(text.path(), parsed.surface()));
        return surfaces;
    }

    /** Whether a text that is being read may keep its content; then it is counted. */
    boolean hasRoomFor(CompactText text) {
        if (kept.addAndGet(text.length()) <= most) return true;
        kept.addAndGet(-text.length());
        return false;
    }

    /** What a text of the manuscript was read as. */
    Parsed of(Manuscript.Text text) {
        return texts.get(text);
    }
}
