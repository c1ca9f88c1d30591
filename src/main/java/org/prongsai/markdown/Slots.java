package org.prongsai.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Places in rendered markup that are filled later. While flexmark renders, a slot is a private-use character, a letter for
 * its kind, its number, and another private-use character; authors' files may not have such characters.
 */
final class Slots {
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';
    private static final Pattern SLOT = Pattern.compile(OPEN + "([LIFCNH])(\\d+)" + CLOSE);

    private Slots() {}

    static String link(int index) {
        return mark('L', index);
    }

    static String image(int index) {
        return mark('I', index);
    }

    static String figure(int index) {
        return mark('F', index);
    }

    static String contents() {
        return mark('C', 0);
    }

    /** What stands before each id, and before each name of one in an address within the text. */
    static String id(String id) {
        return mark('N', 0) + id;
    }

    /** The level of a heading, which is the page's to say. */
    static String level(int level) {
        return mark('H', level);
    }

    /** A text that cannot be taken for a slot, whatever its entities stood for. */
    static String withoutSlots(String text) {
        return text.indexOf(OPEN) < 0 ? text : text.replace(OPEN, '\uFFFD');
    }

    static List<Piece> pieces(String markup) {
        List<Piece> pieces = new ArrayList<>();
        Matcher slot = SLOT.matcher(markup);
        int done = 0;
        for (int open = markup.indexOf(OPEN); open >= 0; open = markup.indexOf(OPEN, open + 1)) {
            if (!slot.region(open, markup.length()).lookingAt()) continue;
            addMarkup(pieces, markup.substring(done, open));
            pieces.add(piece(slot.group(1), Integer.parseInt(slot.group(2))));
            done = slot.end();
        }
        addMarkup(pieces, markup.substring(done));
        return pieces;
    }

    private static void addMarkup(List<Piece> pieces, String markup) {
        if (!markup.isEmpty()) pieces.add(new Piece.Html(markup));
    }

    private static Piece piece(String kind, int index) {
        return switch (kind) {
            case "L" -> new Piece.LinkSlot(index);
            case "I" -> new Piece.ImageSlot(index);
            case "F" -> new Piece.FigureSlot(index);
            case "N" -> new Piece.IdSlot();
            case "H" -> new Piece.LevelSlot(index);
            default -> new Piece.ContentsSlot();
        };
    }

    private static String mark(char kind, int index) {
        return "" + OPEN + kind + index + CLOSE;
    }
}
