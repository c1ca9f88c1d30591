package org.prongsai.chart;

import java.util.Optional;

/** How a bar is filled. No two are told apart by colour alone. */
public enum Tone {
    /** This year, or the only series. */
    PLAIN("bar", Optional.empty()),
    /** The year before: hollow. */
    PAST("bar bar--past", Optional.empty()),
    /** A third series beside the two. */
    THIRD("bar", Optional.of("wide")),
    /** A fourth. */
    FOURTH("bar bar--fourth", Optional.of("dense")),
    GOOD("bar bar--good", Optional.empty()),
    WARN("bar bar--warn", Optional.of("wide")),
    BAD("bar bar--bad", Optional.of("dense"));

    private final String style;
    private final Optional<String> texture;

    Tone(String style, Optional<String> texture) {
        this.style = style;
        this.texture = texture;
    }

    String style() {
        return style;
    }

    Optional<String> texture() {
        return texture;
    }
}
