/**
 * What the machine has: its processors, and how files lie on its disks.
 *
 * <p>Enters: things to be done, and paths. Leaves: results in order, and stamps of files. Must not: know what is done, or what is in
 * a file.
 */
package org.prongsai.machine;
