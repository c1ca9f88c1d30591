/**
 * Markdown as Thai officers write it, read once into headings, links, images and HTML with gaps.
 *
 * <p>Enters: a text, where it stands in its file, and the numerals policy. Leaves: a {@link
 * org.prongsai.markdown.MarkdownDocument}, whose HTML has a slot wherever an address or a figure belongs, because only
 * later rooms know pages. Must not: know what a page or a site is. flexmark is used here and nowhere else,
 * and only for texts that {@link org.prongsai.markdown.PlainReader} leaves to it.
 *
 * <p>CommonMark 0.31.2 with tables, footnotes, definition lists, admonitions, task lists and strikethrough; raw HTML is
 * text. Every deviation from CommonMark's examples is listed with its reason in {@code CommonMarkSpecTest}.
 */
package org.prongsai.markdown;
