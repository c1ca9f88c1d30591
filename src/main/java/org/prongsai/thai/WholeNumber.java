package org.prongsai.thai;

/** Tells whether digits in a text are a number of their own. */
public final class WholeNumber {
    private static final int LONGEST_ADDRESS = 300;

    private WholeNumber() {}

    /** Whether what stands there is no part of a longer number, a code, a file's name, or an address on the web or of mail. */
    public static boolean at(String text, int start, int end) {
        return !goesOn(text, start - 1, -1) && !goesOn(text, end, 1) && !isInAddress(text, start, end);
    }

    private static boolean goesOn(String text, int index, int step) {
        if (index < 0 || index >= text.length()) return false;
        char beside = text.charAt(index);
        if (isOfCode(beside)) return true;
        int next = index + step;
        boolean joins = "-\u2010\u2011\u2012\u2013./:+".indexOf(beside) >= 0 && next >= 0 && next < text.length();
        // "id:1101…" and "โทร./1101…" go on from words, "01-1101…" from a number.
        return joins && (Digits.isDigit(text.charAt(next)) || beside != ':' && isLatin(text.charAt(next)));
    }

    private static boolean isOfCode(char character) {
        return Digits.isDigit(character) || isLatin(character) || "_@=&%#\\".indexOf(character) >= 0;
    }

    private static boolean isLatin(char character) {
        return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }

    private static boolean isInAddress(String text, int start, int end) {
        int from = start;
        while (from > Math.max(0, start - LONGEST_ADDRESS) && isOfAddress(text.charAt(from - 1))) from--;
        int to = end;
        while (to < Math.min(text.length(), end + LONGEST_ADDRESS) && isOfAddress(text.charAt(to))) to++;
        String around = text.substring(from, start) + text.substring(end, to);
        return around.contains("://") || around.contains("www.") || around.contains("@");
    }

    private static boolean isOfAddress(char character) {
        return character > ' ' && character < 0x7F && "\"'<>()|,".indexOf(character) < 0;
    }
}
