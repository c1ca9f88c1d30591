/**
 * From the disk to a {@link org.prongsai.source.Manuscript}: everything as written, with its places.
 *
 * <p>Enters: a site's folder. Leaves: YAML bound to records, front matter, Markdown still as text, and files by name. Each
 * value knows its line and column. What cannot be used has been reported and is absent. Must not: compare two files, or
 * read outside the site's folder. Jackson and snakeyaml-engine are used here and nowhere else.
 */
package org.prongsai.source;
