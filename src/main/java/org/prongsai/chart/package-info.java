/**
 * Numbers become geometry: where bars, lines, dots and words of a chart stand.
 *
 * <p>Enters: values with the words that print them, labels, scales. Leaves: {@link org.prongsai.chart.Drawing}s, which are lists
 * of marks with coordinates as text, across in per cent of whatever width there is and down in rem, so that a chart reflows and
 * its words keep their size. Must not: know markup, colours, pages, or where values come from.
 */
package org.prongsai.chart;
