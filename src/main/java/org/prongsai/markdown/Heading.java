package org.prongsai.markdown;

import org.prongsai.problem.Place;

/**
 * A heading.
 *
 * @param level 2 to 6; the page's title is level 1
 * @param id unique within the document
 * @param text without markup
 */
public record Heading(int level, String id, String text, Place place) {}
