/**
 * From a {@link org.prongsai.model.Site} to the bytes of its pages, one at a time, through templates.
 *
 * <p>Enters: a site, and the templates that it has of its own. Leaves: for each address, its bytes when asked. View records
 * ({@code view}) hold ready strings; templates only place them. Must not: write files, or hold more than one page. FreeMarker
 * is used here and nowhere else.
 */
package org.prongsai.render;
