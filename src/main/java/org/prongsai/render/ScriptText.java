package org.prongsai.render;

import java.util.List;
import java.util.Locale;

/** Values as they are written in a script. */
final class ScriptText {
    private ScriptText() {}

    /** A text in quotes, in which nothing ends the text, its line, or a script element. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here == '\n') quoted.append("\\n");
            else if (mustBeEscaped(here)) quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) here));
            else quoted.append(here);
        }
        return quoted.append('"').toString();
    }

    private static boolean mustBeEscaped(char character) {
        if (character > '\\') return character == '\u2028' || character == '\u2029';
        return character < ' '
                || character == '"'
                || character == '\\'
                || character == '<'
                || character == '>'
                || character == '&';
    }

    /** Values, already written, as a list. */
    static String list(List<String> values) {
        return "[" + String.join(",", values) + "]";
    }
}
