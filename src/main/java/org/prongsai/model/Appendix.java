package org.prongsai.model;

import java.util.List;
import java.util.Optional;
import org.prongsai.problem.Place;

/**
 * An appendix of a fiscal year.
 *
 * @param number from 1, as in its folder's name
 * @param photos in the order of their names
 * @param files other attachments, in the order of their names
 */
public record Appendix(int number, PageHead head, Prose body, List<Photo> photos, List<Attachment> files) {
    public Appendix {
        photos = List.copyOf(photos);
        files = List.copyOf(files);
    }

    /**
     * A picture of the gallery.
     *
     * @param alt what stands for it where it cannot be seen
     * @param caption below it
     * @param place where that is said
     */
    public record Photo(MediaFile file, String alt, Optional<String> caption, Place place) {}

    /** A file to download. @param title what it is called */
    public record Attachment(MediaFile file, String title) {}
}
