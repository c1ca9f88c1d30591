/**
 * What any Thai program needs: digits, Buddhist-era dates and fiscal years, periods as officers write them, alphabetical
 * order, one form for comparing, words, width on a terminal, and the names of places.
 *
 * <p>Enters and leaves: strings and small values. Must not: know what Prongsai is. ICU4J is used here and nowhere else.
 */
package org.prongsai.thai;
