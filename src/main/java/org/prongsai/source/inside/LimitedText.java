package org.prongsai.source.inside;

/** Text that is gathered up to a limit; what comes after is left out. */
final class LimitedText {
    private static final int LONGEST = 8_000_000;

    private final StringBuilder text = new StringBuilder();

    void add(CharSequence more) {
        if (!isFull()) text.append(more);
    }

    void newLine() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') add("\n");
    }

    boolean isFull() {
        return text.length() > LONGEST;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
