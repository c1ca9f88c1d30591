package org.prongsai.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.model.Picture.Pixels;

/**
 * One of the files that are published of a picture, all of which show the same.
 *
 * @param pixels as it is seen
 */
public record Rendition(SitePath path, Pixels pixels) {
    /** No page shows more, and a telephone has it in a moment. */
    private static final int LONGEST = 2_048;

    /** What galleries need on small and on sharp screens, and texts on most. */
    private static final List<Integer> WIDTHS = List.of(480, 1_024);

    private static final Pattern NARROW = Pattern.compile(".*\\.\\d+w\\.\\w+");

    /** Of two that are nearly as wide only one is of use. */
    private static final double NEARLY = 0.75;

    /** The files of a picture, the widest, which has the address of the picture itself, last. */
    static List<Rendition> of(SitePath path, FileKind kind, Picture picture) {
        Pixels shown = picture.shown();
        if (!kind.isResized() || picture.colours() == Picture.Colours.LISTED)
            return List.of(new Rendition(path, shown));
        Pixels widest = within(LONGEST, shown);
        List<Rendition> all = new ArrayList<>();
        for (int width : WIDTHS)
            if (width <= widest.width() * NEARLY)
                all.add(new Rendition(beside(path, width + "w"), wide(width, widest)));
        all.add(new Rendition(path, widest));
        return List.copyOf(all);
    }

    private static Pixels within(int longest, Pixels pixels) {
        int side = Math.max(pixels.width(), pixels.height());
        if (side <= longest) return pixels;
        return new Pixels(scaled(pixels.width(), longest, side), scaled(pixels.height(), longest, side));
    }

    private static Pixels wide(int width, Pixels pixels) {
        return new Pixels(width, scaled(pixels.height(), width, pixels.width()));
    }

    private static int scaled(int length, int to, int from) {
        return (int) Math.max(1, Math.round((double) length * to / from));
    }

    /** Whether a narrower one of several may have the address; which widths there are may be otherwise tomorrow. */
    static boolean isNarrow(SitePath path) {
        return NARROW.matcher(path.value()).matches();
    }

    /** {@code photo.480w.jpg} beside {@code photo.jpg}. @param mark {@code 480w} */
    static SitePath beside(SitePath path, String mark) {
        int dot = path.value().lastIndexOf('.');
        return new SitePath(
                path.value().substring(0, dot) + "." + mark + path.value().substring(dot));
    }
}
