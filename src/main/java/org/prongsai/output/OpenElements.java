package org.prongsai.output;

import org.prongsai.output.KnownElement.Content;

/** The elements that are open at a place of a page. Refuses, as {@link OddMarkup}, what a browser might not nest as it is written. */
final class OpenElements {
    /** No page of ours comes near, and every parser has a bound of its own. */
    private static final int DEEPEST = 100;

    private final KnownElement[] open = new KnownElement[DEEPEST];
    private int depth;
    private int drawings;
    private boolean root;
    private boolean head;
    private boolean body;

    /** The innermost that is open. */
    private KnownElement inner() {
        return open[depth - 1];
    }

    boolean areForeign() {
        return drawings > 0;
    }

    boolean allowText() {
        return depth > 0 && inner().content().allowsText();
    }

    /** Opens an element, or only passes it by when it can hold nothing. */
    void start(KnownElement element) {
        if (!mayStandHere(element) || isInItsLike(element)) throw new OddMarkup();
        if (element.content() == Content.VOID) return;
        if (depth == DEEPEST) throw new OddMarkup();
        open[depth++] = element;
        if (element.content() == Content.FOREIGN && element.name().equals("svg")) drawings++;
    }

    private boolean mayStandHere(KnownElement element) {
        switch (element.kind()) {
            case ROOT -> {
                boolean first = depth == 0 && !root;
                root = true;
                return first;
            }
            case HEAD -> {
                boolean first = depth == 1 && !head;
                head = true;
                return first;
            }
            case BODY -> {
                boolean first = depth == 1 && head && !body;
                body = true;
                return first;
            }
            case TERM -> {
                return depth > 1
                        && (inner().content() == Content.TERMS
                                || inner().name().equals("div") && open[depth - 2].content() == Content.TERMS);
            }
            default -> {
                return depth > 0 && inner().content().allows(element.kind());
            }
        }
    }

    /** Links, buttons and forms are closed, or left out, where another one stands in them. */
    private boolean isInItsLike(KnownElement element) {
        switch (element.name()) {
            case "a", "button", "form" -> {
                for (int i = 0; i < depth; i++) {
                    if (open[i] == element) return true;
                }
                return false;
            }
            default -> {
                return false;
            }
        }
    }

    /** Closes the innermost element, whose name it must be that stands in bytes. */
    void end(byte[] bytes, int from, int to) {
        if (depth == 0 || !inner().isWritten(bytes, from, to)) throw new OddMarkup();
        close();
    }

    /** Closes the innermost element, which had an end of its own in its tag. */
    void close() {
        KnownElement element = open[--depth];
        if (element.content() == Content.FOREIGN && element.name().equals("svg")) drawings--;
    }

    /** After the last byte. */
    void end() {
        if (depth > 0 || !body) throw new OddMarkup();
    }
}
