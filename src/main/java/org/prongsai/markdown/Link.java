package org.prongsai.markdown;

import org.prongsai.problem.Place;

/**
 * A link as its author wrote it.
 *
 * @param target with entities and escapes resolved, not percent-encoded, e.g. {@code report.md#m1} or {@code https://…}
 * @param text what readers see, without markup
 */
public record Link(String target, String text, Place place) {}
