/**
 * Words become outlines, with Sarabun's own tables: no font of the machine is asked, since servers have none.
 *
 * <p>Enters: a text, a weight. Leaves: its width and its curves. Read are the tables that Sarabun has and no others: {@code cmap},
 * {@code hmtx}, {@code glyf}, {@code GDEF}, {@code GSUB} and {@code GPOS} (OpenType 1.9); a lookup of a kind that it lacks is our fault.
 */
package org.prongsai.sharing.font;
