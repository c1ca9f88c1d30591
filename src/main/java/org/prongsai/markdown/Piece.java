package org.prongsai.markdown;

/** A part of a document's HTML: markup, or a place where something that only the page knows has to go. */
public sealed interface Piece {
    /** Finished markup. */
    record Html(String markup) implements Piece {}

    /** The address of a link, inside the quotes of its attribute. @param link index into {@link MarkdownDocument#links()} */
    record LinkSlot(int link) implements Piece {}

    /** The address of an image in a line of text. @param image index into {@link MarkdownDocument#images()} */
    record ImageSlot(int image) implements Piece {}

    /** A block of its own: a picture, or a figure drawn from data. @param image index into {@link MarkdownDocument#images()} */
    record FigureSlot(int image) implements Piece {}

    /** Before an id: what tells it from the ids of other texts on the same page. */
    record IdSlot() implements Piece {}

    /** The number in the tag of a heading. @param level within the text, from 1 */
    record LevelSlot(int level) implements Piece {}

    /** The contents of the page, where the author wrote {@code [TOC]}. */
    record ContentsSlot() implements Piece {}
}
