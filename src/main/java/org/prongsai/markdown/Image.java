package org.prongsai.markdown;

import java.util.Optional;
import org.prongsai.problem.Place;

/**
 * An image, or a figure: an image whose target is data.
 *
 * @param target as {@link Link#target()}
 * @param alt the text that stands for it, without markup; may be empty
 * @param title the text in quotes behind the target
 * @param position whether it is a block of its own
 */
public record Image(String target, String alt, Optional<String> title, Position position, Place place) {
    /** Where an image stands. */
    public enum Position {
        ALONE,
        IN_LINE
    }

    /** Whether the target is data to be drawn as a table or list: a YAML file, or a folder. */
    public boolean isFigure() {
        String path = target.replaceFirst("[?#].*$", "");
        return path.endsWith(".yaml") || path.endsWith(".yml") || path.endsWith("/");
    }
}
