package org.prongsai.cli;

/** Lines of a unified difference in the colours that programs for it use. */
final class DifferenceColours {
    private static final String ESCAPE = "\u001B[";
    private static final String END = ESCAPE + "0m";

    private DifferenceColours() {}

    static String of(String line) {
        if (line.startsWith("--- ") || line.startsWith("+++ ")) return ESCAPE + "1m" + line + END;
        return switch (line.charAt(0)) {
            case '-' -> ESCAPE + "31m" + line + END;
            case '+' -> ESCAPE + "32m" + line + END;
            case '@' -> ESCAPE + "36m" + line + END;
            default -> line;
        };
    }
}
