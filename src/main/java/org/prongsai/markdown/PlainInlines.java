package org.prongsai.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.thai.Digits;

/**
 * Reads what stands in a line or paragraph when there can be no doubt about it: letters, stars in pairs, links with plain
 * addresses. Everything else is left to flexmark.
 */
final class PlainInlines {
    /** What an address in running text has, which is a link without brackets. */
    private static final String ADDRESS = "://";

    private static final String NOT_IN_TARGET = " \n()<>\"[]|";

    private final String text;
    private final boolean insideLink;
    private final int end;
    private int at;

    private PlainInlines(String text, int start, int end, boolean insideLink) {
        this.text = text;
        this.at = start;
        this.end = end;
        this.insideLink = insideLink;
    }

    /** What stands from {@code start} to {@code end}; nothing when that is not certain. */
    static Optional<List<Inline>> read(String text, int start, int end) {
        return read(text, start, end, false);
    }

    private static Optional<List<Inline>> read(String text, int start, int end, boolean insideLink) {
        List<Inline> inlines = new ArrayList<>(4);
        return new PlainInlines(text, start, end, insideLink).addUntil(0, inlines)
                ? Optional.of(inlines)
                : Optional.empty();
    }

    /** @param stars how many end it; 0 for the end of the text */
    private boolean addUntil(int stars, List<Inline> inlines) {
        int words = at;
        while (at < end) {
            char sign = text.charAt(at);
            if (sign == '*') {
                addWords(words, inlines);
                if (stars > 0) return closes(stars);
                if (!addEmphasis(inlines)) return false;
                words = at;
            } else if (sign == '[') {
                addWords(words, inlines);
                if (!addLink(inlines)) return false;
                words = at;
            } else if (sign == '\n') {
                addWords(words, inlines);
                if (!addBreak(inlines)) return false;
                words = at;
            } else if (isLetter(sign)) {
                at++;
            } else {
                return false;
            }
        }
        addWords(words, inlines);
        return stars == 0;
    }

    private void addWords(int start, List<Inline> inlines) {
        if (start < at) inlines.add(new Inline.Words(start, at));
    }

    /** Whether a sign here can be nothing but itself. */
    private boolean isLetter(char sign) {
        return switch (sign) {
            case ']' -> false;
            case '_' -> isLatin(charAt(at - 1)) && isLatin(charAt(at + 1));
            case '&' -> !isLatin(charAt(at + 1)) && charAt(at + 1) != '#';
            case '<' -> charAt(at + 1) == ' ';
            case ':' -> insideLink || !text.startsWith(ADDRESS, at);
            case '!' -> charAt(at + 1) != '[';
            default -> true;
        };
    }

    private static boolean isLatin(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || Digits.isArabic(character);
    }

    private boolean addBreak(List<Inline> inlines) {
        if (insideLink) return false;
        inlines.add(new Inline.Break(at));
        at++;
        return true;
    }

    private boolean addEmphasis(List<Inline> inlines) {
        int start = at;
        int stars = stars();
        if (stars > 2 || !ThaiEmphasis.opens(charAt(start - 1), charAt(at))) return false;
        List<Inline> content = new ArrayList<>(2);
        if (!addUntil(stars, content)) return false;
        inlines.add(new Inline.Emphasis(stars == 2, content));
        return true;
    }

    private boolean closes(int stars) {
        char before = charAt(at - 1);
        return stars() == stars && ThaiEmphasis.closes(before, charAt(at));
    }

    private int stars() {
        int start = at;
        while (at < end && text.charAt(at) == '*') at++;
        return at - start;
    }

    private boolean addLink(List<Inline> inlines) {
        int open = at;
        int close = text.indexOf(']', open);
        int targetStart = close + 2;
        boolean plain = !insideLink
                && close > open + 1
                && targetStart < end
                && text.charAt(close + 1) == '('
                && text.charAt(open + 1) != '^'
                && text.charAt(open + 1) != ' '
                && text.charAt(close - 1) != ' ';
        if (!plain) return false;
        int targetEnd = targetEnd(targetStart);
        if (targetEnd == targetStart || charAt(targetEnd) != ')' || isEscaped(targetStart, targetEnd)) return false;
        Optional<List<Inline>> content = read(text, open + 1, close, true);
        content.ifPresent(words -> inlines.add(new Inline.Anchor(open, words, targetStart, targetEnd)));
        at = targetEnd + 1;
        return content.isPresent();
    }

    private int targetEnd(int start) {
        int i = start;
        while (i < end && NOT_IN_TARGET.indexOf(text.charAt(i)) < 0) i++;
        return i;
    }

    /** Whether an address may have an entity. */
    private boolean isEscaped(int start, int stop) {
        int entity = text.indexOf('&', start);
        if (entity < 0 || entity >= stop) return false;
        int closed = text.indexOf(';', entity);
        return closed >= 0 && closed < stop;
    }

    /** Around the text stands what ends a word. */
    private char charAt(int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }
}
