/**
 * Serves a site while it is being written, to the browsers of this machine.
 *
 * <p>Enters: a folder to watch and how to read it. Leaves: pages made as they are asked for, and news of changes. Must not: write
 * to the disk, or be reached from elsewhere. Jetty is used here and nowhere else.
 */
package org.prongsai.preview;
