package org.prongsai.render;

import java.util.Locale;

/** Text between the quotation marks of a style sheet. */
final class CssText {
    private CssText() {}

    /** Whatever could end the text, or mean something in HTML, as its number; CSS Syntax 3 §4.3.7. */
    static String of(String text) {
        StringBuilder quoted = new StringBuilder();
        text.codePoints().forEach(character -> {
            boolean plain =
                    character > 0x7F || Character.isLetterOrDigit(character) || " .,-/()".indexOf(character) >= 0;
            if (plain) quoted.appendCodePoint(character);
            else quoted.append(String.format(Locale.ROOT, "\\%x ", character));
        });
        return quoted.toString();
    }
}
