/**
 * A page of a finished site becomes a PDF, by a browser that the machine has.
 *
 * <p>Enters: the environment, the page's file. Leaves: a PDF, or why there is none. Must not: download anything, show a
 * window, use anybody's profile, leave a process behind.
 */
package org.prongsai.pdf;
