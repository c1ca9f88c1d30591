package org.prongsai.render.view;

/** A heading of the page. @param level from 2 */
public record HeadingView(int level, String id, String text) {}
