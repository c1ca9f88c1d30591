/**
 * From a finished site to the place where readers find it: a folder, or another machine by SFTP, FTPS or FTP.
 *
 * <p>Enters: a finished site and the name of a target. Leaves: the same files there, and what of them is new. Must not: make or change what is
 * published, remove or replace a file that Prongsai did not put there, or let a password get into a message. Apache MINA SSHD and Commons Net are used
 * here and nowhere else.
 */
package org.prongsai.publish;
