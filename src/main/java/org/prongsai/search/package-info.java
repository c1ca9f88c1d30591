/**
 * From the texts of pages to an index in which a browser finds words without a server.
 *
 * <p>Enters: for each page its title and plain text. Leaves: the words of all pages, and for each the pages that have it, both as short
 * strings. Must not: know what a site is, or write scripts. How words are compared here ({@code Folding}, {@code Run}) is done once more by
 * {@code static/js/search-index.js}; the two must agree.
 */
package org.prongsai.search;
