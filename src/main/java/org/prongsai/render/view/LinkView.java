package org.prongsai.render.view;

/**
 * A link.
 *
 * @param href relative, ends in a file name
 * @param current whether it leads to the page on which it stands, or to the part of the site to which that belongs
 */
public record LinkView(String label, String href, boolean current) {}
