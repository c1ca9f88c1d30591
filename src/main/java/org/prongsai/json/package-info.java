/**
 * Values of JSON, and how they are printed.
 *
 * <p>Enters: texts, numbers, lists and members in their order. Leaves: the text of a document (RFC 8259). Must not: read JSON, or know
 * what is told in it.
 */
package org.prongsai.json;
