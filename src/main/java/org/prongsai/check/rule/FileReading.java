package org.prongsai.check.rule;

import java.util.List;
import org.prongsai.markdown.Content;
import org.prongsai.markdown.Heading;
import org.prongsai.markdown.Image;
import org.prongsai.markdown.Link;
import org.prongsai.markdown.MarkdownDocument;
import org.prongsai.markdown.Wording;
import org.prongsai.model.Passage;

/** A file while rules read it. Nothing of it stays when they are through. */
public final class FileReading {
    private final FileTexts texts;
    private final Surroundings surroundings;
    private final List<Reading> readings;
    private List<Heading> headings = List.of();

    public FileReading(FileTexts texts, Surroundings surroundings) {
        this.texts = texts;
        this.surroundings = surroundings;
        this.readings = texts.passages().stream()
                .map(passage -> new Reading(passage, wordingOf(passage), surroundings))
                .toList();
    }

    /** What a body says is asked for once: it may have to be read again. */
    private Wording wordingOf(Passage passage) {
        boolean body = passage.kind() == Passage.Kind.BODY;
        if (!body || !(passage.words() instanceof MarkdownDocument document)) return passage.wording();
        Content content = document.content();
        headings = content.headings();
        return content.wording();
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** Its texts, in order. */
    public List<Reading> readings() {
        return readings;
    }

    /** Whether it is a document of a fiscal year. */
    public boolean isDocument() {
        return texts.standing() == FileTexts.Standing.DOCUMENT;
    }

    /** The headings of its body. */
    public List<Heading> headings() {
        return headings;
    }

    /** The links of its body or its cells. */
    public List<Link> links() {
        return texts.links();
    }

    /** The pictures in its texts; images that show data are none. */
    public List<Image> pictures() {
        return texts.images().stream().filter(image -> !image.isFigure()).toList();
    }
}
