/**
 * The picture that other sites show where a page is shared: 1200 × 630 pixels, drawn with no help of the machine.
 *
 * <p>Enters: words and numbers that are ready to be printed, and a colour. Leaves: the bytes of a PNG file. Must not: know what a site is,
 * nor use {@code java.awt}, whose fonts and drawing differ from machine to machine and are missing on many a server.
 */
package org.prongsai.sharing;
