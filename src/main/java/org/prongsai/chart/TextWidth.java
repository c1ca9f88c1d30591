package org.prongsai.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How wide words are in Sarabun, the site's typeface, measured with the font's own numbers. */
public final class TextWidth {
    private static final String FILE = "/chart/sarabun.txt";
    private static final double EM = 1000;

    private static final Map<Integer, Advance> ADVANCES = read();

    /** Thousandths of the type size. */
    private record Advance(int regular, int bold) {}

    /** A letter that the font has not is as wide as its widest usual ones. */
    private static final Advance OTHER = new Advance(700, 750);

    private TextWidth() {}

    /** In rem, set in the type size of charts, which is 1 rem; the wider of weights 400 and 700. */
    public static double of(String text) {
        return text.codePoints()
                .mapToObj(letter -> ADVANCES.getOrDefault(letter, OTHER))
                .mapToDouble(advance -> Math.max(advance.regular(), advance.bold()) / EM)
                .sum();
    }

    private static Map<Integer, Advance> read() {
        try (InputStream file = TextWidth.class.getResourceAsStream(FILE)) {
            Map<Integer, Advance> advances = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(parts -> advances.put(
                            Integer.parseInt(parts[0], 16),
                            new Advance(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))));
            return Map.copyOf(advances);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
