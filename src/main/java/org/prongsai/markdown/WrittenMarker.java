package org.prongsai.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.thai.Digits;
import org.prongsai.thai.ThaiLetters;

/**
 * The sign with which a Thai officer begins an item: {@code ๑.}, {@code 1.} right before a letter, {@code (๑)}, {@code 1)},
 * {@code -} right before a letter, {@code –}, {@code •}.
 *
 * @param form which of the forms
 * @param number its number; 0 where the form has none
 * @param text as written
 * @param width of the sign and the spaces behind it, in characters
 * @param plain whether CommonMark knows it as a list marker too
 */
record WrittenMarker(Form form, int number, String text, int width, boolean plain) {
    enum Form {
        DOT,
        PARENTHESIS,
        PARENTHESES,
        DASH
    }

    private static final Pattern NUMBERED =
            Pattern.compile("(?<open>\\(?)(?<number>\\d{1,4}|[๐-๙]{1,4})(?<close>[.)])(?<space>[ \\t]*)(?=\\S)");
    private static final Pattern DASHED = Pattern.compile("[-–—•](?<space>[ \\t]*)(?=\\S)");

    /** The marker at the start of a line from which leading space was taken. */
    static Optional<WrittenMarker> of(CharSequence line) {
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.lookingAt()) return numbered(line, numbered);
        Matcher dashed = DASHED.matcher(line);
        return dashed.lookingAt() ? dashed(line, dashed) : Optional.empty();
    }

    /** A line without its marker. */
    static String without(String line) {
        return of(line).map(marker -> line.substring(marker.width())).orElse(line);
    }

    private static Optional<WrittenMarker> numbered(CharSequence line, Matcher found) {
        boolean opened = !found.group("open").isEmpty();
        boolean closed = found.group("close").equals(")");
        boolean spaced = !found.group("space").isEmpty();
        boolean beforeThai = ThaiLetters.isThai(line.charAt(found.end())) && !Digits.isDigit(line.charAt(found.end()));
        if (opened && !closed || !spaced && !beforeThai) return Optional.empty();
        String digits = found.group("number");
        Form form = opened ? Form.PARENTHESES : closed ? Form.PARENTHESIS : Form.DOT;
        boolean plain = !opened && spaced && Digits.isArabic(digits.charAt(0));
        return Optional.of(new WrittenMarker(form, Integer.parseInt(digits), sign(found), found.end(), plain));
    }

    private static Optional<WrittenMarker> dashed(CharSequence line, Matcher found) {
        boolean spaced = !found.group("space").isEmpty();
        if (!spaced && !ThaiLetters.isThai(line.charAt(found.end()))) return Optional.empty();
        boolean plain = spaced && line.charAt(0) == '-';
        return Optional.of(new WrittenMarker(Form.DASH, 0, sign(found), found.end(), plain));
    }

    private static String sign(Matcher found) {
        return found.group().stripTrailing();
    }

    /** Whether this can be the item right behind {@code earlier}. */
    boolean follows(WrittenMarker earlier) {
        return form == earlier.form && (form == Form.DASH || number == earlier.number + 1);
    }
}
