/**
 * What is inside files that are published as they are: text of PDF and office files, places where photographs were taken.
 *
 * <p>Enters: a file. Leaves: an {@link org.prongsai.model.Inside}. Files may be damaged or made to harm: each reading is bounded in time and
 * memory, and what cannot be read is left unsaid. Must not: change a file, or decode a picture. pdfbox and metadata-extractor are used here
 * and nowhere else.
 */
package org.prongsai.source.inside;
