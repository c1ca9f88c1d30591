package org.prongsai.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.problem.Code;
import org.prongsai.problem.Problems;

/** Characters written by their numbers, {@code &#160;}: what may not stand in a text as itself may not stand in it so. */
final class Entities {
    private static final Pattern NUMBERED =
            Pattern.compile("&#(?:[xX](?<hex>[0-9a-fA-F]{1,6})|(?<decimal>[0-9]{1,7}));");

    private Entities() {}

    static boolean areRefused(String text, Positions positions, Problems problems) {
        if (text.indexOf("&#") < 0) return false;
        boolean refused = false;
        Matcher numbered = NUMBERED.matcher(text);
        while (numbered.find()) {
            int character = numbered.group("hex") != null
                    ? Integer.parseInt(numbered.group("hex"), 16)
                    : Integer.parseInt(numbered.group("decimal"));
            if (!isText(character)) {
                problems.report(Code.TEXT_CONTROL_CHARACTER, positions.at(numbered.start()), numbered.group());
                refused = true;
            }
        }
        return refused;
    }

    /** Not a control or format character, one for private use, or a number beyond Unicode; those become U+FFFD by CommonMark. */
    private static boolean isText(int character) {
        if (character == 0 || character > Character.MAX_CODE_POINT || Character.isWhitespace(character)) return true;
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.PRIVATE_USE
                && type != Character.SURROGATE;
    }
}
