/**
 * The nouns: an organisation, its fiscal years, their documents, tables, measures, scores and appendices, and the pages that
 * they make. What still holds on paper.
 *
 * <p>Enters: values from {@code assemble}, which alone builds a {@link org.prongsai.model.Site}. Leaves: immutable records.
 * Must not: read, write, or hold markup other than Markdown that has been read.
 */
package org.prongsai.model;
