package org.prongsai.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.ItemReference;
import org.prongsai.model.Site.Feature;
import org.prongsai.model.Written;
import org.prongsai.model.WrittenDate;
import org.prongsai.thai.Numerals;

/** What stands above the text of a Markdown file. Only {@code title} must be there; a memo needs its form's fields too. */
public record FrontMatter(
        Written title,
        Optional<Kind> kind,
        Optional<Written> summary,
        Optional<WrittenDate> date,
        Optional<Integer> order,
        List<ItemReference> items,
        List<Written> aliases,
        Optional<Feature> draft,
        Optional<Numerals> numerals,
        Optional<FreeValues> extra,
        Optional<Written> crest,
        Optional<Written> office,
        Optional<Written> number,
        Optional<Written> subject,
        Optional<Written> to,
        Optional<Labels> labels,
        Optional<Written> cover,
        Optional<Written> running,
        List<Closing> closing,
        Optional<Id> measure,
        List<MediaLine> files) {
    public FrontMatter {
        items = Present.in(items);
        aliases = Present.in(aliases);
        closing = Present.in(closing);
        files = Present.in(files);
    }

    /** Whether a key is known above some text. */
    public static boolean isKey(String key) {
        return Stream.of(FrontMatter.class.getRecordComponents())
                .anyMatch(component -> component.getName().equals(key));
    }

    /** What a document is. */
    public enum Kind {
        MEMO("memo"),
        REPORT("report");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** How authors write it. */
        public String key() {
            return key;
        }
    }

    /** The labels of a memo's fields, where the original prints them otherwise than the form. */
    public record Labels(
            Optional<Written> office,
            Optional<Written> number,
            Optional<Written> date,
            Optional<Written> subject,
            Optional<Written> to) {}

    /** One entry at the end of a document: a signature, a comment, stamps, or a line of text. */
    public record Closing(
            Optional<Signature> signature, Optional<Comment> comment, List<Written> stamps, Optional<Written> line) {
        public Closing {
            stamps = Present.in(stamps);
        }
    }

    /**
     * A signature.
     *
     * @param sign printed for the signature itself
     * @param lost what the original has there and this text has not
     * @param lines name, positions and for whom he or she acts, as printed and in that order
     */
    public record Signature(Optional<Written> sign, Optional<Written> lost, List<Written> lines) {
        public Signature {
            lines = Present.in(lines);
        }
    }

    /** An officer's comment, with the lines that were left blank for it. */
    public record Comment(
            Written label, Optional<Written> text, Optional<Integer> blankLines, Optional<Signature> signature) {}

    /**
     * What is to be said of a file of an appendix.
     *
     * @param file its name
     * @param title what a file to download is called
     * @param alt what stands for a picture where it cannot be seen
     * @param caption below a picture
     */
    public record MediaLine(Written file, Optional<Written> title, Optional<Written> alt, Optional<Written> caption) {}
}
