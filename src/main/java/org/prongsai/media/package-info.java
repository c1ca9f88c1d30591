/**
 * Pictures as pages need them: smaller, upright, and with nothing in them but what is seen.
 *
 * <p>Enters: the file of a picture. Leaves: what its head tells; whether it is whole; the bytes of what is published of it. Must not: decode a
 * picture before its head was believed, hold the pixels of a large one, or use {@code java.awt} beyond rasters and colours, whose fonts and drawing
 * are missing on many a server.
 */
package org.prongsai.media;
