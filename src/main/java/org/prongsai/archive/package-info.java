/**
 * A finished site as one file, to be handed over and kept.
 *
 * <p>Enters: the folder of a finished site. Leaves: an archive that can be opened without any program of ours, and whether one is whole. Must
 * not: change what is in the site, or say what its pages say.
 */
package org.prongsai.archive;
