package org.prongsai.chart;

import java.util.List;
import java.util.Optional;

/**
 * A finished chart.
 *
 * @param height with its unit
 * @param viewBox of a chart that scales as a whole; others take the width that there is
 * @param marks the lowest first
 */
public record Drawing(String height, Optional<String> viewBox, List<Mark> marks) {
    public Drawing {
        marks = List.copyOf(marks);
    }

    /** Names of the textures that its marks are filled with, each once. */
    public List<String> textures() {
        return marks.stream()
                .flatMap(mark ->
                        mark instanceof Mark.Box box ? box.texture().stream() : Optional.<String>empty().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
