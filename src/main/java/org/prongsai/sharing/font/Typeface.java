package org.prongsai.sharing.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Sarabun in one weight. Lengths are in thousandths of the type size; y is upwards from the line on which letters stand. */
public final class Typeface {
    /** The type size. */
    public static final int EM = 1000;

    private static final char SARA_AM = '\u0E33';
    private static final char NIKHAHIT = '\u0E4D';
    private static final char SARA_AA = '\u0E32';

    private final FontFile thai;
    private final FontFile latin;

    private Typeface(int weight) {
        this.thai = new FontFile(read("thai", weight), "thai");
        this.latin = new FontFile(read("latin", weight), "latn");
    }

    public static Typeface regular() {
        return new Typeface(400);
    }

    public static Typeface bold() {
        return new Typeface(700);
    }

    private static WoffFile read(String letters, int weight) {
        String name = "/sharing/sarabun-" + letters + "-" + weight + "-normal.woff";
        try (InputStream file = Typeface.class.getResourceAsStream(name)) {
            return new WoffFile(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** How far a line moves the pen. */
    public double width(String line) {
        return runs(line).stream()
                .mapToInt(run -> run.font().set(run.letters()).advance())
                .sum();
    }

    /** Everything that is inked of a line whose first letter begins at 0. */
    public List<Curve> outline(String line) {
        List<Curve> curves = new ArrayList<>();
        int pen = 0;
        for (Run run : runs(line)) {
            FontFile.Setting setting = run.font().set(run.letters());
            for (Placed placed : setting.glyphs()) {
                for (Curve curve : run.font().outline(placed)) curves.add(curve.moved(pen, 0));
            }
            pen += setting.advance();
        }
        return curves;
    }

    /** Letters that one font has. */
    private record Run(FontFile font, List<Integer> letters) {}

    private List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        String letters = withoutSaraAm(Normalizer.normalize(line, Normalizer.Form.NFC));
        letters.codePoints().filter(Typeface::isSeen).forEach(letter -> {
            FontFile font = thai.glyph(letter) == 0 ? latin : thai;
            boolean joins = !runs.isEmpty() && runs.get(runs.size() - 1).font() == font;
            if (!joins) runs.add(new Run(font, new ArrayList<>()));
            runs.get(runs.size() - 1).letters().add(letter);
        });
        return runs;
    }

    /** Marks that tell where a line may break, and the like, have no shape. */
    private static boolean isSeen(int letter) {
        return Character.getType(letter) != Character.FORMAT;
    }

    /** ำ is a circle on the letter before, under its tone mark, and า behind; the rules of fonts expect them so. */
    private static String withoutSaraAm(String line) {
        StringBuilder parts = new StringBuilder(line.length());
        for (char letter : line.toCharArray()) {
            if (letter != SARA_AM) {
                parts.append(letter);
                continue;
            }
            int at = parts.length();
            while (at > 0 && isAbove(parts.charAt(at - 1))) at--;
            parts.insert(at, NIKHAHIT).append(SARA_AA);
        }
        return parts.toString();
    }

    private static boolean isAbove(char letter) {
        return letter == '\u0E31'
                || letter >= '\u0E34' && letter <= '\u0E37'
                || letter >= '\u0E47' && letter <= '\u0E4E';
    }
}
