/**
 * What went wrong, where, and how to repair it.
 *
 * <p>Enters: a code, a place, and what to quote. Leaves: sorted problems and their sentences in Thai or English. Must
 * not: print, read content, or hold anything that is our own fault (that is an exception).
 */
package org.prongsai.problem;
