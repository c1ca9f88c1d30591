package org.prongsai.markdown;

import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import org.prongsai.thai.ThaiLetters;

/**
 * {@code *} and {@code **} by CommonMark 0.31.2, and beside Thai letters. CommonMark lets stars open or close emphasis
 * beside punctuation only when a space or punctuation stands on their other side; Thai has no spaces there
 * ({@code ก่อน**(วงเล็บ)**หลัง}, commonmark-spec issue 650).
 */
final class ThaiEmphasis extends AsteriskDelimiterProcessor {
    ThaiEmphasis() {
        super(false);
    }

    @Override
    public boolean canBeOpener(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return opens(before.codePointAt(0), after.codePointAt(0), beforeIsWhitespace, afterIsWhitespace);
    }

    @Override
    public boolean canBeCloser(
            String before,
            String after,
            boolean leftFlanking,
            boolean rightFlanking,
            boolean beforeIsPunctuation,
            boolean afterIsPunctuation,
            boolean beforeIsWhitespace,
            boolean afterIsWhitespace) {
        return opens(after.codePointAt(0), before.codePointAt(0), afterIsWhitespace, beforeIsWhitespace);
    }

    /** Whether stars between a space or letter and another can open emphasis, where white space is nothing but spaces and line ends. */
    static boolean opens(char before, char after) {
        return opens(before, after, isSpace(before), isSpace(after));
    }

    /** Whether they can close it. */
    static boolean closes(char before, char after) {
        return opens(after, before, isSpace(after), isSpace(before));
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\n';
    }

    private static boolean opens(int outside, int inside, boolean outsideIsWhitespace, boolean insideIsWhitespace) {
        return !insideIsWhitespace && (!isPunctuation(inside) || opensUp(outside, outsideIsWhitespace));
    }

    /** Whether stars beside punctuation may be emphasis because of what stands on their other side. */
    private static boolean opensUp(int beside, boolean isWhitespace) {
        return isWhitespace || isPunctuation(beside) || ThaiLetters.isThai(beside);
    }

    /** The Unicode categories P and S, as CommonMark has them since 0.31. */
    private static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** Two runs whose lengths are both multiples of three match, though their sum is one as well (since CommonMark 0.29). */
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
        boolean bothByThree = opener.length() % 3 == 0 && closer.length() % 3 == 0;
        return bothByThree ? 2 : super.getDelimiterUse(opener, closer);
    }
}
