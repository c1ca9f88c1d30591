package org.prongsai.check.rule;

import java.util.List;
import org.prongsai.markdown.Image;
import org.prongsai.markdown.Link;
import org.prongsai.model.Passage;

/**
 * What stands in one file of a site. A value: two that are equal are read alike.
 *
 * @param file path from the site's folder
 * @param passages every text that readers see, as typed
 * @param links of its body or its cells
 * @param images of these; those that show data among them
 */
public record FileTexts(String file, Standing standing, List<Passage> passages, List<Link> links, List<Image> images) {
    /** What a file is in the record. */
    public enum Standing {
        /** A document of a fiscal year. */
        DOCUMENT,
        ELSE
    }

    public FileTexts {
        passages = List.copyOf(passages);
        links = List.copyOf(links);
        images = List.copyOf(images);
    }

    /** Says itself how it is equal: what Java makes for records is slow where all files of a site are compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FileTexts texts
                && file.equals(texts.file)
                && standing == texts.standing
                && passages.equals(texts.passages)
                && links.equals(texts.links)
                && images.equals(texts.images);
    }

    @Override
    public int hashCode() {
        return file.hashCode();
    }
}
