/**
 * What tables and charts of the record hold, for programs: open data.
 *
 * <p>Enters: the site. Leaves: datasets as CSV, workbooks and JSON, what describes them (JSON Schema, DCAT), and addresses by which pages
 * lead to them. Must not: change a text of the record, make up what is not known of it, or know pages.
 */
package org.prongsai.data;
