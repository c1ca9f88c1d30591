package org.prongsai.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.thai.Digits;
import org.prongsai.thai.ThaiLetters;

/**
 * The sign with which a Thai officer begins an item: {@code ๑.}, {@code 1.} right before a letter, {@code (๑)}, {@code 1)},
 * {@code ๑.๒}, {@code (ก)}, {@code -} right before a letter, {@code –}, {@code •}. Also {@code ก.} and {@code ก)}; lines with
 * these stay lines, for flexmark looks for no block behind a letter.
 *
 * @param form which of the forms
 * @param above the numbers before the last of {@code ๑.๒.๓}; empty for other forms
 * @param number its number, or the letter's place in the alphabet; 0 where the form has none
 * @param text as written
 * @param width of the sign and the spaces behind it, in characters
 * @param plain whether CommonMark knows it as a list marker too
 */
record WrittenMarker(Form form, String above, int number, String text, int width, boolean plain) {
    enum Form {
        DOT,
        PARENTHESIS,
        PARENTHESES,
        LEVELS,
        LETTER_DOT,
        LETTER_PARENTHESIS,
        LETTER_PARENTHESES,
        DASH
    }

    private static final Pattern NUMBERED =
            Pattern.compile("(?<open>\\(?)(?<number>\\d{1,4}|[๐-๙]{1,4})(?<close>[.)])(?<space>[ \\t]*)(?=\\S)");
    private static final Pattern LEVELS = Pattern.compile(
            "(?<above>(?:\\d{1,2}\\.)+|(?:[๐-๙]{1,2}\\.)+)(?<number>\\d{1,2}|[๐-๙]{1,2})\\.?[ \\t]+(?=\\S)");
    private static final Pattern LETTERED =
            Pattern.compile("(?<open>\\(?)(?<letter>[ก-ฮ])(?<close>[.)])[ \\t]+(?=\\S)");
    private static final Pattern DASHED = Pattern.compile("[-–—•](?<space>[ \\t]*)(?=\\S)");

    /** The marker at the start of a line from which leading space was taken. */
    static Optional<WrittenMarker> of(CharSequence line) {
        if (!mayBegin(line)) return Optional.empty();
        Matcher levels = LEVELS.matcher(line);
        if (levels.lookingAt()) return Optional.of(levels(levels));
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.lookingAt()) return numbered(line, numbered);
        Matcher lettered = LETTERED.matcher(line);
        if (lettered.lookingAt()) return lettered(lettered);
        Matcher dashed = DASHED.matcher(line);
        return dashed.lookingAt() ? dashed(line, dashed) : Optional.empty();
    }

    private static boolean mayBegin(CharSequence line) {
        if (line.length() < 2) return false;
        char first = line.charAt(0);
        char second = line.charAt(1);
        return Digits.isDigit(first)
                || "(-–—•".indexOf(first) >= 0
                || ThaiLetters.isLetter(first) && (second == '.' || second == ')');
    }

    /** A line without its marker. */
    static String without(String line) {
        return of(line).map(marker -> line.substring(marker.width())).orElse(line);
    }

    /** Whether a line begins an item for certain, even alone: {@code 12.50} and {@code 2567)} may be the middle of a sentence. */
    static boolean beginsItem(CharSequence line) {
        return of(line).map(marker -> marker.form != Form.LEVELS && marker.number < 100)
                .orElse(false);
    }

    private static WrittenMarker levels(Matcher found) {
        int number = Integer.parseInt(found.group("number"));
        return new WrittenMarker(Form.LEVELS, found.group("above"), number, sign(found), found.end(), false);
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
        return Optional.of(new WrittenMarker(form, "", Integer.parseInt(digits), sign(found), found.end(), plain));
    }

    private static Optional<WrittenMarker> lettered(Matcher found) {
        boolean opened = !found.group("open").isEmpty();
        boolean closed = found.group("close").equals(")");
        if (opened && !closed) return Optional.empty();
        Form form = opened ? Form.LETTER_PARENTHESES : closed ? Form.LETTER_PARENTHESIS : Form.LETTER_DOT;
        int number = found.group("letter").charAt(0) - 'ก' + 1;
        return Optional.of(new WrittenMarker(form, "", number, sign(found), found.end(), false));
    }

    private static Optional<WrittenMarker> dashed(CharSequence line, Matcher found) {
        boolean spaced = !found.group("space").isEmpty();
        if (!spaced && !ThaiLetters.isThai(line.charAt(found.end()))) return Optional.empty();
        boolean plain = spaced && line.charAt(0) == '-';
        return Optional.of(new WrittenMarker(Form.DASH, "", 0, sign(found), found.end(), plain));
    }

    private static String sign(Matcher found) {
        return found.group().stripTrailing();
    }

    /** Whether this can be an item behind {@code earlier} in its list. An original may have left a number out. */
    boolean follows(WrittenMarker earlier) {
        return form == earlier.form && above.equals(earlier.above) && (form == Form.DASH || number > earlier.number);
    }
}
