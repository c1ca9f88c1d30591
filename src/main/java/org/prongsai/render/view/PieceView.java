package org.prongsai.render.view;

/** A part of a heading. @param whole whether no line may break within it */
public record PieceView(String text, boolean whole) {}
